# What only the page says: questions, help, buttons, errors.

## Frame

site-name = Tirkeu
lang-choose = Language
skip-link = Skip to the content
nav-start = Start
nav-rules = Rules and sources
nav-doubts = Where the law is unclear
footer-privacy = Nothing you enter leaves your browser, and none of it is stored.
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
    .continue = Go on
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
    .help = On the filing day. Until the fourteenth birthday a person is not registered; at 14 and 15 a parent files.

q-registration = Which registration?
    .help = Permanent: where the person mainly lives. Temporary: for a stay of one month to one year; the permanent registration stays in place.
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
    .help = The title names every owner. If an owner is under 18 or a court has limited their capacity, filing is at an office. Owners confirm by EDS or SMS; without their consent nobody can be registered.
owner-capacity-full = Yes
owner-capacity-minor = No, under 18
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
    .help = Count people aged 14 and over. Registered owners count as family. The owner sees the list on eGov.
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
relation-in-law = Kin by marriage: parents-in-law, stepchild, daughter- or son-in-law, brother’s wife, sister’s husband
relation-relatives-spouse = Wife or husband of an uncle, aunt, nephew or niece
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

## Check your answers

check-title = Check your answers
    .lead = You can change any answer; the later ones are kept.
    .empty = No question is answered yet.

## Result

result-reasons = Why
result-plan = What to do, in order
result-perhaps = What may be needed, depending on the open answers
result-where = Where to go
result-documents = Documents
result-consents = Who must consent
result-terms = Terms
result-notes = Good to know
result-passed = Checked, and nothing in the way
result-sources = Sources
result-doubts = What is unclear
    .one = One reading
    .two = The other reading
result-open = What it depends on
    .lead = You answered “I don’t know”. This is what holds already, and what each open point could change.
    .best = At best
    .worst = At worst
    .holds = This holds already
    .holds-nothing = Nothing is certain yet.
result-what-do = What to do
result-occupancy = The norm in figures
    .persons = People
    .required = Area needed
    .shortage = Missing
    .capacity = People the area holds
    .free = Free places
result-arrival = When did the person move in?
    .help = Only to count the ten days. It changes no answer.
    .button = Count
result-page = portal or press page
result-not-checked = Not checked: the result does not depend on it

## What could be changed, and other days

result-back = Back to the result
result-changes = What would change the answer
    .lead = Only what is in somebody’s power. Try one and see what would follow: your answers stay as they are.
    .try = Try it
    .back = Take it back
    .tried = Only tried: this is not your case, but what would follow
    .before = Now
    .after = Then
days = The same answers on other days
    .lead = Each day on which the law changed something here. Your age is taken as it is.
    .now = the chosen filing day
    .flips = Changed:
    .same = The law of no other day that is known would change this result.
    .coming = No coming change of law is known. Law read on { $read }.
    .use = See that day’s law applied

## Tools

button-undo = Undo
button-redo = Redo
button-another = Another person at this address
button-finish = Finish and clear
button-copy = Copy
copied = Copied
share = Share by link
    .warning = The link itself holds your answers: whoever has it can read them. No name, IIN, birth date or address is in it.
    .text = Link to these answers
shared = Shared answers
    .lead = Somebody has sent you a link that holds answers. They were given under the law of { $day }.
    .then = On { $day }
    .now = Today
    .open = Open the answers
    .replaces = This replaces the answers that you have given here.
    .broken = This link is damaged: it holds no answers that can be read. Ask for it again.
message = Message to the owner
    .text = Hello! I am going to register at your address through eGov. After I file, you get an SMS from 1414: please confirm within one hour, else the application is rejected. You can confirm with your EDS, or with the code from the SMS if your phone is linked to your eGov account. When would it suit you?

## The hour and the calendar

clock = Did the SMS from 1414 come? Count the hour.
    .start = Start the hour
    .stop = Stop
    .left = left until the hour is over
    .soon = The hour is nearly over: has the owner confirmed?
    .over = The hour is over. If nobody confirmed, the application is rejected: agree on a time, and file again.
    .event = The hour of consent ends
calendar = Put it into the calendar
    .arrival = Last day to register

## Rules page

rules-title = Rules and sources
    .lead = Every rule of the check, as of { $day }, with the acts it rests on. The law was read on { $read }.
    .since = Answered by since { $day }
doubts-title = Where the law is unclear
    .lead = On these questions the acts allow two readings, or contradict each other. The check shows both and promises nothing.

## Regions

region-kz-10 = Abai region
region-kz-11 = Akmola region
region-kz-15 = Aktobe region
region-kz-19 = Almaty region
region-kz-23 = Atyrau region
region-kz-27 = West Kazakhstan region
region-kz-31 = Zhambyl region
region-kz-33 = Jetisu region
region-kz-35 = Karaganda region
region-kz-39 = Kostanay region
region-kz-43 = Kyzylorda region
region-kz-47 = Mangystau region
region-kz-55 = Pavlodar region
region-kz-59 = North Kazakhstan region
region-kz-61 = Turkistan region
region-kz-62 = Ulytau region
region-kz-63 = East Kazakhstan region
region-kz-71 = Astana
region-kz-75 = Almaty
region-kz-79 = Shymkent

