# Кесте сөздері: бағандар мен мәндер тағы қалай аталады, жолдар туралы не айтылады. Нұсқалар нүктелі үтірмен бөлінеді.

## Бағандар

also-filing-date = өтініш берілген күн; өтініш беру күні
also-arrival-date = көшіп келген күн; қоныстанған күні
also-applicant-age = толық жасы; жас
also-applicant-birth-date = туған күн; туған күні, айы, жылы
also-applicant-status = азаматтығы; мәртебесі; азаматтық; мәртебе
also-applicant-iin = ЖСН
also-registration = тіркеу түрі; тіркелу түрі
also-dwelling-region = өңір; облыс; қала
also-dwelling-kind = тұрғынжай түрі; тұрғын үй түрі; үй түрі
also-dwelling-tenure = меншік нысаны; меншік түрі
also-dwelling-usable-area = алаң; алаңы; пайдалы алаңы; пайдалы ауданы
also-dwelling-living-area = тұрғын алаңы; тұрғын ауданы
also-dwelling-registered-family = отбасы; тіркелген: отбасы
also-dwelling-registered-excepted = басқа туыстар; тіркелген: басқа туыстар
also-dwelling-registered-outsiders = туыс еместер; оның ішінде туыс еместер; соның ішінде туыс еместер; тіркелген: туыс еместер; бөгделер; бөгде адамдар
also-dwelling-registered-total = тіркелген; тіркелгендер; барлығы тіркелген; тіркелгендер саны; тіркелген адам саны; тіркелген адамдар саны; тіркелген: барлығы; тіркелгендер: барлығы
also-applicant-relation-to-owner = туыстығы; туыстық дәрежесі; иесіне кім болады
also-applicant-full-time-student = студент; күндізгі бөлім студенті
also-applicant-has-eds = ЭЦҚ; ЭЦҚ бар
also-applicant-ownership = тұрғынжайдағы үлесі
also-owner-consent = меншік иесінің келісімі
column-key = пәтер нөмірі
column-house = үй
column-gone = тіркелген, бірақ енді тұрмайды: туыс емес
also-key = пәтер; пәтер №; № пәтер; пәтердің нөмірі
also-house = үй №; № үй; үй нөмірі; үйдің нөмірі; мекенжай; мекенжайы; ғимарат
also-gone = тұрмайды; енді тұрмайды; тұрмайтындар; көшіп кетті; көшіп кеткендер; шығып кетті

## Мәндер

also-yes = бар
also-no = жоқ
also-applicant-status-citizen = азамат; ҚР азаматы; ҚР; Қазақстан
also-registration-permanent = тұрақты тіркеу; тұрақты тіркелу
also-registration-temporary = уақытша тіркеу; уақытша тіркелу
also-applicant-represented-by-nobody = өзі
also-applicant-represented-by-parent = анасы; әкесі
also-applicant-represented-by-attorney = сенімхатпен
also-dwelling-kind-house = үй; жеке үй; тұрғын үй
also-dwelling-kind-flat = пәт.; пәт
also-dwelling-kind-dacha = саяжай
also-dwelling-kind-dormitory = жатақхана бөлмесі
also-dwelling-kind-institution = қонақүй; санаторий; аурухана; интернат-үй; қарттар үйі
also-dwelling-kind-non-residential = тұрғын емес; кеңсе; дүкен; хостел
also-dwelling-tenure-private = жеке; жеке меншік
also-dwelling-tenure-state-rental = жалға берілетін тұрғынжай
also-dwelling-tenure-service = қызметтік; қызметтік тұрғынжай
also-applicant-ownership-none = жоқ; меншік иесі емес
also-applicant-ownership-sole = жалғыз иесі
also-applicant-ownership-shared = ортақ меншік иесі
also-applicant-relation-to-owner-spouse = күйеуі; әйелі; жұбайы; зайыбы
also-applicant-relation-to-owner-parent = анасы; әкесі
also-applicant-relation-to-owner-child = ұлы; қызы; баласы
also-applicant-relation-to-owner-sibling = бірге туған ағасы; бірге туған інісі; бірге туған әпкесі; бірге туған сіңлісі; бірге туған қарындасы
also-applicant-relation-to-owner-grandparent = атасы; әжесі
also-applicant-relation-to-owner-grandchild = немере
also-applicant-relation-to-owner-none = ешкім; туыс емес; бөгде адам; жалға алушы; жоқ
also-owner-kind-person = адам
also-owner-kind-organisation = ұйым; компания; заңды тұлға
also-owner-kind-deceased = қайтыс болды
also-owner-consent-given = иә; бар; келіседі
also-owner-consent-pending = әлі сұралмаған
also-owner-consent-refused = бас тартты; қарсы; келіспейді
also-owner-consent-silent = үндемейді

## Облыстар мен қалалар

also-dwelling-region-kz-10 = Абай обл.; Абай
also-dwelling-region-kz-11 = Ақмола обл.; Ақмола
also-dwelling-region-kz-15 = Ақтөбе обл.; Ақтөбе
also-dwelling-region-kz-19 = Алматы обл.
also-dwelling-region-kz-23 = Атырау обл.; Атырау
also-dwelling-region-kz-27 = Батыс Қазақстан обл.; Батыс Қазақстан
also-dwelling-region-kz-31 = Жамбыл обл.; Жамбыл
also-dwelling-region-kz-33 = Жетісу обл.; Жетісу
also-dwelling-region-kz-35 = Қарағанды обл.; Қарағанды
also-dwelling-region-kz-39 = Қостанай обл.; Қостанай
also-dwelling-region-kz-43 = Қызылорда обл.; Қызылорда
also-dwelling-region-kz-47 = Маңғыстау обл.; Маңғыстау
also-dwelling-region-kz-55 = Павлодар обл.; Павлодар
also-dwelling-region-kz-59 = Солтүстік Қазақстан обл.; Солтүстік Қазақстан
also-dwelling-region-kz-61 = Түркістан обл.; Түркістан
also-dwelling-region-kz-62 = Ұлытау обл.; Ұлытау
also-dwelling-region-kz-63 = Шығыс Қазақстан обл.; Шығыс Қазақстан
also-dwelling-region-kz-71 = Астана қаласы; Астана қ.
also-dwelling-region-kz-75 = Алматы қаласы; Алматы қ.
also-dwelling-region-kz-79 = Шымкент қаласы; Шымкент қ.

## Пәтердің жағдайы

flat-state-over = сиятыннан көп адам тіркелген
flat-state-full = бос орын жоқ
flat-state-free = бос орын бар
flat-state-no-norm = норматив жоқ
flat-state-unknown = белгісіз
counted-true = есепке алынды
counted-false = жасына байланысты есепке алынбады

## Жолдардың ескертпелері мен қателері

hint-no-facts = жолда тексеретін дерек жоқ
hint-looks-like-total = қорытынды жолға ұқсайды
hint-iin-invalid = ЖСН қате, ол ескерілмеді
error-place = { $row }-жол, «{ $column }» бағаны: { $what }
error-row = { $row }-жол: { $what }
error-invalid-value = бұлай жазуға болмайды. Былай болады: { $allowed }
error-out-of-range = рұқсат етілген шектен тыс. Былай болады: { $allowed }
error-conflict = жолдағы басқа деректерге қайшы
error-registered = тіркелгендер туралы барлық бағанды, «барлығы» бағанын толтырыңыз немесе бәрін бос қалдырыңыз
error-rows = бір тұрғынжайдың жолдарында деректер әртүрлі
error-malformed = жолда ұяшық артық, жетпейді немесе тырнақша жабылмаған
allowed-count = 0 мен { $most } аралығындағы бүтін сан
allowed-day = { $first } – { $last } аралығындағы күн
allowed-area = шаршы метр: 0-ден көп, { $most }-нан аспайды, жүзден бірге дейінгі дәлдікпен
allowed-gone = бүтін сан, онда тіркелген туыс еместердің санынан аспайды
allowed-key = тұрғынжайдың нөмірі немесе атауы
