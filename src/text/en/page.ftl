# What only the page says: questions, help, buttons, errors.

## Frame

site-name = Tirkeu
lang-choose = Language
skip-link = Skip to the content
nav-start = Start
nav-rules = Rules and sources
nav-doubts = Where the law is unclear
nav-kept = Saved cases
nav-a11y = Accessibility
nav-landlords = For landlords
nav-embed = Embed the check
embed-full = Open on a page of its own
embed-seen = The check itself sends nothing. The site around it, { $asker }, could read what you enter here.
embed-unseen = What you enter stays in this frame: the site around it cannot see it, and learns of a result only with your consent.
embed-wrong = The site around this check gave answers that cannot be used. They are left out; please answer the questions yourself.
footer-privacy = Nothing you enter leaves your browser, and it is stored only where you save it yourself.
footer-check = Independent check, not legal advice and not a decision.
loading-failed = The texts could not be loaded. Check your connection and reload the page.
update = There is a new version of this page. Your answers stay.
    .button = Show the new version
not-found = There is no such page
    .text = The address may be mistyped. Your answers are kept.

## Start

start-title = Can a person be registered at this address?
    .lead = Answer a few questions about one person and one dwelling in Kazakhstan. You see whether registration is possible, what is still needed, where to file, and what the law says.
    .point-private = Your answers stay on this device. No name, no IIN, no address is asked.
    .point-honest = Where the acts are unclear, you see both readings.
    .point-skip = You may answer “I don’t know” to anything.
    .button = Start
    .again = Start anew
    .continue = Continue
    .filing = Filing day
    .filing-today = today, { $day }
    .filing-change = Choose another day
    .filing-help = The law of that day applies. Leave it empty for today.

## Buttons and progress

button-next = Continue
button-back = Back
button-unknown = I don’t know
button-none = None of these
button-change = Change
button-check = Check your answers
button-more = See what else stands in the way
button-print = Print
button-save-date = Use this day
button-help = What does this mean?
progress = Question { $n }
optional = (not needed)
choose = Choose…
yes = Yes
no = No
unknown = not known
nobody = nobody

## Errors

error-title = There is a problem
    .prefix = Error:
error-choose = Choose an answer, or “I don’t know”
error-choose-region = Choose a region or city, or “I don’t know”
error-choose-kind = Choose the kind of dwelling, or “I don’t know”
error-age = Enter the age in full years, from 0 to { $most }
error-date-missing = Enter the date: day, month and year
error-date-unreal = There is no such day. Check day, month and year
error-date-range = Enter a day from { $first } to { $last }
error-date-order = The last day must be after the first day
error-arrival-late = The day of moving in cannot be after the filing day ({ $filing })
error-area = Enter the area in square metres, such as 44.90
error-area-range = Enter an area above 0 and up to 100,000 m²
error-area-order = The living area cannot be larger than the usable area
error-count = Enter a whole number from 0 to { $most }
error-owners = Enter how many other owners there are, from 1 to { $most }
error-none-and = Choose either “None of these” or the points that apply

## Questions

q-status = Who is to be registered?
    .help = The person who moves in, not the owner. Kandas: an ethnic Kazakh who has come back and holds kandas status.
status-option-citizen = Citizen of Kazakhstan
status-option-resident-foreigner = Foreigner with a permanent residence permit
status-option-resident-stateless = Stateless person with a permanent residence permit
status-option-kandas = Kandas
status-option-refugee = Refugee
status-option-asylum-seeker = Asylum seeker
status-option-visitor = Foreigner on a temporary stay

q-age = How old is this person?
    .label = Age in full years
    .help = On the filing day. Until { $age-registered ->
        [14] the fourteenth birthday
       *[other] the age of { $age-registered }
     } a person is not registered; at { $age-registered } and { $age-by-parents } a parent files.

q-registration = Which registration?
    .help = Permanent: where the person mainly lives. Temporary: for a stay of { $stay-least-months ->
        [1] one month
       *[other] { $stay-least-months } months
     } to { $stay-most-months ->
        [12] one year
       *[other] { $stay-most-months } months
     }; the permanent registration stays in place.
registration-permanent = Permanent
registration-temporary = Temporary

q-stay = The temporary stay
    .from = First day
    .until = Last day
    .date-hint = For example 1 12 2026
    .day = Day
    .month = Month
    .year = Year
    .purpose = Purpose
    .exempt = Does one of these apply?
    .help = The first day counts as the day of moving in too, so it is asked only once.
purpose-duty = Duty: work or service
purpose-study = Study
purpose-other = Anything else
exempt-shift-work = Shift worker
exempt-in-hospital = In a medical institution, with a lasting health impairment

q-person = Does one of these apply to the person?
    .capacity-limited = A court has limited the person’s legal capacity
    .capacity-none = A court has declared the person incapable
    .from-abroad = Has come to Kazakhstan from abroad to live here for good
    .attorney = Somebody files for the person with a power of attorney
    .help = For most people none of these applies.

q-exit-proof = Is there proof from the former country?
    .yes = Yes: of deregistration there, or of holding no citizenship there
    .no = No, not yet
    .help = Permanent registration needs it. Until you have it, temporary registration is the way.

q-place = Where is the dwelling?
    .region = Region or city
    .kind = What kind of dwelling is it?
    .help = Astana has a norm of usable area for each person. Suburbs such as Kosshy belong to the Akmola region.
kind-house = House
kind-flat = Flat
kind-dacha = Dacha in a gardening partnership
kind-dormitory = Dormitory
kind-institution = Hotel, sanatorium, hospital, care home
kind-non-residential = Non-residential premises: office, shop, “apartments”

q-holder = Whose is it?
    .mine = Only the person’s who is to be registered
    .mine-shared = That person’s and other people’s
    .others = Somebody else’s, private (rented or with family)
    .state-rental = State rental housing
    .service = Service housing of a state institution
    .organisation = An organisation’s: a company, a university
    .help = See the title. A spouse who is named there is an owner too.

q-tenancy = Is the person named in the state tenancy contract?
    .help = In state rental housing only people named there are registered. Others are refused until the contract is amended.

q-owners = The other owners
    .count = How many owners are there, apart from the person?
    .count-hint = A whole number, for example 1
    .owner = Owner { $n }
    .capacity = Is this owner an adult who can act alone?
    .consent = Does this owner agree?
    .all-alike = The same answer for all
    .help = The title names every owner. If an owner is under { $age-adult } or a court has limited their capacity, filing is at an office. Owners confirm by EDS or SMS; without their consent nobody can be registered.
owner-capacity-full = Yes
owner-capacity-minor = No, under { $age-adult }
owner-capacity-incapable = No, limited or without capacity by a court
owner-consent-given = Yes, and will confirm when asked
owner-consent-pending = Not asked yet, or not sure
owner-consent-refused = No

q-address = Does one of these apply to the address?
    .missing = The house is not put into operation, has no title, or the address is not in the register
    .suspended = Registration there is suspended because strangers were registered
    .help = For most dwellings none of these applies.

q-area = How large is the dwelling?
    .usable = Usable area, m²
    .living = Living area, m²
    .living-help = Rooms only. It shows a doubt about the Kazakh text.
    .help = Usable area: rooms, kitchen, bathroom, hall, corridors and storage inside. Balconies, loggias, verandas and terraces do not count. The title or the technical passport shows it.
    .helper = Add it up from the rooms
    .helper-living = Rooms together, m²
    .helper-other = Kitchen, bathroom, hall, corridor, storage, m²
    .helper-balcony = Balcony, loggia, veranda, terrace, m² (not counted)
    .helper-sum = Usable area: { $area }
    .helper-use = Use this figure

q-registered = Who is registered there now?
    .help = Count people aged { $age-registered } and over. Registered owners count as family. The owner sees the list on eGov.
    .family = The owner and the owner’s family
    .family-hint = Owners, spouse, parents, children, brothers and sisters, grandparents, grandchildren
    .excepted = Other kin, wards, students
    .excepted-hint = In-laws, relatives’ spouses and children, people under the owner’s guardianship, full-time students
    .outsiders = Everybody else
    .nobody = Nobody is registered there
    .joining = Does anybody apply together with the person?
    .joining-family = Family of the owner
    .joining-excepted = Other kin, wards, students
    .joining-outsiders = Everybody else

q-tie = What is the person to the owner?
    .help = With several owners, choose the closest tie to any one of them. The exemption of the norm depends on it. Cousins and unregistered partners are not among these groups.
    .group-family = Family
    .group-excepted = Other kin and wards
    .group-none = Neither
relation-spouse = Husband or wife (registered marriage)
relation-parent = Mother or father
relation-child = Son or daughter
relation-adoptive-parent = Adoptive parent
relation-adopted-child = Adopted child
relation-sibling = Brother or sister
relation-half-sibling = Half-brother or half-sister
relation-grandparent = Grandmother or grandfather
relation-grandchild = Grandchild
relation-in-law = Kin by marriage: parents, brother, sister, grandparents or child of the husband or wife; daughter- or son-in-law, brother’s wife, sister’s husband
relation-relatives-spouse = Stepmother or stepfather; wife or husband of a grandparent or grandchild
relation-relatives-child = Nephew, niece, uncle, aunt, great-grandchild
relation-ward = Under the owner’s guardianship or trusteeship
relation-student = None of these, but a full-time student in Astana
relation-none = None of these: tenant, friend, colleague, cousin

q-signing = How will the application be signed?
    .how = What does the signer have?
    .eds = The signer has an EDS
    .phone = The signer’s phone is linked to the eGov account
    .neither = Neither of them
    .consent = Does the person consent to access to personal data?
    .consent-yes = Yes
    .consent-no = No
    .help = One of the two is enough. Linked means: the number is in the Mobile Citizens Database. Without consent to data access the application is refused.
