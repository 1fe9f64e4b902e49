# What assessments say, for the page and the package alike.
# A translator needs only this file. Names in { $braces } are filled in and must stay; everything else may change.

## Results

level-ready = You can apply
    .short = you can apply
    .text = Based on your answers, we found no problem. Apply online.
level-prepare = You can apply once you have prepared
    .short = prepare first
    .text = Do the things listed here first, then apply online.
level-in-person = You have to apply in person
    .short = in person only
    .text = Registration is possible, but you have to apply in person, usually at a public service centre (CON).
    .likely = You will probably have to apply in person
    .likely-short = probably in person
level-ask = Unclear: ask first
    .short = unclear, ask first
    .text = The law is unclear or contradicts itself here, so we cannot tell you the result. Ask the public service centre (CON) and show them both readings.
level-refused = By the law of the application date, registration would be refused
    .short = registration refused
    .text = Based on your answers, something stands in the way. See what, and what can change it.
    .likely = Registration would probably be refused
    .likely-short = probably refused
level-not-required = Registration is not required
    .short = not required
    .text = You do not need to make this application.
level-out-of-scope = Another procedure applies
    .short = another procedure
    .text = Other rules, those for foreigners, apply here.
verdict-open = Not clear yet
    .text = Possible results include “{ $least }” and “{ $most }”.
police-ready = Temporary accounting: a record kept by the police
    .text = The police enter refugees and asylum seekers in temporary accounting. This is not registration at the place of residence. The police need the owner’s identity document and consent as well.
disclaimer = Independent check, not an official decision. Law read on { $day }; changes adopted after September 2026 not seen.
certainty-certain = Certain: written in the law or order
certainty-likely = Likely: based on official announcements or an older wording
certainty-ambiguous = Unclear: the law can be read in two ways
certainty-conflicting = Contradictory: the sources disagree

## Rules: what each says, what it found, what to do

rule-more = More about this rule
asked-why = Why we ask
asked-words = In the glossary
found-open = This still depends on: { $facts }.
rule-service-scope = Who may use this service
    .says = Citizens apply online; the rules name the public service centre (CON) as well. With a permanent residence permit, foreigners, stateless people and kandas apply on paper: to the police desk at the public service centre. The police enter refugees and asylum seekers in temporary accounting. For foreigners on a temporary stay there are other rules.
    .found-in-person = With this status ({ $status }) you apply on paper, at the police desk of a public service centre (CON).
    .do-in-person = Go to the place named under “Where to go”, and take the original documents.
    .found-out-of-scope = This service is not for foreigners on a temporary stay.
    .do-out-of-scope = Call 1414 or 8 800 080 7777 to find out which rules apply.
rule-under-14 = Children under { $age }
    .says = Children under { $age } are not registered. Their place of residence is that of their parents or other legal representatives.
    .found-not-required = At the age of { $years } nobody is registered.
    .do-not-required = You do not need to apply. Registration is needed from the age of { $age-registered }.
rule-temporary-under-16 = Temporary registration under { $age }
    .says = Children under { $age } do not need temporary registration.
    .found-not-required = At the age of { $years } temporary registration is not needed.
    .do-not-required = You do not need to apply for temporary registration. From { $age-registered } a child needs permanent registration: a parent or another legal representative applies.
rule-temporary-exempt = Who needs no temporary registration
    .says = Shift workers, and people with a lasting health impairment who are in a medical institution, do not need temporary registration.
    .found-not-required = Shift workers, and people with a lasting health impairment in a medical institution, need no temporary registration.
    .do-not-required = You do not need to apply.
rule-stay-length = Length of a temporary stay
    .says = Temporary registration is for { $stay-least-months ->
        [1] one month
       *[other] { $stay-least-months } months
     } to { $stay-most-months ->
        [12] one year
       *[other] { $stay-most-months } months
     }. A shorter stay does not need it. A longer one is possible for official duty or study, with proof, for the whole period.
    .found-not-required = From { $from } to { $until } is less than { $stay-least-months ->
        [1] one month
       *[other] { $stay-least-months } months
     }.
    .do-not-required = You do not need to apply for a stay this short. The Code on Administrative Offences frees “temporary residents” from a fine for such a stay. The housing law calls so people who live there without payment, so for a tenant who pays this is unclear. Staying longer after all? Apply for temporary registration.
    .found-prepare = From { $from } to { $until } is more than { $stay-most-months ->
        [12] one year
       *[other] { $stay-most-months } months
     }. For official duty or study this is allowed.
    .do-prepare = Get the proof of official duty or study ready.
    .found-refused = From { $from } to { $until } is more than { $stay-most-months ->
        [12] one year
       *[other] { $stay-most-months } months
     }, and the purpose is neither official duty nor study. The last day can be { $untilAtMost } at the latest.
    .do-refused = Choose a last day not after { $untilAtMost }, or apply for permanent registration.
rule-minor-applicant = Age { $age-registered } and { $age-by-parents }: a parent or legal representative applies
    .says = At { $age-registered } and { $age-by-parents }, a parent or another legal representative applies.
    .found-prepare = At the age of { $years }, a parent or legal representative must apply.
    .do-prepare = They need the birth certificate.
rule-legal-capacity = A person who is incapacitated or of limited capacity
    .says = If a court has declared a person incapacitated or limited their legal capacity, the guardian or trustee applies. They need proof of authority.
    .found-prepare = There is a court decision on incapacity or limited legal capacity.
    .do-prepare = The guardian or trustee applies. Get the proof of authority ready.
rule-attorney = Applying with a power of attorney
    .says = Somebody else can apply, with a notarised power of attorney. They show it where they apply.
    .found-in-person = Someone with a power of attorney applies.
    .do-in-person = That person applies in person, with the notarised power of attorney.
rule-returning-citizen = Citizens back from abroad
    .says = A citizen who comes back from abroad for good shows the original passport. If it is lost or has expired, a certificate of return takes its place. They also show proof of deregistration in the former country, or of having no citizenship there. Until they have this proof, they register temporarily.
    .found-refused = The proof from the former country is missing, and permanent registration needs it.
    .do-refused = Get the proof. Apply for temporary registration in the meantime.
    .found-in-person = This is a return from abroad for good. How to apply online is not described: go to the public service centre.
    .do-in-person = Go to the public service centre with the original passport or certificate of return. Permanent registration also takes the proof from the former country: of deregistration there, or of having no citizenship there. Temporary registration does not.
rule-data-consent = Consent to the authorities’ access to personal data
    .says = If the applicant does not agree that the authorities can access their restricted personal data, registration is refused.
    .found-refused = This consent has not been given.
    .do-refused = Give this consent in the application.
rule-signature = Signing
    .says = A citizen signs with an electronic digital signature (EDS), or with a code from a text message. For the code, the phone must be in the Mobile Citizens Database. Either is enough. As announced, since { $onlineFrom } applications are made online. This pilot was announced to end on 30 June 2026; no extension was found, and the rules still name the public service centre (CON) as well.
    .found-prepare = Whoever signs has neither an electronic digital signature (EDS) nor a linked phone.
    .do-prepare = Get an EDS; call 1414 to find out how. With it you can link the phone to the eGov account, once. From then on you can sign with codes from text messages.
    .found-in-person = Whoever signs has neither an electronic digital signature (EDS) nor a linked phone. On this date the public service centre still took such applications.
    .do-in-person = Apply at the public service centre.
rule-dwelling-kind = Kind of home
    .says = People are registered in houses, flats, dachas, dormitories and hotels. Also in rest homes, sanatoria, medical institutions, boarding homes and homes for the elderly. And in other premises used for people to live (stay) in.
    .found-ask = The premises are non-residential.
    .do-ask = You will probably be refused. Ask the public service centre before you apply. If it is a hostel or hotel, also ask its administration for a written request (petition).
rule-address-register = The address in the register
    .says = The building must be officially accepted for use, the ownership registered and the address entered in the Address Register. Ownership is checked by the address registration code (RKA). It begins only when it is registered: before that, a buyer or an heir cannot consent. If the home is not in the system, nobody can be registered there.
    .found-refused = The home is not in the register, or the building has not been accepted for use.
    .do-refused = First the owner registers the ownership and has the address entered. Until then, people who live there without registration can still be fined (answer on eGov, 2022).
rule-address-suspended = Suspended address
    .says = If many people are registered at an address who do not live there, nobody new is registered there. It stays so until the owner or tenant deregisters them.
    .found-refused = Registration at this address is suspended.
    .do-refused = The owner or tenant deregisters the people who do not live there. Then registration there opens again.
rule-restricted-place = Closed places and places with a special regime
    .says = In closed administrative-territorial units and special-regime localities you need a permit. Registration may not be refused to people who come to close relatives for good, or were away for a time. Nor to people who have been released from prison and lived there before.
    .found-prepare = The home is in such a place.
    .do-prepare = Get the permit first. We found no list of such places, and no rule on who issues the permit: call 1414.
rule-state-tenancy = State rental housing
    .says = As announced, in state rental housing only people named in the tenancy contract are registered.
    .found-refused = { $whom ->
        [me] You are not
        [child] Your child is not
       *[other] The person is not
     } named in the tenancy contract.
    .do-refused = First have the contract amended by the housing department of the local government (akimat).
rule-service-housing = Service housing
    .says = Service housing belongs to a state institution. We found no separate rule for registering in service housing.
    .found-ask = The home is service housing.
    .do-ask = Ask the institution that holds the home for its consent or written request (petition). Ask the public service centre which of the two it needs.
rule-administration-petition = Written request (petition) from the administration
    .says = In some buildings a written request (petition) from the administration takes the place of the owner’s consent: dormitories, hotels, boarding homes, homes for the elderly and buildings of organisations.
    .found-prepare = The home is run by an administration.
    .do-prepare = Ask the administration for the written request (petition).
rule-incapable-owner = An owner who is a minor, incapacitated or of limited capacity
    .says = It was announced that you can apply only in person, at the public service centre (CON), in some cases: an owner or co-owner is under { $age }, or a court has declared them incapacitated. The announcement says the same of an owner of limited capacity. But the order on the pilot does not name this case.
    .found-in-person = One of the owners is a minor, incapacitated or of limited capacity.
    .do-in-person = Go to the public service centre with the owner’s legal representative and proof of authority. If a court has only limited the owner’s capacity, call 1414 first.
    .found-limited = A court has limited the legal capacity of one of the owners.
    .do-limited = By the announcement, apply at the public service centre with the owner’s trustee. The order does not name this case: call 1414 first.
rule-owner-consent = Consent of the owners
    .says = In a private home, a person who owns no share needs the consent of the owners. They confirm it with an electronic digital signature (EDS) or with a code in a text message from 1414.
    .found-prepare = { $pending ->
        [one] { $pending } owner has not agreed yet.
       *[other] { $pending } owners have not agreed yet.
     }
    .do-prepare = Ask every owner and agree on a time to apply: as announced, they have to confirm within { $consent-minutes ->
        [60] one hour
       *[other] { $consent-minutes } minutes
     }.
    .found-refused = { $refused ->
        [one] { $refused } owner does not agree.
       *[other] { $refused } owners do not agree.
     }
    .do-refused = Without the owner’s consent, registration is not possible. Talk to the owner: an owner who lets a home must register the people who live there. Letting people live unregistered is an offence.
    .found-ask = For at least one owner nobody can say whether the consent will be accepted.
    .do-ask = Ask before you apply, and ask for the answer in writing.
    .do-silent = As announced, if the owner does not answer, the application is rejected. Agree on a time by phone, then apply. The owner can also open their own eGov account: the request should be there too.
    .do-deceased = Nobody can give consent until the heirs register the inheritance. Ask them to do that first; the days after arrival are counted meanwhile.
    .do-attorney = The order lets someone with a power of attorney give consent for the owner; some public service centres insist on the owner. Call 1414 before you go, and name point 7 of Order 677.
    .do-unable = An electronic digital signature (EDS) works from abroad too. Otherwise ask the public service centre whether someone with a power of attorney can come for the owner.
    .do-organisation = Call 1414 first, then go to the public service centre with a letter from the organisation.
rule-co-owner-consent = Consent of the co-owners
    .says = The portal asks every co-owner. The order says that an owner who registers in their own home needs no consent. It does not say whether the other owners must agree.
    .found-prepare = { $pending ->
        [one] { $pending } co-owner has not agreed yet.
       *[other] { $pending } co-owners have not agreed yet.
     }
    .do-prepare = Every co-owner will probably be asked. Agree with them beforehand.
    .found-ask = { $refused ->
        [one] { $refused } co-owner does not agree.
       *[other] { $refused } co-owners do not agree.
     }
    .do-ask = Ask the public service centre whether an owner needs the co-owners’ consent to register in their own home.
owners-silent = { $silent ->
    [one] { $silent } owner does not answer.
   *[other] { $silent } owners do not answer.
 }
owners-attorney = { $attorney ->
    [one] For { $attorney } owner somebody else would give consent.
   *[other] For { $attorney } owners somebody else would give consent.
 }
owners-unable = { $unable ->
    [one] { $unable } owner can neither sign online nor come in person.
   *[other] { $unable } owners can neither sign online nor come in person.
 }
owners-organisation = { $organisation ->
    [one] { $organisation } owner is an organisation.
   *[other] { $organisation } owners are organisations.
 }
owners-deceased = { $deceased ->
    [one] { $deceased } owner has died, and the inheritance is not registered yet.
   *[other] { $deceased } owners have died, and the inheritance is not registered yet.
 }
rule-capital-norm = Minimum space per person in Astana (the norm)
    .says = In Astana there must be at least { $norm } of usable area for each registered person; this is the norm. In Kazakh the city’s decision says “пайдалы тұрғын алаңы”. The norm applies to temporary registration as well. It does not apply to these people: the owner’s spouse; in-laws; close relatives, their spouses and children; people in the owner’s care (guardianship or trusteeship); full-time students. This holds only if nobody from outside these groups (such as a tenant) is registered there. We found no such norm elsewhere.
    .found-owner = By the norm { $persons ->
        [one] { $persons } person needs
       *[other] { $persons } people need
     } { $minArea } of usable area. The home has { $area }: { $shortage } too little. It is an owner who registers, and the list of exemptions does not name owners.
    .do-owner = Ask the public service centre before you apply.
    .found-exception = By the norm { $persons ->
        [one] { $persons } person needs
       *[other] { $persons } people need
     } { $minArea } of usable area. The home has { $area }: { $shortage } too little. But everyone who is applying is exempt, and nobody who is not exempt (such as a tenant) is registered there.
    .found-exception-ask = By the norm { $persons ->
        [one] { $persons } person needs
       *[other] { $persons } people need
     } { $minArea } of usable area. The home has { $area }: { $shortage } too little. Everybody who registers is exempt, but whether that holds for such a home is unclear.
    .do-exception = Get proof of the relationship or the study ready: old and foreign records are often missing from the state systems.
    .do-exception-ask = The exemption speaks of the owner of the home. Ask whether it applies to this kind of housing, and take proof of the relationship or the study with you.
    .found-conflict-family = By the norm { $persons ->
        [one] { $persons } person needs
       *[other] { $persons } people need
     } { $minArea } of usable area. The home has { $area }: { $shortage } too little. The city’s decision exempts family. But someone who is not exempt (such as a tenant) is registered there. The law exempts family only where there is nobody like that.
    .do-conflict-family = The application will probably be refused: the law ranks above the city’s decision. But you can point to the decision, so ask the public service centre. Or the owner first deregisters people who are not exempt and no longer live there (such as former tenants).
    .found-conflict-count = By the norm { $persons ->
        [one] { $persons } person needs
       *[other] { $persons } people need
     } { $minArea } of usable area. The home has { $area }: { $shortage } too little. Without the owner and the owner’s family there is enough space, but the law does not say whether they count.
    .do-conflict-count = Ask the public service centre whether the owner and the owner’s family are counted.
    .found-exceeded = By the norm { $persons ->
        [one] { $persons } person needs
       *[other] { $persons } people need
     } { $minArea } of usable area. The home has { $area }: { $shortage } too little.
    .found-ask = The home has { $area } of usable area, and the norm requires at least { $norm } for each registered person. Whatever the missing answers turn out to be, the law can be read in two ways here.
    .do-exceeded = You could choose a home with a usable area of at least { $minArea }. Or the owner can deregister people who no longer live there.

## Doubts: both readings

doubt-who-counts = Who is counted
    .one = Everybody registered in the home counts, family too.
    .two = An official said that the rule is for future registrations only and does not affect those already registered. Then they, or the owner’s family, may not count.
doubt-which-area = Which area is meant
    .one = The usable area: rooms, kitchen, bathroom, toilet, hall, corridors and storage inside the home. The Russian text says so. The housing law uses the same word in Kazakh for a norm of the same size. This is more likely.
    .two = The living area, rooms only: the Kazakh text of the decision, “пайдалы тұрғын алаңы”, can be read so.
doubt-owner-over-norm = Does the norm apply to an owner
    .one = The norm applies to everybody; the list of exemptions does not name owners.
    .two = The exemptions are for the owner’s close relatives and in-laws, so they must cover the owner as well.
doubt-several-owners = Relatives of one of several owners
    .one = Being related to any one of the owners is enough.
    .two = The relation must be to all of the owners.
doubt-family-exempt = The city’s decision against the law
    .one = Decision 452/58-VIII exempts family members and close relatives, whoever else is registered. It does not say who a family member is, and the laws on housing and on family differ. A spouse and children who live with the owner are family by both.
    .two = The Law on Population Migration and Order 677 exempt them only where nobody who is not exempt is registered. The law ranks higher. It names parents and in-laws itself.
doubt-norm-since = When the norm started
    .one = In January 2026: the rule has been in Order 677 since 30 November 2025, and the city’s decision followed.
    .two = An official spoke of “from August 2026”; this was probably a mistake. The exact day of publication was not found.
doubt-their = “Their spouses and children”
    .one = The spouses and children of the owner’s close relatives only.
    .two = The spouses and children of the in-laws as well.
doubt-student = Who is a “student”
    .one = Full-time university students only.
    .two = College students and school pupils too.
doubt-divorce = In-laws after a divorce
    .one = The tie ends with the marriage.
    .two = The tie remains: the code does not say that it ends.
doubt-tenant-exception = Exemptions without a private owner
    .one = They are for those whom the owner of the home registers: close relatives, in-laws and students. A tenant or an administration is not an owner.
    .two = In state housing and dormitories they apply as well: to the tenant’s close relatives and in-laws, and to students.
doubt-norm-refugees = The norm and temporary accounting by the police
    .one = The norm is for registration; temporary accounting is not registration.
    .two = Order 677 speaks of the whole population, so the norm applies.
doubt-owner-attorney = Someone with a power of attorney in the owner’s place
    .one = Order 677 lets such a person come and consent in the owner’s place.
    .two = The State Corporation said in September 2025 that the owner must come in person. We know of no law or order behind this: call 1414 first and name point 7 of Order 677.
doubt-owner-presence = Must the owner come too
    .one = Yes: older wordings call the owner’s presence mandatory.
    .two = No: the wording of 2024 leaves out “mandatory”.
doubt-owner-kinds = An organisation as the owner
    .one = It gives consent like any owner, and has to register the people who live in its home.
    .two = No rule says how an organisation gives consent online. The system may not accept it.
doubt-owner-unable = An owner who can neither sign nor come
    .one = Someone with a power of attorney can give consent for the owner: Order 677 allows it.
    .two = Without an electronic digital signature (EDS), a linked phone or a power of attorney, the law names no way. For an owner in custody we found nothing.
doubt-owner-limited = An owner of limited legal capacity
    .one = By the announcement of November 2025: in person only, as for a minor.
    .two = The pilot order names only minors and people a court has declared incapacitated, so applying online may be possible.
doubt-joint-property = Owners the register does not show
    .one = The system asks only the owners it sees.
    .two = Property of husband and wife and privatised homes belong to them jointly, even if the register names one person. Their consent may be needed too.
doubt-private-tenant = Who consents in a rented flat
    .one = The owner, even if the flat is rented from a tenant: so the announcements say, and so it is done in practice.
    .two = Perhaps the tenant: Order 677 names the tenant in Russian, and the landlord in Kazakh. The paper form says “owner(s) (tenant)”.
doubt-co-owner = Must the co-owners consent
    .one = Yes: the portal asks every co-owner.
    .two = No: an owner needs no consent for their own home, and the order does not name the other owners.
doubt-minor-16-17 = Applying alone at { $age-temporary } and { $age-minor }
    .one = From { $age-card } there is an identity card, and nothing asks for a parent’s consent: apply yourself.
    .two = A minor acts with a parent. If eGov stops you, go to the public service centre with a parent.
doubt-commercial = Non-residential premises
    .one = They are not for permanent living, so nobody is registered there.
    .two = “Premises used for people to live (stay) in” covers them, as it covers hotels. Then a written request (petition) from the administration is needed.
doubt-service-housing = Service housing
    .one = The institution that holds the home consents like an owner.
    .two = The institution that holds the home makes a written request (petition) like an administration.
doubt-encumbrance = Mortgage or court seizure of the property
    .one = Neither is on the list of grounds for refusal.
    .two = Because of a seizure the system may show an error in the data. The contract with the bank may require the bank’s consent.
doubt-temporary-end = When temporary registration ends
    .one = It ends on the last day.
    .two = It can be extended without a gap.
doubt-both-registrations = What a new registration ends
    .one = A new permanent registration ends the old permanent one, a new temporary registration the old temporary one.
    .two = Any new registration ends the one at the former address.
doubt-bank-apps = Bank apps
    .one = The standard names them as a way to apply.
    .two = The announcements since November 2025 name only eGov.kz and eGov Mobile.
doubt-pilot-end = Is online the only way to apply
    .one = Online only, as the public service centres were told. The pilot was announced to end on 30 June 2026; no extension was found.
    .two = At the public service centre as well: Order 677 and the standard still name it. How public service centres work today could not be found out.
doubt-under-14-future = Children under { $age-registered } in the future
    .one = They are not registered.
    .two = A news headline says that their registration will start again. No law or order on this was found.
doubt-fines = Fines after 12 July 2026
    .one = The penalties shown here still apply.
    .two = The code was read in its wording of 12 July 2026; later changes were not seen. The amounts in tenge are counted for one year only: those of 2026 end on 31 December 2026.
doubt-returning-start = How a returning citizen applies
    .one = At the public service centre: the passport and the proof are shown there.
    .two = Online like other citizens, but the way is not described.
doubt-petition-way = How to hand in a written request (petition)
    .one = With the online application.
    .two = At the public service centre.
doubt-tenancy-additions = New family members in state rental housing
    .one = Everyone must be named in the contract, also a child who has turned { $age-registered } or a new spouse.
    .two = The tenant’s consent is enough for the tenant’s family.

## Notes

note-law-as-read = Applying after { $lawRead }
    .text = We read the law on { $lawRead }. We assume that it does not change before the day you apply. If it does, the result may be different.
note-arrival-term = { $arrival-days ->
        [one] { $arrival-days } day
       *[other] { $arrival-days } days
     } to register
    .text = Register within { $days } calendar days of arrival. Register first and only then apply for an identity card or passport: there an officer checks the registration (standard as worded in 2022).
    .text-police = Refugees and asylum seekers have five working days for temporary accounting by the police.
    .text-left = The day of arrival is { $arrival }, the last day to register { $due }: { $left ->
        [one] { $left } day is left
       *[other] { $left } days are left
     } on the day you apply.
    .text-last = The day of arrival is { $arrival }. The day you apply, { $due }, is the last day to register.
    .text-overdue = The day of arrival is { $arrival }, the last day to register was { $due }. On the day you apply, { $overdue ->
        [one] { $overdue } day has
       *[other] { $overdue } days have
     } passed since then. Register as soon as you can, and only then apply for an identity card or passport: there an officer checks the registration (standard as worded in 2022).
    .fine-warning = For up to { $fine-citizen-months ->
        [1] one month
       *[other] { $fine-citizen-months } months
     } without registration the penalty is a warning (Code on Administrative Offences).
    .fine-indices = The penalty is a fine of { $indices } monthly calculation indices (Code on Administrative Offences). We do not know the amount in tenge on { $day }.
    .fine-tenge = The penalty is a fine of { $indices } monthly calculation indices, { $tenge } tenge until { $last } (Code on Administrative Offences).
note-arrival-police = Five working days for temporary accounting
note-joint-property = Is the home owned jointly
    .text = If the home was bought in marriage or privatised, there may be owners whom the register does not show. Agree with them too.
note-several-owners = Several owners
    .text = There are { $owners } other owners. The law does not say whether being related to one of them is enough.
note-living-area = Usable and living area
    .text = At least { $minArea } is needed. The usable area ({ $usable }) is enough, the living area ({ $living }) is not. Ask the public service centre which one counts.
note-minor-16-17 = Age { $age-temporary } and { $age-minor }
    .text = At { $years }, people apply themselves. They sign with their own electronic digital signature (EDS) or a code from a text message. If eGov does not let them through, they go to the public service centre with a parent.
note-encumbrance = Mortgage or court seizure of the property
    .text = This is not on the list of grounds for refusal. But the contract with the bank may require the bank’s consent.
note-iin-hint = The number and the birth date
    .text = The digits of the individual identification number (IIN) do not match the birth date. Since 2013 they do not have to match. Still, check for a typing mistake.
note-organisation-number = Number of an organisation?
    .text = This looks like a business identification number (BIN), the number of an organisation. Enter the individual identification number (IIN) of whoever is registered.
note-temporary-end = End of temporary registration
    .text = The order does not say what happens on the last day. For a longer stay, apply again before it. The permanent registration stays in place.

## Channels

channel-egov-portal = eGov.kz
    .text = In the Russian menu: «Гражданам» → «Гражданство, миграция и иммиграция» → «Прописка по месту жительства» (for citizens → citizenship, migration and immigration → registration at the place of residence). The menu was described so on { $told }; menus change. For temporary registration, look in the same section for registration and deregistration of citizens.
channel-egov-mobile = eGov Mobile
    .text = In the Russian menu: «Госуслуги» → «Недвижимость и ЖКХ» (public services → real estate and utilities). The menu was described so on { $told }; menus change.
channel-bank-app = Bank apps
    .text = The standard names them; whether they still take such applications is not clear.
channel-self-service = Self-service area of a public service centre
    .text = Computers, and staff who help you apply online yourself.
channel-con = Public service centre (CON)
    .text = Monday to Friday, 9am to 6pm. Duty offices 9am to 8pm, and Saturday 9am to 1pm. Come here if you cannot apply online, or it does not work. The rules still name the public service centre: if you are turned away there, ask for the refusal in writing and which law or order it rests on. People with a lasting health impairment can ask for a home visit (standard as worded in 2022): call 1414 or 8 800 080 7777.
channel-police = Territorial police
    .text = The police unit that keeps the record (temporary accounting) of refugees and asylum seekers.

## Consents

consent-owner = Owner { $number }
consent-co-owner = Co-owner { $number }
consent-tenant = Tenant of the state rental home
consent-administration = The administration or the organisation that holds the home, by written request (petition)
consent-status-given = has agreed and will confirm
consent-status-pending = not asked yet, or not sure
consent-status-refused = does not agree
consent-status-silent = does not answer
consent-status-attorney = somebody else would give consent
consent-status-unable = can neither sign nor come
consent-status-unknown = not known yet
consent-means-eds = with an electronic digital signature (EDS), in the owner’s own eGov account
consent-means-sms = with a code in a text message from 1414, if the phone is linked
consent-means-in-person = in person, on the consent form
consent-means-representative = the legal representative signs the consent form at the public service centre
consent-within = Within { $consent-minutes ->
    [60] one hour
   *[other] { $consent-minutes } minutes
 } of the text message, as National Information Technologies JSC announced; the order sets no limit. If no message comes, the owner can open their own eGov account: the request should be there too (standard as worded in 2022).

## Documents

document-identity-document = Identity document (for citizens of Kazakhstan who have not come back from abroad for good, a digital one will do)
    .digital = Identity document: the digital one is enough
    .plain = Identity document
document-residence-permit = Permanent residence permit
document-birth-certificate = Birth certificate
document-passport-if-any = Passport of Kazakhstan, if there is one
document-authority-proof = Proof of guardianship or trusteeship
    .guardian = Proof of guardianship
    .trustee = Proof of trusteeship
document-power-of-attorney = Notarised power of attorney
document-passport-original = Original passport, or certificate of return
document-exit-proof = Proof of deregistration in the former country, or of having no citizenship there
document-petition = Written request (petition) from the administration
document-stay-proof = Proof of official duty or study
    .duty = Proof of official duty
    .study = Proof of study
document-kinship-proof = Proof of the relationship to the owner: birth, marriage or adoption record, guardianship decision
    .marriage = Record of the marriage to the owner
    .birth = Birth records that show the kinship with the owner
    .adoption = Record of the adoption
    .affinity = Birth and marriage records that show the tie to the owner
    .ward = Guardianship or trusteeship decision
document-student-certificate = Certificate of full-time study
document-owner-authority-proof = Proof of authority of the owner’s legal representative
document-owner-identity-document = Identity document of the owner, who comes too
document-consent-form = Consent form: it is signed there
document-organisation-letter = Letter from the organisation that owns the home
document-place-permit = Permit for the closed or special-regime place

## Steps

step-nothing-to-file = You do not need to apply
    .text = By the rule named here no application is needed.
step-perhaps-nothing = Perhaps you do not need to apply
    .text = If one of the open answers shows that registration is not required, no application is needed.
step-check-again = Then check again and apply
    .text = Once the reason for the refusal is gone, change the answer here. If nothing else is in the way, apply.
step-permanent-instead = Apply for permanent registration instead
    .text = From { $age-registered } a child needs permanent registration: a parent or another legal representative applies.
step-other-procedure = Find out which rules apply to foreigners
    .text = A foreigner’s temporary stay is registered under other rules. Call 1414 or 8 800 080 7777 to find out which rules apply.
step-permit-first = Get the residence permit first
    .text = A kandas first gets the permanent residence permit and then registers.
step-get-exit-proof = Get the proof from the former country
    .text = A document confirming deregistration in the former country will do, or a document (certificate) of absence of that country’s citizenship. We did not find which authority issues them: ask an authority or the embassy of that country.
step-temporary-meanwhile = Apply for temporary registration for now
    .text = While you wait for the proof, apply for temporary registration at the public service centre. Take the original passport. If it is lost or expired, a certificate of return is needed. The proof from the former country is not needed for this.
step-shorten-stay = Choose an earlier last day
    .text = If you can prove official duty or study, change the purpose. You can register for up to { $stay-most-months ->
        [12] one year
       *[other] { $stay-most-months } months
     } without giving a reason. For a longer stay, apply again before the last day: the order does not say whether the period can be extended.
step-prove-stay = Prove official duty or study
    .text = Get the order, contract or certificate ready.
    .title-duty = Prove official duty
    .text-duty = Get the proof ready, such as an order.
    .title-study = Prove the study
    .text-study = Get the certificate of study ready.
step-parent-files = { $whom ->
        [me] Your parent or legal representative applies
        [child] You apply, as the parent or legal representative
       *[other] A parent or legal representative applies
     }
    .text = They need the birth certificate.
step-representative-files = The guardian or trustee applies
    .text = With proof of authority.
    .title-guardian = The guardian applies
    .title-trustee = The trustee applies
step-power-of-attorney = Get the power of attorney notarised
    .text = Whoever applies with it shows it where they apply.
step-give-data-consent = Agree that the authorities may access personal data
    .text = Tick the box in the application.
step-get-signature = Get an electronic digital signature (EDS) or link the phone
    .text = Call 1414 to find out how to get an EDS. With it you link the phone to the eGov account, once. Or come to the self-service area of a public service centre.
step-register-address = Get the ownership and the address registered
    .text = Both must be in the registers before anyone can be registered in the home. Ownership is checked by the address registration code (RKA).
step-lift-suspension = Deregister people who do not live there
    .text = The owner or tenant does this.
step-get-place-permit = Get the permit for this place
    .text = Call 1414 to ask who issues it: we found neither a list of such places nor the procedure.
step-amend-tenancy = Have the tenant get the tenancy contract amended
    .text = It is amended at the housing department of the local government (akimat). The tenant can add a spouse, children and parents (law as worded in 2021). The adult family members who live there must agree in writing; for minor children moving in with their parents this is not needed.
step-get-petition = Ask the administration for a petition
    .text = A petition (written request) for the registration stands in for the owner’s consent. We did not find who in the administration gives it: ask there. Nor is it written how to hand it in. Before you apply, ask the public service centre or 1414.
    .title-dormitory = Ask the administration of the dormitory for a petition
    .title-institution = Ask the administration of the institution for a petition
    .title-organisation = Ask the administration of the organisation for a petition
step-owner-representative = Come with the owner’s legal representative
    .text = This is the owner’s parent, guardian or trustee, with proof of authority.
step-talk-to-owner = Talk to the owner
    .text = An owner who lets a home must register the people who live there. A landlord who lets people live unregistered can be fined. In October 2022 the press wrote that such owners can be reported to the migration service. But a complaint does not replace the consent.
step-register-inheritance = Have the inheritance registered
    .text = Ownership begins with its registration. Until then nobody can give consent. The days after arrival are counted meanwhile.
step-reach-owner = Reach the owner
    .text = Agree on a time by phone. The request should be in the owner’s eGov account too. If the hour is over, apply again: nothing forbids it.
step-owner-attorney = Ask whether someone with a power of attorney can come for the owner
    .text = Order 677, point 7, allows someone with a power of attorney to consent for the owner; in September 2025 the State Corporation said that the owner must come. Call 1414 first.
step-owner-unable = Find a way for the owner
    .text = An electronic digital signature (EDS) works from anywhere. For a paper application, someone with a power of attorney may be able to come instead of the owner. Ask the public service centre.
step-organisation-letter = Get a letter from the organisation
    .text = The organisation has to register the people who live in its home. No rule says how it gives consent online: call 1414 first, then go to the public service centre with its letter.
step-agree-with-owners = Agree with the owners
    .text = Call them and agree on the time you apply, and on how each owner confirms: with an electronic digital signature (EDS) or a code from a text message. An owner who is abroad can confirm with an EDS.
step-agree-with-co-owners = Agree with the co-owners
    .text = Every one of them will probably be asked. Agree on a time by phone, then apply. If they do not answer in time, apply again: nothing forbids it. If it is refused, ask for the reason in writing: you can complain about it.
step-check-registered = Check who is registered
    .text = The owner sees on eGov who is registered.
step-prove-tie = Get proof of the relationship or the study ready
    .text = Birth, marriage or adoption record, guardianship decision, certificate of study.
    .title-marriage = Get the marriage record ready
    .title-birth = Get proof of the kinship ready
    .title-adoption = Get the adoption record ready
    .title-affinity = Get the birth and marriage records ready
    .title-ward = Get the guardianship or trusteeship decision ready
    .title-study = Get the certificate of study ready
    .text-study = The certificate of full-time study.
step-deregister-outsiders = The owner deregisters people who no longer live there
    .text = The owner can do this without them, on the portal or at the public service centre. Several owners may all have to apply. Whoever lives there must stay registered. This is no eviction: by itself it does not end the right to live there.
step-fewer-or-larger = Fewer people or a larger home
    .text = The norm is counted for each registered person.
    .counted = Those registered and those applying ({ $persons }) need { $minArea }: { $shortage } too little. This area is enough for this many people: { $capacity }.
step-owner-signature = If an owner has no electronic digital signature (EDS) and no linked phone
    .text = The owner goes to the self-service area of the public service centre beforehand. Owners can also link a phone themselves, but that takes an EDS once.
step-ask-office = Ask before you apply
    .text = Show both readings at the public service centre (CON). Or read them to 1414 or 8 800 080 7777. Ask for a written answer. If yes, apply. If no, get a written refusal: you can complain.
step-file-online = Apply online
    .text = On eGov.kz or in the eGov Mobile app. Registration is free. You do not need a separate application to leave the old address; a temporary registration leaves the permanent one in place.
    .text-permanent = On eGov.kz or in the eGov Mobile app. Registration is free. You do not need a separate application to leave the old address.
    .title-temporary = Apply online for temporary registration
    .text-temporary = Temporary registration has a service of its own on eGov. In the menu: citizenship, migration and immigration → registration and deregistration of citizens. The period is chosen there first, in months: from { $stay-least-months } to { $stay-most-months }. Registration is free, and the permanent one stays in place.
    .title-months = Apply online for temporary registration
    .text-months = Temporary registration has a service of its own on eGov. In the menu: citizenship, migration and immigration → registration and deregistration of citizens. The period is chosen there first, in months: from { $stay-least-months } to { $stay-most-months }. In your case that is { $months ->
        [one] { $months } month
       *[other] { $months } months
     }; we count a part month as a whole one. Registration is free, and the permanent one stays in place.
    .title-longer = Apply online for temporary registration
    .text-longer = Temporary registration has a service of its own on eGov. In the menu: citizenship, migration and immigration → registration and deregistration of citizens. The period is chosen there first, in months: from { $stay-least-months } to { $stay-most-months }. Here the stay is longer, and by the order the whole of it counts. How to enter it on the portal is not written: ask 1414. Registration is free, and the permanent one stays in place.
step-confirm-in-time = The owner confirms within { $consent-minutes ->
        [60] one hour
       *[other] { $consent-minutes } minutes
     }
    .text = After you apply, each owner gets a text message from 1414. As announced in November 2025, they have { $consent-minutes ->
        [60] one hour
       *[other] { $consent-minutes } minutes
     } to confirm, or the application is rejected; the order sets no limit. If no message comes, the owner can open their own eGov account: the request can be confirmed there with an electronic digital signature (EDS). The owner should check that the Mobile Citizens Database has the number they use. If the time is over, apply again: nothing forbids it.
step-come-with-owners = Arrange for the owner to come along
    .text = Each owner brings an identity document and signs the consent form there. Order 677 allows an attorney, but some centres insist on the owner: call 1414 first.
step-gather-papers = Gather the documents
    .text = An incomplete set or expired documents may not be accepted.
step-go-to-con = Go to the public service centre (CON)
    .text = Take the documents listed, and come with everyone whose consent is needed. Registration is free.
    .text-citizen = Take the documents listed, and come with everyone whose consent is needed. Registration is free. The plastic card is needed only to rewrite the address on its chip.
    .text-abroad = Take the documents listed, and come with everyone whose consent is needed. The passport has to be the original; if it is lost or expired, take the certificate of return. Registration is free.
    .title-foreigner = Go to the police desk at the public service centre (CON)
    .text-foreigner = You apply there on paper; the portal does not take this application. Take the documents listed, and come with everyone whose consent is needed. Registration is free.
step-go-to-police = Go to the police
    .text = For the temporary accounting of refugees and asylum seekers. The owner’s identity document and consent are needed as well.
step-await-result = Wait for the result
    .text = The result of an online application appears in the personal account; outside working hours it may come the next working day. There is no paper certificate: the entry in the state database counts. The message “The service cannot be provided, go to the State Corporation” is not a refusal (standard as worded in 2022): ask for a reasoned refusal before you complain.
step-apply-again = Staying longer? Make a new application
    .text = The order does not say what happens on the last day, or whether the registration can be extended. For a longer stay, apply again before that day.
    .text-until = The last day is { $until }. The order does not say what happens then, or whether the period can be extended. For a longer stay, apply again before that day.
    .title-abroad = Has the proof from the former country come? Apply for permanent registration
    .text-abroad = Apply at the public service centre (CON): with that proof, the original passport and together with the owner.
step-card-afterwards = Register first, then apply for an ID card or passport
    .text = Whoever applies for a card while not registered may get a case for living without registration: the officer checks.
step-result-at-office = No paper certificate
    .text = The entry in the state database counts.

## Ways to a better answer: each begins with a small letter, several stand in one line

change-applicant-phone-linked = if whoever signs links a phone to the eGov account
change-applicant-has-eds = if whoever signs gets an electronic digital signature (EDS)
change-applicant-consents-to-data-access = if consent to the authorities’ access to personal data is given
change-applicant-exit-proof = if there is proof from the former country
change-applicant-named-in-tenancy = if { $whom ->
        [me] you are
        [child] your child is
       *[other] the person is
     } named in the tenancy contract
change-dwelling-address-registered = if the home and its address are entered in the register
change-dwelling-suspended = if the owner or tenant deregisters those who do not live there, and registration at the address is open again
change-consents = { $count ->
    [one] if the owner agrees and confirms
   *[other] if { $count } owners agree and confirm
 }
change-consents-some = if these owners agree and confirm: { $owners }
change-applicant-represented-by-nobody = if the application is made without a power of attorney
change-applicant-represented-by-parent = if a parent or another legal representative applies
change-applicant-represented-by-guardian = if the guardian or trustee applies
change-registration-permanent = if you apply for permanent registration
change-registration-temporary = if you apply for temporary registration for now
change-registration-temporary-until = if you apply for temporary registration for now, ending on { $until } at the latest
change-stay-until = if the last day of the stay is { $until } or earlier
change-dwelling-registered = { $fewer ->
    [one] if { $fewer } person who no longer lives there is deregistered first
   *[other] if { $fewer } people who no longer live there are deregistered first
 } (whoever lives there stays registered)
change-dwelling-joining = if { $fewer ->
    [one] { $fewer } fewer person applies
   *[other] { $fewer } fewer people apply
 } together
change-dwelling-usable-area = if the home has a usable area of at least { $usable }
change-filing-date = if you apply on { $day } or later (you still have only { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     } from arrival)

## Deadlines

deadline-consent = Owner’s confirmation: { $consent-minutes ->
        [60] one hour
       *[other] { $consent-minutes } minutes
     } (as announced)
deadline-online = Processing online: { $n } minutes
deadline-office = Processing at the public service centre: { $n } minutes
deadline-arrival = Register after arrival by { $due }
deadline-arrival-open = Register within { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     } of arrival
deadline-arrival-police = Temporary accounting (record kept by the police): within five working days

## Facts, as lists name them

fact-applicant-status = citizenship or status
    .how = See the identity document.
fact-applicant-age = age
    .how = See the identity document or birth certificate.
fact-applicant-age-on = day on which the age was true
fact-applicant-birth-date = birth date
    .how = See the identity document or birth certificate.
fact-dwelling-restricted-place = closed or special-regime place
    .how = Ask the owner, the local administration or 1414.
fact-owner-kind = what kind of owner
    .how = See the ownership document.
fact-registration = permanent or temporary registration
    .how = Permanent is for the main place of residence.
fact-stay-from = first day of the stay
    .how = The day of moving in.
fact-stay-until = last day of the stay
    .how = See the contract, order or certificate.
fact-stay-purpose = purpose of the stay
    .how = See the contract, order or certificate.
fact-applicant-capacity = legal capacity
    .how = If no court has limited it, it is full.
fact-applicant-from-abroad = having come from abroad for good
    .how = Whoever moves in knows it.
fact-applicant-exit-proof = proof from the former country
    .how = Ask the authority or embassy of that country.
fact-applicant-represented-by = who applies
    .how = Agree who will apply.
fact-dwelling-region = region or city
    .how = See the address.
fact-dwelling-kind = kind of home
    .how = See the ownership document or the technical passport.
fact-dwelling-tenure = who owns the home
    .how = See the ownership document or the tenancy contract.
fact-applicant-ownership = share in the ownership
    .how = See the ownership document.
fact-applicant-named-in-tenancy = being named in the tenancy contract
    .how = See the contract, or ask the housing department of the local government (akimat).
fact-dwelling-other-owners = the owners
    .how = See the ownership document: it names every owner.
fact-owner-capacity = whether an owner is a minor, incapacitated or of limited capacity
    .how = Ask the owner or the family.
fact-owner-consent = the owners’ consent
    .how = Ask every owner.
fact-dwelling-address-registered = the address in the register
    .how = Ask the owner for the ownership document, or call 1414.
fact-dwelling-suspended = suspension of registration at the address
    .how = Ask the owner, the public service centre or 1414.
fact-dwelling-usable-area = usable area
    .how = See the ownership document or the technical passport. If you know only the total area, take off balconies, loggias, verandas and terraces.
fact-dwelling-registered = people registered there
    .how = The owner sees the list on eGov.
fact-dwelling-joining = people who apply together
    .how = Agree who applies.
fact-dwelling-living-area = living area
fact-stay-exempt = shift work or a stay in hospital
    .how = Ask the employer or the hospital.
fact-applicant-relation-to-owner = relationship to the owner
    .how = Ask the family. The proof is a birth, marriage or adoption record.
fact-applicant-full-time-student = full-time study
    .how = Ask the place of study for a certificate.
fact-applicant-has-eds = electronic digital signature (EDS)
    .how = Look in the personal account on eGov.
fact-applicant-phone-linked = linked phone
    .how = Look in the personal account on eGov, or ask 1414.
fact-applicant-consents-to-data-access = consent to the authorities’ access to personal data
    .how = It is stated in the application.

## Words of facts that findings repeat

status-citizen = citizen of Kazakhstan
status-resident-foreigner = foreigner with a permanent residence permit
status-resident-stateless = stateless person with a permanent residence permit
status-kandas = kandas
status-refugee = refugee
status-asylum-seeker = asylum seeker
status-visitor = foreigner on a temporary stay

## Acts and pages

act-p677 = Rules of registration of the population, Order No. 677 of the acting Minister of Internal Affairs
act-p267 = Order No. 267 of the Minister of Internal Affairs, standard of the public service
act-mig = Law on Population Migration, No. 477-IV
act-cap26 = Constitutional Law on the Status of the Capital, No. 299-VIII
act-cap07 = Law on the Status of the Capital, No. 296 (repealed)
act-m452 = Decision No. 452/58-VIII of the Astana maslikhat
act-m368 = Decision No. 368/48-VIII of the Astana maslikhat (repealed)
act-fam = Code on Marriage (Matrimony) and Family, No. 518-IV
act-civ = Civil Code, General Part
act-hou = Law on Housing Relations
act-koap = Code on Administrative Offences, No. 235-V
act-pilot = Joint order on the pilot of electronic registration (known from an excerpt)
act-services = Law on Public Services
act-g148 = Government Resolution No. 148 of 2012
act-o923 = Order No. 923 of the Minister of Internal Affairs on the registration of immigrants
act-g853 = Government Resolution No. 853
act-egov = eGov, page of the service
act-egov-faq = eGov, frequently asked questions
act-nit = National Information Technologies JSC, press release
act-lada = lada.kz, news
act-lada-attorney = lada.kz, the State Corporation on owners represented by power of attorney
act-kazinform = Kazinform, on existing registrations
act-bud26 = Law on the republican budget for 2026–2028
act-lada-mci = lada.kz, on the monthly calculation index
act-dated = { $title }, { $date }
point-pt = pt { $n }
point-art = art. { $n }
point-annex = annex { $n }
point-item = item { $n }
