# Слова таблиц: как ещё называют столбцы и значения, что говорят о строках. Формы разделены точкой с запятой.

## Столбцы

also-filing-date = дата подачи; дата подачи заявления; день подачи
also-arrival-date = дата вселения; дата заселения
also-applicant-age = полных лет; лет
also-applicant-birth-date = дата рожд.; д. р.; день рождения
also-applicant-status = гражданство; статус
also-applicant-iin = ИИН
also-registration = вид регистрации; вид прописки
also-dwelling-region = регион; область; город
also-dwelling-kind = вид жилья; тип жилища; тип жилья; вид помещения; тип помещения
also-dwelling-tenure = форма собственности; чьё жилище
also-dwelling-usable-area = площадь; полезная
also-dwelling-living-area = жилая
also-dwelling-registered-family = семья; прописано: семья; зарегистрировано: семья; из них семья
also-dwelling-registered-excepted = другие родственники; прописано: другие родственники; зарегистрировано: другие родственники
also-dwelling-registered-outsiders = не родственники; в т. ч. не родственники; в т.ч. не родственники; в т.ч. посторонние; в т.ч. чужие; в том числе не родственники; из них не родственники; прописано: не родственники; зарегистрировано: не родственники; посторонние; посторонних; чужие; чужих
also-dwelling-registered-total = прописано; зарегистрировано; всего прописано; прописано всего; всего зарегистрировано; зарегистрировано всего; прописано человек; зарегистрировано человек; кол-во прописанных; количество прописанных; кол-во зарегистрированных; количество зарегистрированных; прописано: всего; зарегистрировано: всего; прописано: человек
also-applicant-relation-to-owner = родство; степень родства; кем приходится собственнику
also-applicant-full-time-student = студент; очник; студент очной формы
also-applicant-has-eds = ЭЦП; есть ЭЦП; наличие ЭЦП
also-applicant-ownership = доля в жилище
also-owner-consent = согласие собственника
column-key = номер квартиры
column-house = дом
column-gone = зарегистрированы, но больше не живут: не родственники
also-key = квартира; кв; № кв; № кв.; № квартиры; номер кв; номер кв.; кв. №; кв №; n кв; номер помещения
also-house = № дома; номер дома; адрес; адрес дома; здание
also-gone = выбыли; выбыло; не проживают; не проживает; не живут; больше не живут; съехали; фактически не проживают

## Значения

also-yes = есть; имеется
also-no = не имеется; отсутствует
also-applicant-status-citizen = гражданин; гражданка; гражданин РК; гражданка РК; гражданка Казахстана; РК; Казахстан
also-registration-permanent = постоянно; постоянная регистрация
also-registration-temporary = временно; временная регистрация
also-applicant-represented-by-nobody = сам; сама
also-applicant-represented-by-parent = мать; отец
also-applicant-represented-by-attorney = по доверенности
also-dwelling-kind-house = жилой дом; частный дом
also-dwelling-kind-flat = кв.; кв
also-dwelling-kind-dacha = дача; дачный дом
also-dwelling-kind-dormitory = комната в общежитии
also-dwelling-kind-institution = гостиница; санаторий; больница; дом-интернат; дом престарелых
also-dwelling-kind-non-residential = нежилое; офис; магазин; хостел
also-dwelling-tenure-private = частная; частное; частная собственность
also-dwelling-tenure-state-rental = арендное; арендное жилище
also-dwelling-tenure-service = служебное; служебное жилище
also-applicant-ownership-none = нет; не собственник
also-applicant-ownership-sole = единственный; единоличный собственник
also-applicant-ownership-shared = долевая; совладелец; сособственник
also-applicant-relation-to-owner-spouse = муж; жена; супруг; супруга
also-applicant-relation-to-owner-parent = мать; отец; родитель
also-applicant-relation-to-owner-child = сын; дочь; ребёнок
also-applicant-relation-to-owner-sibling = родной брат; родная сестра; брат; сестра
also-applicant-relation-to-owner-grandparent = бабушка; дедушка
also-applicant-relation-to-owner-grandchild = внук; внучка
also-applicant-relation-to-owner-none = никто; не родственник; не родня; посторонний; жилец; квартирант; наниматель; нет
also-owner-kind-person = физлицо; физическое лицо
also-owner-kind-organisation = организация; компания; юрлицо; юридическое лицо
also-owner-kind-deceased = умер; умерла
also-owner-consent-given = да; есть; согласен; согласна
also-owner-consent-pending = не спросили; не спрашивали
also-owner-consent-refused = отказ; отказал; отказала; против; не согласен; не согласна
also-owner-consent-silent = молчит

## Области и города

also-dwelling-region-kz-10 = Абай; Абай область; обл. Абай
also-dwelling-region-kz-11 = Акмолинская; Акмолинская обл.; Акмолинская обл
also-dwelling-region-kz-15 = Актюбинская; Актюбинская обл.; Актюбинская обл
also-dwelling-region-kz-19 = Алматинская; Алматинская обл.; Алматинская обл
also-dwelling-region-kz-23 = Атырауская; Атырауская обл.; Атырауская обл
also-dwelling-region-kz-27 = Западно-Казахстанская; Западно-Казахстанская обл.; Западно-Казахстанская обл
also-dwelling-region-kz-31 = Жамбылская; Жамбылская обл.; Жамбылская обл
also-dwelling-region-kz-33 = Жетысу; Жетысу область; обл. Жетысу
also-dwelling-region-kz-35 = Карагандинская; Карагандинская обл.; Карагандинская обл
also-dwelling-region-kz-39 = Костанайская; Костанайская обл.; Костанайская обл
also-dwelling-region-kz-43 = Кызылординская; Кызылординская обл.; Кызылординская обл
also-dwelling-region-kz-47 = Мангистауская; Мангистауская обл.; Мангистауская обл
also-dwelling-region-kz-55 = Павлодарская; Павлодарская обл.; Павлодарская обл
also-dwelling-region-kz-59 = Северо-Казахстанская; Северо-Казахстанская обл.; Северо-Казахстанская обл
also-dwelling-region-kz-61 = Туркестанская; Туркестанская обл.; Туркестанская обл
also-dwelling-region-kz-62 = Улытау; Улытау область; обл. Улытау
also-dwelling-region-kz-63 = Восточно-Казахстанская; Восточно-Казахстанская обл.; Восточно-Казахстанская обл
also-dwelling-region-kz-71 = г. Астана; г.Астана; г Астана; город Астана
also-dwelling-region-kz-75 = г. Алматы; г.Алматы; г Алматы; город Алматы
also-dwelling-region-kz-79 = г. Шымкент; г.Шымкент; г Шымкент; город Шымкент

## Состояние квартиры

flat-state-over = зарегистрировано больше, чем вмещается
flat-state-full = мест нет
flat-state-free = есть места
flat-state-no-norm = норматива нет
flat-state-unknown = неизвестно
counted-true = учтён
counted-false = не учтён по возрасту

## Подсказки и ошибки строк

hint-no-facts = в строке нет данных для проверки
hint-looks-like-total = похоже на строку итога
hint-iin-invalid = ИИН с ошибкой, он не учтён
error-place = строка { $row }, столбец «{ $column }»: { $what }
error-row = строка { $row }: { $what }
error-invalid-value = так написать нельзя. Можно: { $allowed }
error-out-of-range = вне допустимых пределов. Можно: { $allowed }
error-conflict = противоречит другим данным строки
error-registered = заполните все столбцы о зарегистрированных, столбец «всего» или ни одного
error-rows = в строках одного жилища разные данные
error-malformed = в строке лишние ячейки, не хватает ячеек или не закрыта кавычка
allowed-count = целое число от 0 до { $most }
allowed-day = день с { $first } по { $last }
allowed-area = квадратные метры, больше 0 и не больше { $most }, с точностью до сотых
allowed-gone = целое число, не больше числа зарегистрированных там не родственников
allowed-key = номер или название жилища
