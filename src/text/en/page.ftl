# What only the page says: questions, help, buttons, errors.

## Frame

site-name = Tirkeu
lang-choose = Language
skip-link = Skip to main content
nav-start = Start
nav-about = About this check
nav-rules = Rules and sources
nav-doubts = Where the law is unclear
nav-kept = Saved checks
nav-a11y = Accessibility
nav-landlords = For landlords
nav-ending = Ending a registration
nav-embed = Embed the check
embed-full = Open on its own page
embed-seen = The check itself sends nothing. But the site it is open on, { $asker }, could read what you enter here.
embed-unseen = What you enter stays in this frame. The site around it cannot see it, and learns the result only if you agree.
embed-wrong = The site around this check passed on answers that cannot be used. We left them out: please answer the questions yourself.
offered = The site around this check gives answers that differ from yours.
    .none = The site around this check has taken back the answers it gave.
    .take = Use its answers
    .clear = Remove the answers
    .keep = Keep mine
footer-privacy = What you enter does not leave your browser. It is stored only if you save it yourself.
footer-check = This is an independent check. It is not legal advice and not an official decision.
reload = Reload the page
update = There is a new version of this page. Your answers stay.
    .button = Show the new version
no-answers = There are no answers yet. Start with the first question.
forgotten = Your answers have been deleted.
    .button = Bring them back
not-found = Page not found
    .text = Check the address for a typing mistake. Your answers are kept.

## Start

start-title = Registration (propiska): can you register at this address?
    .lead = Check before you apply on eGov. It usually takes five to thirteen questions and a few minutes.
    .point-private = No name, IIN or address needed. Your answers stay on this device.
    .point-law = We read the law on { $read }.
    .point-independent = The check is independent and free.
    .button = Check one person
    .landlords = How many more people can be registered
    .refused = I was refused
    .again = Start again
    .continue = Continue
    .filing = Application date
    .filing-today = today, { $day }
    .filing-change = Choose another date
    .filing-help = The law of that date applies. Leave it empty if you apply today.

## Buttons and progress

button-next = Continue
button-back = Back
button-unknown = I don’t know
button-none = None of these
button-change = Change
button-check = Check your answers
button-print = Print
button-save-date = Use this date
button-help = What does this mean?
progress = at most { $n ->
        [one] { $n } question left
       *[other] { $n } questions left
     }
    .last = last question
stage-person = { $whom ->
        [me] About you
        [child] About your child
       *[other] About the person
     }
stage-dwelling = Home and consent
stage-people = Area and people
stage-signature = Signature
optional = (optional)
choose = Choose…
yes = Yes
no = No
unknown = not known
answer-age = { $years } (on { $day })
nobody = nobody

## Errors

error-title = There is a problem
    .prefix = Error:
error-choose = Select an answer, or “I don’t know”
error-choose-region = Select a region or city, or “I don’t know”
error-choose-kind = Select the kind of home, or “I don’t know”
error-age = Age must be a whole number from 0 to { $most }
error-date-missing = Enter the date: day, month and year
error-date-unreal = Date must be a real date
error-date-range = Date must be between { $first } and { $last }
error-date-order = The last day must be after the first day
error-arrival-late = The day of moving in must not be after the application date ({ $filing })
error-area = Enter the area in square metres, such as 44.90
error-area-decimals = Enter no more than two decimals, such as 44.90
error-area-range = Area must be more than 0 and not more than 100,000 m²
error-area-order = The living area must not be larger than the usable area
error-count = Enter a whole number from 0 to { $most }
error-owners = Enter how many other owners there are, from 1 to { $most }
error-total = The number in all must fit the groups: not below their sum, and equal to it if all three are filled in
error-none-and = Select either “None of these” or the options that apply

## Questions

q-whom = Who is to be registered?
    .me = Me
    .child = My child
    .other = Somebody else

q-status = { $whom ->
        [me] What is your citizenship or status?
        [child] What is your child’s citizenship or status?
       *[other] What is the person’s citizenship or status?
     }
    .help = Answer for whoever moves in, not for the owner. A kandas is an ethnic Kazakh who has come back to Kazakhstan and holds kandas status.
    .others = Another status
status-option-citizen = Citizen of Kazakhstan
status-option-resident-foreigner = Foreigner with a permanent residence permit
status-option-resident-stateless = Stateless person with a permanent residence permit
status-option-kandas = Kandas
status-option-refugee = Refugee
status-option-asylum-seeker = Asylum seeker
status-option-visitor = Foreigner on a temporary stay

q-age = { $whom ->
        [me] How old are you?
        [child] How old is your child?
       *[other] How old is this person?
     }
    .label = Age in full years
    .help = On the application date. Children under { $age-registered } are not registered. At { $age-registered } and { $age-by-parents }, a parent or another legal representative applies.
    .on = On { $day }.
    .told = On { $day } the answer was { $years }: it may have changed.

q-registration = Which type of registration do you need?
    .help = Permanent: at the main place of residence. Temporary: for a stay of { $stay-least-months ->
        [1] one month
       *[other] { $stay-least-months } months
     } to { $stay-most-months ->
        [12] one year
       *[other] { $stay-most-months } months
     }, or longer for official duty or study with proof. The permanent registration stays in place. A stay of less than { $stay-least-months ->
        [1] a month
       *[other] { $stay-least-months } months
     } needs no temporary registration.
    .permanent = Permanent: moving here to live
    .temporary = Temporary: staying for a time, the permanent one stays in place
registration-permanent = Permanent
registration-temporary = Temporary

q-stay = { $whom ->
        [me] How long is your stay, and what is it for?
        [child] How long is your child’s stay, and what is it for?
       *[other] How long is the stay, and what is it for?
     }
    .meanwhile = This is a temporary registration until the proof from the former country comes. Choose the last day yourself. If the proof comes earlier, apply for the permanent one.
    .from = First day
    .until = Last day
    .date-hint = For example 1 12 2026
    .day = Day
    .month = Month
    .year = Year
    .purpose = Purpose
    .exempt = { $whom ->
        [me] Does one of these apply to you?
        [child] Does one of these apply to your child?
       *[other] Does one of these apply to the person?
     }
    .help = Official duty and study have to be proved. Which document will do, we did not find: ask 1414. The first day counts as the day of moving in too, so we ask for it only once.
purpose-duty = Official duty (there is proof, such as an order)
purpose-study = Study
purpose-other = Anything else
exempt-shift-work = Shift worker
exempt-in-hospital = In a medical institution with a lasting health impairment

q-person = { $whom ->
        [me] Which of these apply to you?
        [child] Which of these apply to your child?
       *[other] Which of these apply to the person?
     }
    .capacity-limited = { $whom ->
        [me] A court has limited your legal capacity
        [child] A court has limited your child’s legal capacity
       *[other] A court has limited the person’s legal capacity
     }
    .capacity-none = { $whom ->
        [me] A court has declared you incapacitated
        [child] A court has declared your child incapacitated
       *[other] A court has declared the person incapacitated
     }
    .from-abroad = { $whom ->
        [me] You have come to Kazakhstan from abroad to live here for good
        [child] Your child has come to Kazakhstan from abroad to live here for good
       *[other] The person has come to Kazakhstan from abroad to live here for good
     }
    .attorney = { $whom ->
        [me] Someone applies for you with a power of attorney
        [child] Someone applies for your child with a power of attorney
       *[other] Someone applies for the person with a power of attorney
     }
    .help = For most people none of these applies. You can select more than one.

q-exit-proof = { $whom ->
        [me] Do you have proof from your former country?
        [child] Does your child have proof from the former country?
       *[other] Does the person have proof from the former country?
     }
    .yes = Yes: of deregistration there, or of not holding its citizenship
    .no = No, not yet
    .help = Permanent registration needs it. Until you have it, apply for temporary registration.

q-place = Where is the home?
    .region = Region or city
    .kind = What kind of home is it?
    .help = Astana has a norm: a minimum usable area for each person, for permanent and for temporary registration. Suburbs such as Kosshy belong to the Akmola region.
kind-house = House
kind-flat = Flat
kind-dacha = Dacha in a gardening partnership
kind-dormitory = Dormitory
kind-institution = Hotel, sanatorium, hospital, boarding home, care home
kind-non-residential = Non-residential premises: office, shop, hostel, “apartments” (commercial premises sold as a flat)

q-holder = Who owns the home?
    .mine = { $whom ->
        [me] Only I do
        [child] Only my child
       *[other] Only the person who wants to register
     }
    .mine-shared = { $whom ->
        [me] I do, together with others
        [child] My child, together with others
       *[other] The person who wants to register, together with others
     }
    .others = Another private owner (the home is rented, or belongs to a husband, wife or relatives)
    .state-rental = The state: rental housing
    .service = A state institution: service housing
    .organisation = An organisation, in its own residential building (a company, a university)
    .help = Check the ownership document. A husband or wife who is named there is an owner too. If a company owns an ordinary flat, select “Another private owner”, and then say that the owner is an organisation. If a private home is sublet by a tenant, select “Another private owner” too. As announced, it is the owner who is asked to consent, not the tenant.

q-tenancy = { $whom ->
        [me] Are you named in the state tenancy contract?
        [child] Is your child named in the state tenancy contract?
       *[other] Is the person named in the state tenancy contract?
     }
    .help = As announced, in state rental housing only people named in the contract are registered. Others are not registered until the contract is amended.

q-owners = The owners of the home
    .count = { $whom ->
        [me] How many owners are there, not counting you?
        [child] How many owners are there, not counting your child?
       *[other] How many owners are there, not counting the person?
     }
    .count-hint = A whole number, for example 1
    .owner = Owner { $n }
    .capacity = Which of these applies to this owner?
    .consent = Does this owner agree to the registration?
    .all-alike = The same answers for all owners
    .help = The ownership document names every owner. As announced, in some cases you apply in person at a public service centre: if an owner is under { $age-adult }, or a court has declared them incapacitated or limited their capacity. Owners confirm with an electronic digital signature (EDS) or with the code from a text message. No text message? The owner should open their eGov account: the request should be there, and can be confirmed with the EDS. Whoever is not an owner cannot be registered without the owners’ consent.
    .kind = Who is this owner?
    .capacity-short = Age and capacity
    .consent-short = Consent
owner-kind-person = A private person
owner-kind-organisation = An organisation or company
owner-kind-deceased = Somebody who has died; the inheritance is not registered yet
owner-capacity-full = Adult with full legal capacity
owner-capacity-limited = A court has limited their legal capacity
owner-capacity-minor = Under { $age-adult }
owner-capacity-incapable = A court has declared them incapacitated
owner-consent-given = Yes, and will confirm when asked
owner-consent-pending = Not asked yet, or not sure
owner-consent-refused = No
owner-consent-silent = Does not answer
owner-consent-attorney = Somebody else would give consent for the owner
owner-consent-unable = Cannot: has neither an electronic digital signature (EDS) nor a linked phone, and cannot come (abroad, in custody)

q-address = Which of these apply to the address?
    .missing = The building is not officially accepted for use, no ownership is registered, or the Address Register lacks the address
    .suspended = Registration is suspended because many people are registered there who do not live there
    .help = For most homes none of these applies. You can select more than one.
    .restricted = The home is in a closed town or in a place with a special regime, where you need a permit

q-joining = { $whom ->
        [me] Who else is moving in with you?
        [child] Who else is moving in with your child?
       *[other] Who else is moving in with this person?
     }
    .help = We count those who will apply too. Children under { $age-registered } are not registered, so we do not count them. If you do not know yet, we assume that nobody else is moving in: you can change the answer later.
    .nobody = Nobody
    .children = Only children under { $age-registered }
    .people = People aged { $age-registered } or over
    .family = Family of the owner
    .excepted = Other relatives, people in the owner’s care, students
    .outsiders = Tenants and others who are not relatives
    .carried = Whoever you checked before is counted already. Do not count the one you are checking now.
    .anew = Count anew everybody who moves in together. Whoever you checked before is one of them.
    .whose = How many others move in, besides whoever you are checking? Count them by their tie to the owner

q-area = How large is the home?
    .usable = Usable area, m²
    .usable-hint = Without balcony, loggia and terrace. The total area in the document may be larger.
    .living = Living area, m²
    .living-help = Rooms only. We ask because the Kazakh text of the Astana decision may mean this area.
    .help = Usable area: rooms, kitchen, bathroom, toilet, hall, corridors and storage inside the home. Balconies, loggias, verandas and terraces do not count: if you know only the total area, take off what it includes for them. The area is in the ownership document or the technical passport.
    .helper = Add up the rooms
    .helper-living = All rooms together, m²
    .helper-other = Kitchen, bathroom, toilet, hall, corridor and storage, m²
    .helper-balcony = Balcony, loggia, veranda, terrace, m² (not counted)
    .helper-sum = Usable area: { $area }
    .helper-use = Use this figure
    .large = { $area }: is this right? If the flat has { $meant }, add the decimal point.
    .dormitory = Under the Law on Housing Relations, a room in a dormitory is a dwelling too. Ask the administration what its area is and who is registered in it, or answer “I don’t know”.
    .institution = Ask the administration which area and which people count here, or answer “I don’t know”.

q-registered = How many people aged { $age-registered } or over are registered there now?
    .help = Count registered owners as family. Do not count children under { $age-registered }. The owner can see the list on eGov.
    .family = The owner and the owner’s family
    .family-hint = Owners, spouse, parents, children, brothers and sisters, grandparents, grandchildren
    .excepted = Other relatives, people in the owner’s care, students
    .excepted-hint = In-laws, close relatives’ husbands, wives and children, people under the owner’s guardianship or trusteeship, full-time students in Astana
    .outsiders = Tenants and others who are not relatives
    .outsiders-hint = Friends and colleagues; cousins too, who are in neither group above
    .nobody = Nobody is registered there
    .total = In all
    .total-hint = If you do not know who is related to whom: enter the number of all of them, and leave the groups you do not know empty

q-tie = { $whom ->
        [me] How are you related to the owner?
        [child] How is your child related to the owner?
       *[other] How is the person related to the owner?
     }
    .help = If there are several owners, choose the closest tie to any one of them. The exemption from the norm depends on it. Cousins, and partners who are not legally married, are not in these groups.
    .studies = { $whom ->
        [me] Are you a full-time student in Astana?
        [child] Is your child a full-time student in Astana?
       *[other] Is this person a full-time student in Astana?
     }
    .group-family = Family
    .group-excepted = Other relatives and people in the owner’s care
    .group-none = None of the groups below
relation-spouse = Husband or wife (registered marriage)
relation-parent = Mother or father
relation-child = Son or daughter
relation-adoptive-parent = Adoptive parent
relation-adopted-child = Adopted child
relation-sibling = Brother or sister
relation-half-sibling = Half-brother or half-sister
relation-grandparent = Grandmother or grandfather
relation-grandchild = Grandchild
relation-in-law = Relative by marriage: parents, brother, sister, grandparents or child of the husband or wife; daughter-in-law or son-in-law, brother’s wife, sister’s husband
relation-relatives-spouse = Stepmother or stepfather; wife or husband of a grandparent or grandchild
relation-relatives-child = Nephew, niece, uncle or aunt by blood, great-grandchild
relation-ward = Under the owner’s guardianship or trusteeship
relation-student = A full-time student in Astana
relation-none = A tenant, friend, colleague or cousin

q-signing = How will the application be signed?
    .how = What is there to sign with?
    .eds = An electronic digital signature (EDS)
    .phone = A phone number linked to their eGov account: text messages with codes from 1414 reach it
    .neither = Neither
    .consent = { $whom ->
        [me] Do you agree that the authorities may access your personal data?
        [child] Is there consent for the authorities to access your child’s personal data?
       *[other] Does the person agree that the authorities may access their personal data?
     }
    .consent-yes = Yes
    .consent-no = No
    .help = One of the two is enough. “Linked” means that the number is in the Mobile Citizens Database. Consent is needed for the authorities’ access to personal data that the law restricts. Without it, registration is refused.
