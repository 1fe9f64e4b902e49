# What assessments say, for the page and the package alike.
# A translator needs only this file. Names in { $braces } are filled in and must stay; everything else may change.

## Verdicts

level-ready = Ready to apply
    .short = ready
    .text = Nothing stands in the way. Apply online.
level-prepare = Can be registered after preparing
    .short = something to prepare
    .text = The application can go online once the things listed here are done.
level-in-person = Can be registered at an office only
    .short = office only
    .text = Registration is possible, but somebody has to come to an office.
level-ask = Unclear: ask first
    .short = unclear, ask
    .text = The acts are unclear or contradict each other here. Nobody should promise a result. Ask the public service centre (CON) and take both readings with you.
level-refused = Would be refused today
    .short = refused
    .text = Filed today, the application would be refused. See why, and what can change it.
level-not-required = Registration not required
    .short = not required
    .text = This person is not registered, or not in this way. No application is needed.
level-out-of-scope = Another procedure applies
    .short = another procedure
    .text = This person’s stay is registered under other rules.
verdict-open = Not settled yet
    .text = Anything from “{ $least }” to “{ $most }” is still possible.
police-ready = Temporary accounting by the police
    .text = Refugees and asylum seekers are entered in temporary accounting by the police. This is not registration at the place of residence.
disclaimer = Independent check, not a decision of any office. Law read on { $day }.
certainty-certain = Certain: written in the law or order
certainty-likely = Likely: by official announcements or an older wording
certainty-ambiguous = Unclear: the text allows two readings
certainty-conflicting = Contradictory: the sources disagree

## Rules: what each says, what it found, what to do

found-open = Still depends on: { $facts }.
rule-service-scope = Who may use this service
    .says = Citizens apply online. Permanently resident foreigners, stateless people and kandas with a residence permit apply on paper to the police desk at the public service centre. Refugees and asylum seekers are entered in temporary accounting by the police. Foreigners on a temporary stay follow other rules.
    .found-in-person = For this status ({ $status }) there is no online way.
    .do-in-person = Go to the office named under “Where to go”, with the originals.
    .found-out-of-scope = A foreigner on a temporary stay is not registered by this service.
    .do-out-of-scope = Follow the rules on the stay of foreigners.
rule-under-14 = Children under { $age }
    .says = Children under { $age } are not registered. They live where their parents or other legal representatives live.
    .found-not-required = The person is { $years ->
        [one] { $years } year
       *[other] { $years } years
     } old.
    .do-not-required = Nothing to file. The child can be registered from { $age-registered ->
        [14] the fourteenth birthday
       *[other] the age of { $age-registered }
     }.
rule-temporary-under-16 = Temporary registration under { $age }
    .says = Children under { $age } are not subject to temporary registration.
    .found-not-required = The person is { $years ->
        [one] { $years } year
       *[other] { $years } years
     } old and asks for temporary registration.
    .do-not-required = Temporary registration is not needed. But from { $age-registered } on the permanent one is: a parent files.
rule-temporary-exempt = Who needs no temporary registration
    .says = Shift workers, and people with a lasting health impairment who are in a medical institution, are not subject to temporary registration.
    .found-not-required = The person belongs to this group.
    .do-not-required = Nothing to file.
rule-stay-length = Length of a temporary stay
    .says = Temporary registration is for { $stay-least-months ->
        [1] one month
       *[other] { $stay-least-months } months
     } to { $stay-most-months ->
        [12] one year
       *[other] { $stay-most-months } months
     }. A shorter stay needs none. A longer one is possible for duty or study, with proof, for the whole period.
    .found-not-required = From { $from } to { $until } is less than { $stay-least-months ->
        [1] one month
       *[other] { $stay-least-months } months
     }.
    .do-not-required = Nothing to file for a stay this short.
    .found-prepare = From { $from } to { $until } is more than { $stay-most-months ->
        [12] one year
       *[other] { $stay-most-months } months
     }. For duty or study that is allowed.
    .do-prepare = Have the proof of duty or study ready.
    .found-refused = From { $from } to { $until } is more than { $stay-most-months ->
        [12] one year
       *[other] { $stay-most-months } months
     }, without duty or study as the ground. The last day possible is { $untilAtMost }.
    .do-refused = Choose a last day not after { $untilAtMost }, or apply for permanent registration.
rule-minor-applicant = Age { $age-registered } and { $age-by-parents }: a parent files
    .says = For a person of { $age-registered } or { $age-by-parents } a parent or another legal representative applies.
    .found-prepare = The person is { $years ->
        [one] { $years } year
       *[other] { $years } years
     } old.
    .do-prepare = Let a parent or legal representative file, with the birth certificate.
rule-legal-capacity = Limited or no legal capacity
    .says = If a court has limited or taken away a person’s legal capacity, the trustee or guardian applies, with proof of authority.
    .found-prepare = A court has limited or taken away this person’s capacity.
    .do-prepare = The guardian or trustee files; have the proof of authority ready.
rule-attorney = Filing through an attorney
    .says = A person may be represented by notarised power of attorney. It is shown at the office.
    .found-in-person = Somebody with a power of attorney files.
    .do-in-person = The attorney goes to the public service centre with the notarised power of attorney.
rule-returning-citizen = Citizens back from abroad
    .says = A citizen who comes back for good shows the original passport and proof of deregistration abroad, or of having no citizenship there. Until the proof is there, temporary registration is the way.
    .found-refused = The proof from the former country is missing, and permanent registration needs it.
    .do-refused = Obtain the proof. Apply for temporary registration in the meantime.
    .found-in-person = The person has come back from abroad for good.
    .do-in-person = Go to the public service centre with the original passport, and the proof if you have it.
rule-data-consent = Consent to data access
    .says = Without the applicant’s consent to access to restricted personal data the application is refused.
    .found-refused = The consent is not given.
    .do-refused = Give the consent in the application.
rule-signature = Signing
    .says = A citizen signs with an EDS, or by SMS if the phone is in the Mobile Citizens Database. Either is enough. Since { $onlineFrom } applications go online.
    .found-prepare = The person who signs has neither an EDS nor a linked phone.
    .do-prepare = Get an EDS. With it you can link the phone to the portal account once, and sign by SMS from then on.
    .found-in-person = The person who signs has neither an EDS nor a linked phone. On this day the office still took such applications.
    .do-in-person = Apply at the public service centre.
rule-dwelling-kind = Kind of dwelling
    .says = People are registered in houses, flats, dachas, dormitories, hotels, sanatoria, medical institutions, homes for the elderly, and other premises used for people to live in.
    .found-ask = The premises are non-residential.
    .do-ask = Expect a refusal. Ask the public service centre before applying.
rule-address-register = The address in the register
    .says = The dwelling must be put into operation, with a registered title and an address in the Address Register. People cannot be registered where the system knows no object.
    .found-refused = The dwelling is missing from the register, or not put into operation.
    .do-refused = The owner first registers the title and has the address entered.
rule-address-suspended = Suspended address
    .says = If many people are registered at an address who do not live there, further registration is suspended until the owner or tenant deregisters them.
    .found-refused = Registration at this address is suspended.
    .do-refused = The owner or tenant deregisters those who do not live there. Then registration opens again.
rule-state-tenancy = State rental housing
    .says = In state rental housing only people named in the tenancy contract are registered.
    .found-refused = The person is not named in the contract.
    .do-refused = Have the contract amended by the housing department of the akimat first.
rule-service-housing = Service housing
    .says = Service housing belongs to a state institution. No rule of its own for registering in it was found.
    .found-ask = The dwelling is service housing.
    .do-ask = Ask the holder of the housing for its consent or petition, and the public service centre which of them it wants.
rule-administration-petition = Petition of the administration
    .says = In dormitories, hotels, care homes and buildings of organisations, a petition of the administration takes the place of the owner’s consent.
    .found-prepare = The dwelling is run by an administration.
    .do-prepare = Ask the administration for its petition.
rule-incapable-owner = An owner who cannot act alone
    .says = If an owner or co-owner is under { $age }, or a court has limited or taken away their capacity, filing is in person only.
    .found-in-person = One of the owners is a minor, or of limited or no capacity.
    .do-in-person = Go to the public service centre with the owner’s legal representative and proof of authority.
rule-owner-consent = Consent of the owners
    .says = A person who owns no share needs the consent of the owners. They confirm with an EDS or by SMS from 1414.
    .found-prepare = { $pending ->
        [one] { $pending } owner has not agreed yet.
       *[other] { $pending } owners have not agreed yet.
     }
    .do-prepare = Ask every owner, and agree when to file: the confirmation has to come in time.
    .found-refused = { $refused ->
        [one] { $refused } owner does not agree.
       *[other] { $refused } owners do not agree.
     }
    .do-refused = Without the owner’s consent nobody can be registered. Talk to the owner: letting people live unregistered is itself an offence.
rule-co-owner-consent = Consent of the co-owners
    .says = The portal asks every co-owner. The act frees an owner from consent and is silent on the other owners.
    .found-prepare = { $pending ->
        [one] { $pending } co-owner has not agreed yet.
       *[other] { $pending } co-owners have not agreed yet.
     }
    .do-prepare = Expect every co-owner to be asked. Agree with them beforehand.
    .found-ask = { $refused ->
        [one] { $refused } co-owner does not agree.
       *[other] { $refused } co-owners do not agree.
     }
    .do-ask = Ask the public service centre whether an owner needs the co-owners’ consent to register in the dwelling.
rule-capital-norm = Area norm of the capital
    .says = In Astana at least { $norm } of usable area is needed for each registered person. Exempt are the owner’s spouse, in-laws, close relatives, their spouses and children, wards, and full-time students, as long as no outsider is registered there. Elsewhere no area limit is known.
    .found-owner = { $persons ->
        [one] For { $persons } person
       *[other] For { $persons } people
     } the norm asks for { $minArea } of usable area; the dwelling has { $area }, { $shortage } less. The person is an owner, and the list of exemptions does not name owners.
    .do-owner = Ask the public service centre before applying.
    .found-exception = { $persons ->
        [one] For { $persons } person
       *[other] For { $persons } people
     } the norm asks for { $minArea } of usable area; the dwelling has { $area }, { $shortage } less. But all who come are exempt, and no outsider is registered there.
    .do-exception = Have proof of the relation or of the study ready: old and foreign records are often missing from the state systems.
    .do-exception-ask = The exemption speaks of the owner of the dwelling. Ask whether it holds for this kind of housing, and bring proof of the relation or of the study.
    .found-conflict-family = { $persons ->
        [one] For { $persons } person
       *[other] For { $persons } people
     } the norm asks for { $minArea } of usable area; the dwelling has { $area }, { $shortage } less. Family is exempt by the city’s decision, but an outsider is registered, and the law exempts family only where there is none.
    .do-conflict-family = The system will probably refuse: the law stands above the city’s decision. But you can point to the decision: ask the public service centre. Or let the owner first deregister outsiders who no longer live there.
    .found-conflict-count = { $persons ->
        [one] For { $persons } person
       *[other] For { $persons } people
     } the norm asks for { $minArea } of usable area; the dwelling has { $area }, { $shortage } less. Without the owner and the owner’s family the area suffices, but it is not written whether they count.
    .do-conflict-count = Ask the public service centre whether the owner and the family are counted.
    .found-exceeded = { $persons ->
        [one] For { $persons } person
       *[other] For { $persons } people
     } the norm asks for { $minArea } of usable area; the dwelling has { $area }, { $shortage } less.
    .do-exceeded = A dwelling with a usable area of at least { $minArea } would do. So would fewer people: those who no longer live there can be deregistered by the owner.

## Doubts: both readings

doubt-who-counts = Who is counted
    .one = Everybody registered in the dwelling counts, family too.
    .two = The rule is for future registrations only: an official said that those already registered are not affected. Then they, or the owner’s family, may not count.
doubt-which-area = Which area is meant
    .one = The usable area: rooms, kitchen, bathroom and corridors. The Russian text says so.
    .two = The living area, rooms only: the Kazakh text can be read so.
doubt-owner-over-norm = An owner over the norm
    .one = The norm holds for everybody; the list of exemptions does not name owners.
    .two = The exemptions are for the owner’s kin, so the owner all the more.
doubt-several-owners = Kin of one of several owners
    .one = A relation to any one of the owners is enough.
    .two = The relation must be to all of the owners.
doubt-family-exempt = City decision against the law
    .one = Decision 452/58-VIII takes family members and close relatives out of the norm, whoever else is registered.
    .two = The Law on Population Migration and Order 677 exempt them only where no outsider is registered. The law ranks higher.
doubt-norm-since = Since when the norm holds
    .one = Since January 2026: the law’s rule stands in Order 677 since 30 November 2025, and the city’s decision followed.
    .two = An official spoke of “from August 2026”; that was probably a slip. The exact day of publication was not found.
doubt-their = “Their spouses and children”
    .one = Spouses and children of the owner’s close relatives only.
    .two = Spouses and children of the in-laws as well.
doubt-student = Who is a “student”
    .one = Full-time students of universities only.
    .two = College students and pupils too.
doubt-divorce = In-laws after a divorce
    .one = With the marriage the tie ends.
    .two = The tie lasts; the code does not say that it ends.
doubt-tenant-exception = Exemptions without a private owner
    .one = They are for kin of the owner of the dwelling; a tenant is no owner.
    .two = In state housing and dormitories they hold for the tenant’s kin as well.
doubt-norm-refugees = The norm and police accounting
    .one = The norm is for registration; accounting by the police is not that.
    .two = Order 677 speaks of the whole population, so the norm holds.
doubt-owner-attorney = An attorney for the owner
    .one = Order 677 lets an attorney come and consent for the owner.
    .two = The State Corporation said in September 2025 that the owner must come in person. Ask before you send an attorney.
doubt-owner-presence = Must the owner come along
    .one = Yes: older wordings call the owner’s presence mandatory.
    .two = The wording of 2024 leaves out “mandatory”.
doubt-owner-kinds = Companies, foreigners, heirs as owners
    .one = The online consent works for every owner with an EDS.
    .two = For companies, foreigners without an EDS, unsettled inheritances and owners in custody nothing is written. Online consent may be impossible.
doubt-private-tenant = Who consents in a rented flat
    .one = The owner: the announcements and the practice ask the owner.
    .two = Order 677 names the tenant in Russian, the landlord in Kazakh.
doubt-owners-plural = One owner or all
    .one = Before 30 November 2025 the text said “owner”: one was enough.
    .two = All owners had to consent then too.
doubt-co-owner = Must co-owners consent
    .one = Yes: the portal asks every co-owner.
    .two = No: an owner needs no consent for his own dwelling, and the act names no other owners.
doubt-minor-16-17 = Alone at { $age-temporary } and { $age-minor }
    .one = From { $age-card } there is an identity card, and nothing asks for a parent’s consent: apply yourself.
    .two = A minor acts with a parent. If eGov stops you, go to the public service centre with one.
doubt-commercial = Non-residential premises
    .one = They are not for permanent living, so nobody is registered there.
    .two = “Premises used for people to live in” covers them, with a petition.
doubt-service-housing = Service housing
    .one = The holder consents like an owner.
    .two = The holder gives a petition like an administration.
doubt-encumbrance = Mortgage or arrest
    .one = Neither is a listed ground for refusal.
    .two = An arrest may show up as a data problem, and the bank contract may demand the bank’s consent.
doubt-temporary-end = When temporary registration ends
    .one = It lapses on the last day.
    .two = It can be prolonged without a gap. Nothing is written: apply again before it ends.
doubt-both-registrations = What a new registration removes
    .one = A new permanent one removes the old permanent one, a new temporary one the old temporary one.
    .two = Any new registration removes the former address.
doubt-bank-apps = Bank applications
    .one = The standard lists them as a way to apply.
    .two = The announcements since November 2025 name eGov.kz and eGov Mobile only.
doubt-pilot-end = How long online-only lasts
    .one = Until the order is changed; no end date was found.
    .two = It is a pilot, and pilots end. The standard itself still lists the office.
doubt-under-14-future = Children under { $age-registered } in future
    .one = They are not registered.
    .two = A headline says that their registration will be resumed. No act was found.
doubt-fines = Fines after 1 July 2026
    .one = The steps named here still hold.
    .two = The code was changed on 1 July 2026; the new wording was not read.
doubt-returning-start = How a returning citizen applies
    .one = At the office: the passport and the paper are shown there.
    .two = Online like everybody else. How is not described.
doubt-petition-way = How a petition is handed in
    .one = With the online application.
    .two = At the public service centre.
doubt-tenancy-additions = New family in a state tenancy
    .one = Everybody must be named in the contract, also a child turned { $age-registered } or a new spouse.
    .two = The tenant’s consent is enough for the tenant’s family.

## Notes

note-law-as-read = Filing after { $lawRead }
    .text = The law was read on { $lawRead }. This answer assumes that it does not change until the filing day.
note-arrival-term = { $arrival-days ->
        [one] { $arrival-days } day
       *[other] { $arrival-days } days
     } to register
    .text = Register within { $days } calendar days of arrival.
    .text-police = Refugees and asylum seekers: five working days for temporary accounting by the police.
    .text-left = Arrival on { $arrival }: the last day is { $due }, { $left ->
        [one] { $left } day left
       *[other] { $left } days left
     }.
    .text-overdue = Arrival on { $arrival }: the last day was { $due }, { $overdue ->
        [one] { $overdue } day ago
       *[other] { $overdue } days ago
     }. Register now: late is better than not.
    .fine-warning = For up to { $fine-citizen-months ->
        [1] one month
       *[other] { $fine-citizen-months } months
     } the code provides a warning.
    .fine-indices = The code provides a fine of { $indices } monthly calculation indices.
    .fine-tenge = The code provides a fine of { $indices } monthly calculation indices, { $tenge } tenge.
note-arrival-police = Five working days
note-several-owners = Several owners
    .text = There are { $owners } other owners. Whether a relation to one of them is enough is not written.
note-living-area = Usable and living area
    .text = { $minArea } are needed. The usable area ({ $usable }) suffices, the living area ({ $living }) does not. Ask the public service centre which one counts.
note-minor-16-17 = Age { $age-temporary } and { $age-minor }
    .text = At { $years } apply yourself, with your own EDS or phone. If eGov stops you, go to the public service centre with a parent.
note-encumbrance = Mortgage or arrest
    .text = Not a listed ground for refusal. Your bank contract may demand the bank’s consent.
note-iin-hint = Number and birth date
    .text = The digits of the IIN do not match the birth date. Since 2013 they need not; check for a slip.
note-organisation-number = Number of an organisation?
    .text = The number looks like a BIN, that of an organisation. Enter a person’s IIN.
note-temporary-end = End of temporary registration
    .text = Apply again before the last day if the stay goes on. The permanent registration stays in place meanwhile.

## Channels

channel-egov-portal = eGov.kz
    .text = Citizens → Citizenship, migration and immigration → registration at the place of residence. That is the menu as announced on { $told }; menus change.
channel-egov-mobile = eGov Mobile
    .text = Government services → Real estate and utilities. That is the menu as announced on { $told }; menus change.
channel-bank-app = Applications of banks
    .text = The standard lists them; whether they still take such applications is uncertain.
channel-self-service = Self-service area of a public service centre
    .text = Computers and help for filing online yourself.
channel-con = Public service centre (CON)
    .text = Monday to Friday 9:00–18:00; duty offices 9:00–20:00 and Saturday 9:00–13:00.
channel-police = Territorial police
    .text = The unit that keeps the temporary accounting of refugees and asylum seekers.

## Consents

consent-owner = Owner { $number }
consent-co-owner = Co-owner { $number }
consent-tenant = Tenant of the state housing
consent-administration = Administration (petition)
consent-status-given = has agreed, confirms when asked
consent-status-pending = not asked yet, or not sure
consent-status-refused = does not agree
consent-status-unknown = not known yet
consent-means-eds = EDS
consent-means-sms = SMS code from 1414, phone linked
consent-means-in-person = in person, on the form
consent-means-representative = the legal representative signs the form at the public service centre
consent-within = Within { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 } of the SMS, as announced; the act sets no limit.

## Documents

document-identity-document = Identity document
document-residence-permit = Permanent residence permit
document-birth-certificate = Birth certificate
document-passport-if-any = Passport of Kazakhstan, if there is one
document-authority-proof = Proof of guardianship or trusteeship
document-power-of-attorney = Notarised power of attorney
document-passport-original = Original passport, or certificate of return
document-exit-proof = Document of deregistration abroad, or of holding no citizenship there
document-petition = Petition of the administration
document-stay-proof = Proof of duty or study
document-kinship-proof = Proof of the relation to the owner: birth, marriage or adoption record, guardianship act
document-student-certificate = Certificate of full-time study
document-owner-authority-proof = Proof of authority of the owner’s legal representative
document-owner-identity-document = Identity document of the owner, who comes along
document-consent-form = Consent form, signed by the owners

## Steps

step-nothing-to-file = Nothing to file
    .text = By the rule named here no application is needed.
step-perhaps-nothing = Perhaps nothing has to be filed
    .text = If one of the open points makes registration unnecessary, no application is needed.
step-permanent-instead = Permanent registration instead
    .text = From { $age-registered } on a child is registered permanently; a parent files.
step-other-procedure = Follow the rules for foreigners
    .text = A temporary stay of a foreigner is registered under other rules.
step-permit-first = Residence permit first
    .text = A kandas first obtains the permanent residence permit, then registers.
step-get-exit-proof = Obtain the proof from abroad
    .text = A document of deregistration, or of holding no citizenship there.
step-temporary-meanwhile = Temporary registration meanwhile
    .text = While the proof is on its way, apply for temporary registration at the office.
step-shorten-stay = Shorten the stay
    .text = Up to { $stay-most-months ->
        [12] one year
       *[other] { $stay-most-months } months
     } is possible without a ground.
step-prove-stay = Prove duty or study
    .text = Have the order, contract or certificate ready.
step-parent-files = A parent files
    .text = Or another legal representative, with the birth certificate.
step-representative-files = The guardian or trustee files
    .text = With proof of authority.
step-power-of-attorney = Notarise the power of attorney
    .text = The attorney shows it at the office.
step-give-data-consent = Consent to data access
    .text = A tick in the application.
step-get-signature = Get an EDS or link the phone
    .text = Link the phone to the portal account, once, with an EDS; or come to the self-service area of a public service centre.
step-register-address = Put the address in order
    .text = Title and address must be in the registers before anyone can be registered.
step-lift-suspension = Clear the address
    .text = The owner or tenant deregisters those who do not live there.
step-amend-tenancy = Amend the tenancy contract
    .text = At the housing department of the akimat.
step-get-petition = Get the petition
    .text = From the administration of the dormitory, institution or organisation. How it is handed in is written nowhere: ask the public service centre or 1414 before filing.
step-owner-representative = Bring the owner’s representative
    .text = Parent, guardian or trustee of the owner, with proof of authority.
step-talk-to-owner = Talk to the owner
    .text = A landlord who lets people live unregistered can be fined. A complaint is possible, but it cannot replace the consent.
step-agree-with-owners = Agree with the owners
    .text = By phone: who confirms, how, and at what time you file.
step-agree-with-co-owners = Agree with the co-owners
    .text = Expect every one of them to be asked.
step-check-registered = Check who is registered
    .text = The owner sees the list of registered people on eGov.
step-prove-tie = Have the proof ready
    .text = Records of birth, marriage or adoption, act of guardianship, certificate of study.
step-deregister-outsiders = Deregister those who left
    .text = The owner can deregister people who no longer live there, without their presence. Somebody who does live there must stay registered.
step-fewer-or-larger = Fewer people or a larger dwelling
    .text = The norm counts everybody registered in the dwelling.
step-owner-signature = Owners without an EDS or linked phone
    .text = The owner comes to the self-service area of the public service centre beforehand. A phone can be linked without coming, but that takes an EDS once.
step-ask-office = Ask before applying
    .text = Show both readings at the public service centre, or read them out to 1414. Ask for the answer in writing.
step-file-online = File online
    .text = At eGov.kz or in eGov Mobile. Registration is free. No separate application to leave the old address is needed.
step-confirm-in-time = Owners confirm within { $consent-minutes ->
        [60] the hour
       *[other] { $consent-minutes } minutes
     }
    .text = After filing 1414 sends the owner an SMS. Without an answer in time the application is rejected.
step-go-to-con = Go to the public service centre
    .text = With the documents listed, and with those whose consent is needed. Registration is free.
step-go-to-police = Go to the police
    .text = For the temporary accounting of refugees and asylum seekers.
step-await-result = Await the result
    .text = An online result appears in the personal account; outside working hours it may come the next working day. There is no paper certificate: the entry in the state database counts.
step-result-at-office = No paper certificate
    .text = The entry in the state database counts.

## Ways to a better answer: each begins with a small letter, several stand in one line

change-applicant-phone-linked = if the signer’s phone is linked to the eGov account
change-applicant-has-eds = if the signer gets an EDS
change-applicant-consents-to-data-access = if you agree to the access to your data
change-applicant-exit-proof = if you have the paper from the former country
change-applicant-named-in-tenancy = if the person is named in the tenancy contract
change-dwelling-address-registered = if the dwelling and its address are entered in the register
change-dwelling-suspended = if the owner or tenant deregisters those who do not live there, and the address is open again
change-consents = { $count ->
    [one] if the owner agrees and confirms
   *[other] if { $count } owners agree and confirm
 }
change-consents-some = if these owners agree and confirm: { $owners }
change-applicant-represented-by-nobody = if you file yourself, without an attorney
change-applicant-represented-by-parent = if a parent files
change-applicant-represented-by-guardian = if the guardian or trustee files
change-registration-permanent = if you apply for permanent registration
change-registration-temporary = if you apply for temporary registration meanwhile
change-registration-temporary-until = if you apply for temporary registration meanwhile, until { $until } at the latest
change-stay-until = if the stay ends on { $until } or before
change-dwelling-registered = { $fewer ->
    [one] if { $fewer } person who no longer lives there is deregistered first
   *[other] if { $fewer } people who no longer live there are deregistered first
 } (whoever lives there stays registered)
change-dwelling-joining = { $fewer ->
    [one] if { $fewer } person fewer applies together with you
   *[other] if { $fewer } people fewer apply together with you
 }
change-dwelling-usable-area = if the dwelling has at least { $usable } of usable area
change-filing-date = if you file on { $day } or later (the { $arrival-days ->
        [one] { $arrival-days } day
       *[other] { $arrival-days } days
     } after arrival do not wait for that)

## Terms

deadline-consent = Owner’s confirmation: { $n } minutes, as announced
deadline-online = Processing online: { $n } minutes
deadline-office = Processing at the public service centre: { $n } minutes
deadline-arrival = Registration after arrival: by { $due }
deadline-arrival-open = Registration after arrival: within { $arrival-days ->
        [one] { $arrival-days } calendar day
       *[other] { $arrival-days } calendar days
     }
deadline-arrival-police = Temporary accounting by the police: within five working days

## Facts, as lists name them

fact-applicant-status = citizenship or status
    .how = See the identity document.
fact-applicant-age = age
    .how = See the identity document or birth certificate.
fact-registration = permanent or temporary registration
    .how = Permanent is for the place where the person mainly lives.
fact-stay-from = first day of the stay
    .how = The day of moving in.
fact-stay-until = last day of the stay
    .how = See the contract, order or certificate.
fact-stay-purpose = purpose of the stay
    .how = See the contract, order or certificate.
fact-applicant-capacity = legal capacity
    .how = Only a court limits it; ask the family or the court.
fact-applicant-from-abroad = arrival from abroad for good
    .how = Ask the person.
fact-applicant-exit-proof = proof from the former country
    .how = Ask the authority or embassy of that country.
fact-applicant-represented-by = who files
    .how = Agree who will file.
fact-dwelling-region = region or city
    .how = See the address.
fact-dwelling-kind = kind of dwelling
    .how = See the title or the technical passport.
fact-dwelling-tenure = whom the dwelling belongs to
    .how = See the title or the tenancy contract.
fact-applicant-ownership = share in the ownership
    .how = See the title.
fact-applicant-named-in-tenancy = being named in the tenancy contract
    .how = See the contract, or ask the housing department of the akimat.
fact-dwelling-other-owners = the other owners
    .how = See the title: it names every owner.
fact-owner-capacity = whether an owner is a minor or incapable
    .how = Ask the owner or the family.
fact-owner-consent = the owners’ consent
    .how = Ask every owner.
fact-dwelling-address-registered = the address in the register
    .how = Ask the owner for the title, or 1414.
fact-dwelling-suspended = suspension of the address
    .how = Ask the owner, the public service centre or 1414.
fact-dwelling-usable-area = usable area
    .how = See the title or the technical passport.
fact-dwelling-registered = people registered there
    .how = The owner sees the list on eGov.
fact-dwelling-joining = people who apply together
    .how = Agree who applies.
fact-dwelling-living-area = living area
    .how = See the technical passport.
fact-stay-exempt = shift work or a stay in hospital
    .how = Ask the employer or the hospital.
fact-applicant-relation-to-owner = relation to the owner
    .how = Ask the family; proof is a birth, marriage or adoption record.
fact-applicant-full-time-student = full-time study
    .how = Ask the university for a certificate.
fact-applicant-has-eds = EDS
    .how = Look in the personal account on eGov.
fact-applicant-phone-linked = linked phone
    .how = Look in the personal account on eGov, or ask 1414.
fact-applicant-consents-to-data-access = consent to data access
    .how = It is your own decision, given in the application.

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
act-g853 = Government Resolution No. 853
act-egov = eGov, page of the service
act-egov-faq = eGov, common questions
act-nit = National Information Technologies JSC, press release
act-lada = lada.kz, news
act-lada-attorney = lada.kz, State Corporation on owners’ attorneys
act-kazinform = Kazinform, on existing registrations
act-lada-mci = lada.kz, on the monthly calculation index
act-dated = { $title }, { $date }
point-pt = pt { $n }
point-art = art. { $n }
point-annex = annex { $n }
point-item = item { $n }
