# The words of tables: what else columns and values are called, and what is said of rows. Forms stand between semicolons.

## Columns

also-filing-date = filing date; day of filing; date of application
also-arrival-date = move-in date; date of moving in; moved in on; arrival date
also-applicant-age = years of age; full years
also-applicant-birth-date = date of birth; DOB
also-applicant-status = citizenship; nationality
also-applicant-iin = IIN
also-registration = kind of registration; type of registration; registration type
also-dwelling-region = region; city
also-dwelling-kind = type of home; kind of dwelling; type of dwelling; dwelling type; property type
also-dwelling-tenure = ownership type; tenure
also-dwelling-usable-area = area; net floor area; net area; usable floor area
also-dwelling-living-area = living space
also-dwelling-registered-family = owner’s family; owner's family; of them family; registered: family
also-dwelling-registered-excepted = other relatives; registered: other relatives
also-dwelling-registered-outsiders = not relatives; non-relatives; of them not relatives; registered: not relatives; outsiders; including not relatives
also-dwelling-registered-total = registered; registered persons; currently registered; number of registered persons; people registered; persons registered; registered in all; number registered; registered people; total registered; registered: total; registered: in all
also-applicant-relation-to-owner = relation; relation to owner; relation to the owner; relationship
also-applicant-full-time-student = full-time student; full-time student in Astana; studies full-time
also-applicant-has-eds = EDS; has EDS; digital signature
also-applicant-ownership = ownership share
also-owner-consent = owner consent; consent of the owner; owner’s consent; owner's consent
column-key = flat number
column-house = house
column-gone = registered there and no longer live there, not relatives of the owner
also-key = flat; flat no.; flat no; no. of flat; apartment; apartment number; apartment no.; apt; unit; unit number
also-house = house number; house no.; address; building
also-gone = no longer live there; do not live there

## Values

also-yes = y
also-no = n
also-applicant-status-citizen = citizen of the RK; Kazakhstan; RK
also-applicant-capacity-full = full capacity
also-applicant-capacity-limited = limited; limited capacity
also-applicant-capacity-none = incapacitated; no capacity
also-registration-permanent = permanently; permanent registration
also-registration-temporary = temporarily; temporary registration
also-applicant-represented-by-nobody = self
also-applicant-represented-by-parent = mother; father
also-applicant-represented-by-guardian = guardian; trustee
also-applicant-represented-by-attorney = by power of attorney
also-dwelling-kind-house = private house; detached house
also-dwelling-kind-flat = apartment; apt
also-dwelling-kind-dacha = summer house
also-dwelling-kind-dormitory = room in a dormitory
also-dwelling-kind-institution = hotel; sanatorium; hospital; boarding home; care home
also-dwelling-kind-non-residential = office; shop; hostel
also-dwelling-tenure-private = private; private ownership; privately owned
also-dwelling-tenure-state-rental = state rental; state rental housing; state housing without purchase right
also-dwelling-tenure-service = service housing; service flat
also-applicant-ownership-none = no; none; not an owner; no share
also-applicant-ownership-sole = sole owner; only owner
also-applicant-ownership-shared = co-owner; joint; shared
also-applicant-relation-to-owner-spouse = husband; wife; spouse
also-applicant-relation-to-owner-parent = mother; father; parent
also-applicant-relation-to-owner-adopted-child = adopted child; adopted son; adopted daughter
also-applicant-relation-to-owner-child = son; daughter; child
also-applicant-relation-to-owner-sibling = brother; sister
also-applicant-relation-to-owner-grandparent = grandmother; grandfather
also-applicant-relation-to-owner-grandchild = grandson; granddaughter
also-applicant-relation-to-owner-in-law = in-law; relative by marriage; mother-in-law; father-in-law; son-in-law; daughter-in-law; stepson; stepdaughter
also-applicant-relation-to-owner-relatives-spouse = stepmother; stepfather
also-applicant-relation-to-owner-relatives-child = nephew; niece; great-grandson; great-granddaughter
also-applicant-relation-to-owner-ward = ward; under guardianship; under trusteeship
also-applicant-relation-to-owner-none = nobody; none; not a relative; tenant; lodger; friend; colleague; cousin; no
also-applicant-relation-to-owner-owner = the owner; homeowner; home owner; owner of the home; owner of the flat; owner of the apartment; sole owner; only owner; co-owner; joint owner
also-owner-kind-person = private person; individual
also-owner-kind-organisation = company; organisation; organization; legal entity
also-owner-kind-deceased = has died; deceased; dead
also-owner-capacity-minor = minor; underage
also-owner-capacity-limited = limited capacity
also-owner-capacity-incapable = incapacitated
also-owner-consent-given = yes; agrees
also-owner-consent-pending = not asked; not asked yet; not yet; not sure
also-owner-consent-refused = against; refused; does not agree
also-owner-consent-silent = no answer; no reply

## Regions and cities

also-dwelling-region-kz-10 = Abai oblast; Abai; Abay; Semey
also-dwelling-region-kz-11 = Akmola oblast; Akmola; Kokshetau; Kosshy
also-dwelling-region-kz-15 = Aktobe oblast; Aktobe
also-dwelling-region-kz-19 = Almaty oblast; Konaev; Qonaev
also-dwelling-region-kz-23 = Atyrau oblast; Atyrau
also-dwelling-region-kz-27 = West Kazakhstan oblast; West Kazakhstan; Oral; Uralsk
also-dwelling-region-kz-31 = Zhambyl oblast; Zhambyl; Taraz
also-dwelling-region-kz-33 = Jetisu oblast; Jetisu; Zhetysu; Taldykorgan
also-dwelling-region-kz-35 = Karaganda oblast; Karaganda
also-dwelling-region-kz-39 = Kostanay oblast; Kostanay
also-dwelling-region-kz-43 = Kyzylorda oblast; Kyzylorda
also-dwelling-region-kz-47 = Mangystau oblast; Mangystau; Aktau
also-dwelling-region-kz-55 = Pavlodar oblast; Pavlodar
also-dwelling-region-kz-59 = North Kazakhstan oblast; North Kazakhstan; Petropavl; Petropavlovsk
also-dwelling-region-kz-61 = Turkistan oblast; Turkistan; Turkestan
also-dwelling-region-kz-62 = Ulytau oblast; Ulytau; Zhezkazgan
also-dwelling-region-kz-63 = East Kazakhstan oblast; East Kazakhstan; Oskemen; Ust-Kamenogorsk
also-dwelling-region-kz-71 = Astana city; city of Astana; Nur-Sultan; Nur-Sultan city
also-dwelling-region-kz-75 = Almaty city; city of Almaty
also-dwelling-region-kz-79 = Shymkent city; city of Shymkent

## The state of a flat

flat-state-over = more are registered than fit
flat-state-full = no place for one more
flat-state-free = has free places
flat-state-no-norm = no norm in force
flat-state-unknown = data is missing
counted-true = counts
counted-false = does not count, too young

## Hints and errors of rows

hint-no-facts = nothing to check in this row
hint-looks-like-total = looks like a line of totals
hint-iin-invalid = the IIN has a mistake and was left out
error-place = row { $row }, column “{ $column }”: { $what }
error-row = row { $row }: { $what }
error-invalid-value = this is not allowed here. Possible: { $allowed }
error-out-of-range = beyond the limits. Possible: { $allowed }
error-conflict = contradicts something else in the row
error-registered = fill in all columns for those registered, or only “in all”, or leave them empty
error-rows = rows of one home say different things
error-malformed = cells are missing, there are too many, or a quote is not closed
allowed-count = a whole number from 0 to { $most }
allowed-day = a day from { $first } to { $last }
allowed-area = square metres above 0 and at most { $most }, to the hundredth
allowed-gone = a whole number, no more than the people registered there who are not relatives of the owner
allowed-key = the number or name of the home
