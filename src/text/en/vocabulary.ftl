# The words of tables: what else columns and values are called, and what is said of rows. Forms stand between semicolons.

## Columns

also-filing-date = filing date; day of filing; date of application
also-arrival-date = move-in date; date of moving in
also-applicant-age = years of age; full years
also-applicant-birth-date = date of birth; DOB
also-applicant-status = citizenship; status
also-applicant-iin = IIN
also-registration = kind of registration; registration type
also-dwelling-region = region; city
also-dwelling-kind = type of home; kind of dwelling; type of dwelling; property type
also-dwelling-tenure = ownership type; tenure
also-dwelling-usable-area = area; usable floor area
also-dwelling-living-area = living space
also-dwelling-registered-family = family; registered: family
also-dwelling-registered-excepted = other relatives; registered: other relatives
also-dwelling-registered-outsiders = not relatives; of them not relatives; including not relatives; non-relatives; registered: not relatives; outsiders
also-dwelling-registered-total = registered; people registered; registered in all; number registered; total registered; registered: total; registered: in all
also-applicant-relation-to-owner = relation; relation to owner; relationship
also-applicant-full-time-student = student; full-time student
also-applicant-has-eds = EDS; has EDS; digital signature
also-applicant-ownership = ownership share
also-owner-consent = owner’s consent; owner's consent
column-key = flat number
column-house = house
column-gone = registered there and no longer live there, not relatives of the owner
also-key = flat; flat no.; flat no; no. of flat; apartment; apartment number; apartment no.; apt; unit; unit number
also-house = house number; house no.; address; building
also-gone = no longer live there; moved out; gone; do not live there

## Values

also-yes = y
also-no = n
also-applicant-status-citizen = citizen of the RK; Kazakhstan; RK
also-registration-permanent = permanently; permanent registration
also-registration-temporary = temporarily; temporary registration
also-applicant-represented-by-nobody = self
also-applicant-represented-by-parent = mother; father
also-applicant-represented-by-attorney = by power of attorney
also-dwelling-kind-house = private house
also-dwelling-kind-flat = apartment; apt
also-dwelling-kind-dacha = summer house
also-dwelling-kind-dormitory = room in a dormitory
also-dwelling-kind-institution = hotel; sanatorium; hospital; boarding home; care home
also-dwelling-kind-non-residential = office; shop; hostel
also-dwelling-tenure-private = private ownership; privately owned
also-dwelling-tenure-state-rental = rental housing
also-dwelling-tenure-service = service housing
also-applicant-ownership-none = no; not an owner
also-applicant-ownership-sole = sole owner; only owner
also-applicant-ownership-shared = co-owner
also-applicant-relation-to-owner-spouse = husband; wife
also-applicant-relation-to-owner-parent = mother; father
also-applicant-relation-to-owner-child = son; daughter
also-applicant-relation-to-owner-sibling = brother; sister
also-applicant-relation-to-owner-grandparent = grandmother; grandfather
also-applicant-relation-to-owner-grandchild = grandson; granddaughter
also-applicant-relation-to-owner-none = nobody; not a relative; tenant; friend; colleague; no
also-owner-kind-person = private person; individual
also-owner-kind-organisation = company; legal entity
also-owner-kind-deceased = has died
also-owner-consent-given = yes; agrees
also-owner-consent-pending = not asked; not sure
also-owner-consent-refused = against; does not agree
also-owner-consent-silent = no answer

## Regions and cities

also-dwelling-region-kz-10 = Abai oblast; Abai
also-dwelling-region-kz-11 = Akmola oblast; Akmola
also-dwelling-region-kz-15 = Aktobe oblast; Aktobe
also-dwelling-region-kz-19 = Almaty oblast
also-dwelling-region-kz-23 = Atyrau oblast; Atyrau
also-dwelling-region-kz-27 = West Kazakhstan oblast; West Kazakhstan
also-dwelling-region-kz-31 = Zhambyl oblast; Zhambyl
also-dwelling-region-kz-33 = Jetisu oblast; Jetisu
also-dwelling-region-kz-35 = Karaganda oblast; Karaganda
also-dwelling-region-kz-39 = Kostanay oblast; Kostanay
also-dwelling-region-kz-43 = Kyzylorda oblast; Kyzylorda
also-dwelling-region-kz-47 = Mangystau oblast; Mangystau
also-dwelling-region-kz-55 = Pavlodar oblast; Pavlodar
also-dwelling-region-kz-59 = North Kazakhstan oblast; North Kazakhstan
also-dwelling-region-kz-61 = Turkistan oblast; Turkistan
also-dwelling-region-kz-62 = Ulytau oblast; Ulytau
also-dwelling-region-kz-63 = East Kazakhstan oblast; East Kazakhstan
also-dwelling-region-kz-71 = Astana city; city of Astana
also-dwelling-region-kz-75 = Almaty city; city of Almaty
also-dwelling-region-kz-79 = Shymkent city; city of Shymkent

## The state of a flat

flat-state-over = more are registered than fit
flat-state-full = no place for one more
flat-state-free = has free places
flat-state-no-norm = no norm
flat-state-unknown = not known
counted-true = counts
counted-false = does not count, too young

## Hints and errors of rows

hint-no-facts = nothing to check in this row
hint-looks-like-total = looks like a line of totals
hint-iin-invalid = the IIN has a mistake and was left out
error-place = row { $row }, column “{ $column }”: { $what }
error-row = row { $row }: { $what }
error-invalid-value = this cannot stand here. Possible: { $allowed }
error-out-of-range = beyond the limits. Possible: { $allowed }
error-conflict = contradicts something else in the row
error-registered = fill all columns of the people registered, the one for all of them, or none
error-rows = rows of one home say different things
error-malformed = cells are missing, there are too many, or a quote is not closed
allowed-count = a whole number from 0 to { $most }
allowed-day = a day from { $first } to { $last }
allowed-area = square metres above 0 and at most { $most }, to the hundredth
allowed-gone = a whole number up to that of the people registered who are not relatives
allowed-key = the number or name of the home
