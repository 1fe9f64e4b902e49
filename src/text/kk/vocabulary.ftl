# Кесте сөздері: бағандар мен мәндер тағы қалай аталады, жолдар туралы не айтылады. Нұсқалар нүктелі үтірмен бөлінеді.

## Бағандар

also-filing-date = өтініш берілген күн; өтініш беру күні
also-arrival-date = көшіп келген күн; келген күні; қоныстанған күні
also-applicant-age = толық жасы; жас
also-applicant-birth-date = туған күн; туған күні, айы, жылы; туған жылы, айы, күні
also-applicant-status = азаматтығы; азаматтық
also-applicant-iin = ЖСН
also-registration = тіркеу түрі; тіркелу түрі; тіркеудің түрі
also-dwelling-region = өңір; облыс; қала
also-dwelling-kind = тұрғынжай түрі; тұрғын үй түрі; үй түрі; үй-жай түрі; жылжымайтын мүлік түрі
also-dwelling-tenure = меншік нысаны; меншік түрі
also-dwelling-usable-area = алаң; алаңы; пайдалы алаңы; пайдалы тұрғын алаңы; пайдалы ауданы; ауданы м²
also-dwelling-living-area = тұрғын алаңы; тұрғын ауданы
also-dwelling-registered-family = меншік иесінің отбасы; иесінің отбасы; оның ішінде отбасы; тіркелген: отбасы
also-dwelling-registered-excepted = басқа туыстар; басқа туыс-жекжат; тіркелген: басқа туыстар
also-dwelling-registered-outsiders = туыс еместер; оның ішінде туыс емес; соның ішінде туыс емес; тіркелген: туыс емес; туыс емес адамдар; оның ішінде туыс еместер; тіркелген: туыс еместер; бөгделер; бөгде адамдар; соның ішінде туыс еместер
also-dwelling-registered-total = тіркелген; тіркелген адам; тіркелген адамдар; тіркелгендер; барлығы тіркелген; барлығы тіркелгені; тіркелген, адам; тіркелгендер саны; тіркелген адам саны; тіркелген адамдар саны; тіркелгендердің саны; тіркелген: барлығы; тіркелгендер: барлығы; тіркелген (барлығы)
also-applicant-relation-to-owner = туыстығы; туыстық дәрежесі; туыстық қатынасы; иесіне кім болады; меншік иесіне кім болады
also-applicant-full-time-student = күндізгі бөлім студенті; күндізгі бөлімде оқиды; күндізгі оқиды; Астанада күндізгі оқуы
also-applicant-has-eds = ЭЦҚ; ЭЦҚ бар
also-applicant-ownership = тұрғынжайдағы үлесі
also-owner-consent = меншік иесінің келісімі; иесінің келісімі
column-key = пәтер нөмірі
column-house = үй
column-gone = тіркелген, бірақ енді тұрмайтын, туыс емес адамдар
also-key = пәтер; пәтер №; № пәтер; пәтердің нөмірі
also-house = үй №; № үй; үй нөмірі; үйдің нөмірі; мекенжай; мекенжайы; ғимарат
also-gone = тұрмайды; енді тұрмайды; тұрмайтындар; көшіп кетті; көшіп кеткендер

## Мәндер

also-yes = бар
also-no = емес
also-applicant-status-citizen = азамат; ҚР азаматы; ҚР; Қазақстан
also-applicant-capacity-full = әрекетке қабілетті
also-applicant-capacity-limited = әрекет қабілеті шектеулі; шектеулі
also-applicant-capacity-none = әрекетке қабілетсіз
also-registration-permanent = тұрақты тіркеу; тұрақты тіркелу
also-registration-temporary = уақытша тіркеу; уақытша тіркелу
also-applicant-represented-by-nobody = өзі; өтініш берушінің өзі
also-applicant-represented-by-parent = анасы; әкесі
also-applicant-represented-by-guardian = қорғаншысы; қамқоршысы; қорғаншы; қамқоршы
also-applicant-represented-by-attorney = сенімхатпен; сенімхат бойынша
also-dwelling-kind-house = үй; жеке үй; тұрғын үй; коттедж
also-dwelling-kind-flat = пәт.; пәт
also-dwelling-kind-dacha = саяжай
also-dwelling-kind-dormitory = жатақхана бөлмесі
also-dwelling-kind-institution = қонақүй; санаторий; аурухана; интернат-үй; қарттар үйі
also-dwelling-kind-non-residential = тұрғын емес; кеңсе; дүкен; хостел
also-dwelling-tenure-private = жеке; жеке меншік; жеке тұлға
also-dwelling-tenure-state-rental = мемлекеттен жалға алынған; мемлекеттен жалға алынған тұрғынжай; сатып алу құқығынсыз жалға берілетін тұрғынжай
also-dwelling-tenure-service = қызметтік; қызметтік тұрғынжай; қызметтік пәтер
also-applicant-ownership-none = жоқ; меншік иесі емес
also-applicant-ownership-sole = жалғыз иесі
also-applicant-ownership-shared = ортақ меншік иесі; бірлескен меншік иесі; ортақ үлестік; ортақ бірлескен
also-applicant-relation-to-owner-spouse = күйеуі; әйелі; жұбайы; зайыбы; ері
also-applicant-relation-to-owner-parent = анасы; әкесі; шешесі; ата-анасы
also-applicant-relation-to-owner-adopted-child = асырап алған баласы; асырап алған ұлы; асырап алған қызы
also-applicant-relation-to-owner-child = ұлы; қызы; баласы
also-applicant-relation-to-owner-sibling = бірге туған ағасы; бірге туған інісі; бірге туған әпкесі; бірге туған сіңлісі; бірге туған қарындасы
also-applicant-relation-to-owner-grandparent = атасы; әжесі; нағашы атасы; нағашы әжесі
also-applicant-relation-to-owner-grandchild = немере
also-applicant-relation-to-owner-in-law = келіні; күйеу баласы; қайын атасы; қайын енесі; қайнағасы; қайнысы; қайынбикесі; қайынсіңлісі; балдызы; өгей ұлы; өгей қызы
also-applicant-relation-to-owner-relatives-spouse = өгей анасы; өгей әкесі
also-applicant-relation-to-owner-relatives-child = шөбересі; бірге туғанының баласы
also-applicant-relation-to-owner-ward = қорғаншылықтағы; қамқоршылықтағы
also-applicant-relation-to-owner-none = ешкім; туыс емес; туысы емес; бөгде; бөгде адам; жалға алушы; жалдаушы; пәтер жалдаушы; пәтерші; таныс; танысы; әріптес; әріптесі; досы; бөле; бөлесі; жоқ
also-applicant-relation-to-owner-owner = иесі; меншік иесінің өзі; иесінің өзі; тұрғынжай иесі; тұрғынжайдың иесі; пәтер иесі; пәтердің иесі; жалғыз меншік иесі; жалғыз иесі; бірлескен меншік иесі; ортақ меншік иесі
also-owner-kind-person = адам; ЖТ
also-owner-kind-organisation = ұйым; компания; заңды тұлға; ЗТ
also-owner-kind-deceased = қайтыс болды; қайтыс болған
also-owner-capacity-minor = кәмелетке толмаған
also-owner-capacity-limited = әрекет қабілеті шектеулі
also-owner-capacity-incapable = әрекетке қабілетсіз
also-owner-consent-given = иә; бар; келіседі; келісті; келіскен
also-owner-consent-pending = әлі сұралмаған; әлі сұралған жоқ; сұралмады; әлі жоқ
also-owner-consent-refused = бас тартты; қарсы; келіспейді; келіспеді
also-owner-consent-silent = үндемейді; жауабы жоқ; жауап жоқ

## Облыстар мен қалалар

also-dwelling-region-kz-10 = Абай обл.; Абай обл; Абай; Семей
also-dwelling-region-kz-11 = Ақмола обл.; Ақмола обл; Ақмола; Көкшетау; Қосшы
also-dwelling-region-kz-15 = Ақтөбе обл.; Ақтөбе обл; Ақтөбе
also-dwelling-region-kz-19 = Алматы обл.; Алматы обл; Қонаев
also-dwelling-region-kz-23 = Атырау обл.; Атырау обл; Атырау
also-dwelling-region-kz-27 = Батыс Қазақстан обл.; Батыс Қазақстан обл; Батыс Қазақстан; БҚО; Орал
also-dwelling-region-kz-31 = Жамбыл обл.; Жамбыл обл; Жамбыл; Тараз
also-dwelling-region-kz-33 = Жетісу обл.; Жетісу обл; Жетісу; Талдықорған
also-dwelling-region-kz-35 = Қарағанды обл.; Қарағанды обл; Қарағанды
also-dwelling-region-kz-39 = Қостанай обл.; Қостанай обл; Қостанай
also-dwelling-region-kz-43 = Қызылорда обл.; Қызылорда обл; Қызылорда
also-dwelling-region-kz-47 = Маңғыстау обл.; Маңғыстау обл; Маңғыстау; Ақтау
also-dwelling-region-kz-55 = Павлодар обл.; Павлодар обл; Павлодар
also-dwelling-region-kz-59 = Солтүстік Қазақстан обл.; Солтүстік Қазақстан обл; Солтүстік Қазақстан; СҚО; Петропавл
also-dwelling-region-kz-61 = Түркістан обл.; Түркістан обл; Түркістан
also-dwelling-region-kz-62 = Ұлытау обл.; Ұлытау обл; Ұлытау; Жезқазған
also-dwelling-region-kz-63 = Шығыс Қазақстан обл.; Шығыс Қазақстан обл; Шығыс Қазақстан; ШҚО; Өскемен
also-dwelling-region-kz-71 = Астана қаласы; Астана қ.; Астана қ; Нұр-Сұлтан; Нұр-Сұлтан қаласы; Нұр-Сұлтан қ.
also-dwelling-region-kz-75 = Алматы қаласы; Алматы қ.; Алматы қ
also-dwelling-region-kz-79 = Шымкент қаласы; Шымкент қ.; Шымкент қ

## Пәтердің жағдайы

flat-state-over = сиятыннан көп адам тіркелген
flat-state-full = бос орын жоқ
flat-state-free = бос орын бар
flat-state-no-norm = норматив жоқ
flat-state-unknown = дерек жетпейді
counted-true = есепке алынды
counted-false = жасына байланысты есепке алынбады

## Жолдардың ескертпелері мен қателері

hint-no-facts = жолда тексеретін дерек жоқ
hint-looks-like-total = қорытынды жолға ұқсайды
hint-iin-invalid = ЖСН қате, ол ескерілмеді
error-place = { $row }-жол, «{ $column }» бағаны: { $what }
error-row = { $row }-жол: { $what }
error-invalid-value = бұлай жазуға болмайды. Мынаны жазуға болады: { $allowed }
error-out-of-range = рұқсат етілген шектен тыс. Мынаны жазуға болады: { $allowed }
error-conflict = жолдағы басқа деректерге қайшы
error-registered = тіркелгендер туралы бағандардың бәрін немесе тек «барлығы» бағанын толтырыңыз, болмаса бәрін бос қалдырыңыз
error-rows = бір тұрғынжайға қатысты жолдардағы деректер әртүрлі
error-malformed = жолда ұяшық артық не кем немесе тырнақша жабылмаған
allowed-count = 0 мен { $most } аралығындағы бүтін сан
allowed-day = { $first } – { $last } аралығындағы күн
allowed-area = шаршы метр: 0-ден көп, ең көбі { $most }, жүздік үлеске дейінгі дәлдікпен
allowed-gone = бүтін сан: онда тіркелген, меншік иесіне туыс емес адамдардың санынан аспайды
allowed-key = тұрғынжайдың нөмірі немесе атауы
