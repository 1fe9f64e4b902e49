//! The words of the law in three languages, each with where it stands. No logic.

use super::{CAP26, CIV, EGOV, FAM, HOU, KOAP, M452, MIG, NIT, P267, P677, Source};

/// A term of the law.
#[derive(Debug)]
pub struct GlossaryTerm {
    /// Short stable name.
    pub id: &'static str,
    /// The term in each language, in the order of [`Lang::ALL`](crate::text::Lang::ALL); variants stand in one.
    pub words: [&'static str; 3],
    /// Where the words are a translation of this program's own, likewise: no official text in that language was read.
    pub own: [bool; 3],
    /// Where it stands.
    pub sources: &'static [Source],
}

const NONE: [bool; 3] = [false, false, false];
const KK: [bool; 3] = [true, false, false];
const EN: [bool; 3] = [false, false, true];

const BARE: GlossaryTerm = GlossaryTerm { id: "", words: [""; 3], own: NONE, sources: &[] };

/// What terms are shortened to, by their names, in each language likewise; empty where nothing shorter was read. Apart from the
/// terms, since every page asks for these.
pub static ABBREVIATIONS: &[(&str, [&str; 3])] = &[
    ("con", ["ХҚКО", "ЦОН", "CON"]),
    ("eds", ["ЭЦҚ", "ЭЦП", "EDS"]),
    ("mcd", ["МАБ", "БМГ", ""]),
    ("iin", ["ЖСН", "ИИН", "IIN"]),
    ("rka", ["МТК", "РКА", "RKA"]),
    ("registration-point", ["ХҚТ ТП", "РП ДРН", ""]),
    ("mci", ["АЕК", "МРП", "MCI"]),
];

impl GlossaryTerm {
    /// What it is shortened to in each language; empty where nothing shorter was read.
    #[must_use]
    pub fn short(&self) -> [&'static str; 3] {
        ABBREVIATIONS.iter().find(|(id, _)| *id == self.id).map_or([""; 3], |(_, short)| *short)
    }
}

macro_rules! glossary {
    ($($id:literal: $words:tt $(own $own:ident)? from $($act:ident $point:literal),+;)+) => {
        /// Every term, in the order in which lists show them: registration, dwellings, people, offices, papers, offences.
        #[allow(clippy::needless_update, reason = "some give every field")]
        pub static GLOSSARY: &[GlossaryTerm] = &[$(GlossaryTerm {
            id: $id,
            words: $words,
            $(own: $own,)?
            sources: &const { [$($act.at($point)),+] },
            ..BARE
        }),+];
    };
}

glossary! {
    "residence-registration":
        [
            "тұрғылықты жері бойынша тіркеу",
            "регистрация по месту жительства",
            "registration at the place of residence",
        ]
        from P677 "";
    "stay-registration":
        [
            "уақытша болатын (тұратын) жері бойынша тіркеу",
            "регистрация по месту временного пребывания (проживания)",
            "registration at the place of temporary stay (residence)",
        ]
        from P677 "", MIG "";
    "permanent-registration":
        ["тұрақты тіркеу", "постоянная регистрация", "permanent registration"]
        from P677 "pt 13";
    "temporary-registration":
        ["уақытша тіркеу", "временная регистрация", "temporary registration"]
        from P677 "pt 13";
    "deregistration":
        ["тіркеуден шығару", "снятие с регистрации", "deregistration"]
        from P677 "pt 9";
    "rules-of-registration":
        ["халықты тіркеу қағидалары", "правила регистрации населения", "rules of registration of the population"]
        from P677 "";
    "norm":
        ["тіркеу нормативі", "норматив регистрации", "registration standard (norm)"]
        from M452 "", EGOV "";
    "over-norm":
        [
            "белгіленген нормативтерден асырып тіркеу",
            "регистрация сверх установленных нормативов",
            "registration in excess of the established standards",
        ]
        from P677 "", EGOV "";
    "usable-area":
        ["пайдалы алаң, тұрғынжайдың пайдалы алаңы, пайдалы тұрғын алаңы", "полезная площадь", "usable area"]
        from M452 "", HOU "art 2(35)", HOU "art 75";
    "living-area":
        ["тұрғынжайдың тұрғын алаңы", "жилая площадь", "living area"] own EN
        from HOU "art 2(36)";
    "non-living-area":
        ["тұрғынжайдың тұрғын емес алаңы", "нежилая площадь (жилища)", "non-living area of a dwelling"] own EN
        from HOU "art 2(37)";
    "total-area":
        ["тұрғынжайдың жалпы алаңы", "общая площадь жилища", "total area of a dwelling"] own EN
        from HOU "art 2(33)";
    "square-metre":
        ["шаршы метр", "квадратный метр", "square metre"]
        from M452 "";
    "dwelling":
        ["тұрғынжай, тұрғын үй", "жилище", "dwelling, housing"]
        from P677 "", HOU "art 2(28)";
    "flat":
        ["пәтер", "квартира", "flat, apartment"]
        from P677 "", HOU "art 2(24)";
    "house":
        ["тұрғын үй (ғимарат)", "жилой дом", "residential house"]
        from P677 "";
    "dacha":
        ["саяжай құрылысы", "дачное строение", "dacha structure"]
        from P677 "";
    "gardening-partnership":
        ["бау-бақша серіктестігі", "садоводческое товарищество", "gardening partnership"]
        from P677 "";
    "dormitory":
        ["жатақхана", "общежитие", "dormitory"]
        from P677 "", HOU "art 2(7)";
    "hostel":
        ["хостел", "хостел", "hostel"]
        from HOU "art 2(48)";
    "service-housing":
        ["қызметтік тұрғынжай", "служебное жилище", "service housing"] own EN
        from HOU "art 2(20)";
    "state-housing-stock":
        ["мемлекеттік тұрғын үй қоры", "государственный жилищный фонд", "state housing stock"] own EN
        from HOU "art 2(22)";
    "rental-housing":
        [
            "сатып алу құқығынсыз жалға берілетін тұрғынжай",
            "арендное жилище без права выкупа",
            "rental housing without purchase right",
        ] own EN
        from HOU "art 2(24-2)";
    "non-residential-premises":
        ["тұрғын емес үй-жай", "нежилое помещение", "non-residential premises"] own EN
        from HOU "art 2(27)";
    "premises-for-people":
        [
            "адамдар тұру (болу) үшін пайдаланылатын ғимараттар мен үй-жайлар",
            "здания и помещения, используемые для проживания (пребывания) людей",
            "buildings and premises used for the residence (stay) of people",
        ]
        from P677 "";
    "owner":
        ["меншік иесі", "собственник", "owner"]
        from P677 "";
    "co-owners":
        ["меншік иелері (бірлескен)", "совладельцы, сособственники", "co-owners"]
        from NIT "", EGOV "", P677 "";
    "tenant":
        ["жалға алушы", "наниматель", "tenant"]
        from P677 "";
    "landlord":
        ["жалға беруші, жалдауға беруші", "наймодатель", "landlord, lessor"] own EN
        from HOU "art 2(5)", HOU "art 2(30)", HOU "art 80", KOAP "art 493";
    "tenancy-contract":
        ["тұрғынжайды жалдау шарты", "договор найма жилища", "housing tenancy contract"] own EN
        from HOU "art 2(30)";
    "consent":
        ["келісім", "согласие", "consent"]
        from P677 "";
    "consent-form":
        ["тіркеуге келісім", "согласие на регистрацию (форма)", "consent form for registration"]
        from P267 "annex 2";
    "authority-to-represent":
        ["өкілдік етуге өкілеттік", "полномочия на представительство", "authority to represent"]
        from P267 "";
    "attorney":
        ["сенім білдірілген адам", "поверенное лицо", "attorney (authorised person)"]
        from P677 "";
    "power-of-attorney":
        ["нотариалды куәландырылған сенімхат", "нотариально заверенная доверенность", "notarised power of attorney"]
        from P267 "";
    "petition":
        ["ұйым әкімшілігінің қолдаухаты", "ходатайство администрации организации", "petition of the administration"]
        from P677 "";
    "spouse":
        ["жұбайы (зайыбы)", "супруг (супруга)", "spouse"]
        from P677 "", EGOV "";
    "in-laws":
        ["жекжаттар", "свойственники", "in-laws"]
        from P677 "", EGOV "";
    "affinity":
        ["жекжаттық", "свойство", "affinity"] own EN
        from FAM "art 1(1)(16)";
    "close-relatives":
        ["жақын туыстар", "близкие родственники", "close relatives"]
        from P677 "pt 2", FAM "art 1(1)(13)";
    "family-members":
        ["отбасы мүшелері", "члены семьи", "family members"]
        from M452 "";
    "adoptive-parent":
        ["асырап алушы", "усыновитель", "adoptive parent"]
        from P677 "pt 2";
    "adopted-child":
        ["асырап алынған", "усыновленный", "adopted child"]
        from P677 "pt 2";
    "siblings":
        [
            "ата-анасы бір / бөлек аға-іні, апа-сіңлі",
            "полнородные / неполнородные братья и сестры",
            "full / half siblings",
        ]
        from P677 "pt 2";
    "guardianship":
        ["қорғаншылық, қамқорлық", "опека", "guardianship"]
        from P677 "pt 4", FAM "art 1(1)(21)";
    "trusteeship":
        ["қамқоршылық", "попечительство", "trusteeship"]
        from P677 "", FAM "art 1(1)(19)";
    "legal-representative":
        ["заңды өкіл", "законный представитель", "legal representative"]
        from P677 "pt 3";
    "incapacitated":
        [
            "сот әрекетке қабілетсіз деп таныған",
            "признанный судом недееспособным",
            "declared incapacitated by a court",
        ]
        from P267 "";
    "limited-capacity":
        ["әрекет қабілеті шектеулі", "ограниченно дееспособный", "of limited (partial) capacity"] own EN
        from NIT "";
    "young-children":
        ["он төрт жасқа толмаған (жас балалар)", "малолетние, не достигшие 14 лет", "children under 14"]
        from P677 "pt 3", CIV "art 16";
    "full-time-student":
        ["күндізгі оқу нысаны бойынша оқитын студент", "студент, обучающийся по очной форме", "full-time student"]
        from P677 "", EGOV "";
    "capital":
        ["астана", "столица", "the capital"]
        from P677 "", CAP26 "";
    "maslikhat":
        ["мәслихат", "маслихат", "maslikhat"]
        from M452 "", EGOV "";
    "local-representative-body":
        ["жергілікті өкілді орган", "местный представительный орган", "local representative body"]
        from P677 "";
    "ministry-of-internal-affairs":
        ["ішкі істер министрлігі", "министерство внутренних дел", "ministry of internal affairs"]
        from P267 "";
    "police-bodies":
        ["аумақтық полиция органдары", "территориальные органы полиции", "territorial police bodies"]
        from P267 "";
    "state-corporation":
        [
            "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы",
            "Государственная корпорация «Правительство для граждан»",
            "State Corporation “Government for Citizens”",
        ]
        from P677 "";
    "con":
        [
            "халыққа қызмет көрсету орталығы",
            "центр обслуживания населения",
            "public service centre",
        ]
        from NIT "";
    "portal":
        ["«электрондық үкімет» веб-порталы", "веб-портал «электронного правительства»", "e-government web portal"]
        from P677 "";
    "personal-account":
        ["жеке кабинет", "личный кабинет", "personal account"]
        from P267 "";
    "eds":
        [
            "электрондық-цифрлық қолтаңба",
            "электронная цифровая подпись",
            "electronic digital signature",
        ]
        from P677 "", P267 "";
    "mcd":
        [
            "мобильді азаматтар базасы",
            "база мобильных граждан",
            "Mobile Citizens Database",
        ] own KK
        from NIT "", EGOV "";
    "one-time-password":
        ["бір реттік пароль", "одноразовый пароль", "one-time password"]
        from P267 "";
    "iin":
        [
            "жеке сәйкестендіру нөмірі",
            "индивидуальный идентификационный номер",
            "individual identification number",
        ]
        from P267 "";
    "rka":
        [
            "мекенжайдың тіркеу коды",
            "регистрационный код адреса",
            "address registration code",
        ]
        from P677 "", P267 "";
    "address-register":
        ["Мекенжай тіркелімі", "Адресный регистр", "Address Register"] own KK
        from P267 "";
    "registration-point":
        [
            "«Халықты құжаттандыру және тіркеу» тіркеу пункті",
            "Регистрационный пункт «Документирование и регистрация населения»",
            "RP DRN information system",
        ]
        from P677 "";
    "state-database":
        ["«Жеке тұлғалар» мемлекеттік деректер базасы", "ГБД «Физические лица»", "State database “Individuals”"]
        from P677 "";
    "public-service":
        ["мемлекеттік көрсетілетін қызмет", "государственная услуга", "public service"]
        from P267 "";
    "basic-requirements":
        ["негізгі талаптардың тізбесі", "перечень основных требований", "list of basic requirements"]
        from P267 "";
    "service-recipient":
        ["көрсетілетін қызметті алушы", "услугополучатель", "service recipient"]
        from P267 "";
    "service-provider":
        ["көрсетілетін қызметті беруші", "услугодатель", "service provider"]
        from P267 "";
    "reasoned-refusal":
        ["дәлелді бас тарту", "мотивированный отказ", "reasoned refusal"]
        from P267 "";
    "grounds-for-refusal":
        ["бас тарту негіздемелері", "основания для отказа", "grounds for refusal"]
        from P267 "";
    "one-application":
        ["бір өтініш қағидаты", "принцип «одного заявления»", "one-application principle"]
        from P267 "";
    "objects-of-informatization":
        ["ақпараттандыру объектілері", "объекты информатизации", "objects of informatization (bank apps)"]
        from P267 "";
    "identity-document":
        ["жеке басын куәландыратын құжат", "документ, удостоверяющий личность", "identity document"]
        from P677 "";
    "birth-certificate":
        ["туу туралы куәлік", "свидетельство о рождении", "birth certificate"]
        from P267 "";
    "certificate-of-return":
        ["қайтып оралу куәлігі", "свидетельство на возвращение", "certificate of return"]
        from P677 "", P267 "";
    "exit-proof":
        [
            "бұрын тұрған елінен есептен шыққанын растайтын құжат",
            "документ, подтверждающий снятие с учета из страны прежнего проживания",
            "document confirming deregistration in the former country",
        ]
        from P677 "", P267 "";
    "no-citizenship-proof":
        [
            "азаматтығының жоқтығы туралы құжат (анықтама)",
            "документ (справка) об отсутствии гражданства",
            "document (certificate) of absence of citizenship",
        ]
        from P677 "", P267 "";
    "foreigner":
        ["шетелдік", "иностранец", "foreigner"]
        from P677 "";
    "stateless-person":
        ["азаматтығы жоқ адам", "лицо без гражданства", "stateless person"]
        from P677 "";
    "refugee":
        ["босқын", "беженец", "refugee"]
        from P677 "";
    "asylum-seeker":
        ["пана іздеген адам", "лицо, ищущее убежище", "asylum seeker"] own KK
        from P267 "annex 8";
    "kandas":
        ["қандас", "кандас", "kandas (ethnic returnee)"]
        from MIG "";
    "residence-permit":
        ["тұрақты тұруға рұқсат", "разрешение на постоянное проживание", "permanent residence permit"]
        from P677 "";
    "internal-migrant":
        ["ішкі мигрант (ішкі көшіп-қонушы)", "внутренний мигрант", "internal migrant"]
        from MIG "";
    "legal-address":
        ["заңды мекенжай", "юридический адрес", "legal address"]
        from P677 "", CIV "art 16";
    "administrative-offence":
        ["әкімшілік құқық бұзушылық", "административное правонарушение", "administrative offence"]
        from KOAP "";
    "mci":
        [
            "айлық есептік көрсеткіш",
            "месячный расчетный показатель",
            "monthly calculation index",
        ]
        from KOAP "";
    "fine":
        ["айыппұл", "штраф", "fine"]
        from KOAP "";
    "warning":
        ["ескерту", "предупреждение", "warning"]
        from KOAP "";
    "days-to-register":
        ["күнтізбелік 10 күн", "10 календарных дней", "10 calendar days"]
        from P677 "pt 7";
    "annulment":
        ["тіркеу күшін жою", "аннулирование регистрации", "annulment of registration"]
        from P677 "pt 11";
    "suspension":
        [
            "тіркеуді тоқтата тұру",
            "приостановление регистрации по адресу",
            "suspension of registration at an address",
        ] own KK
        from P267 "annex 2, pt 5";
    "contact-centre":
        ["Бірыңғай байланыс орталығы 1414", "Единый контакт-центр 1414", "Unified contact centre 1414"]
        from P267 "";
    "temporary-residents":
        ["уақытша тұрғындар", "временные жильцы", "temporary residents (unpaid)"]
        from HOU "art 2(45)";
    "subtenant":
        ["қосымша жалдаушы", "поднаниматель", "subtenant"]
        from HOU "art 2(32)";
    "self-service-area":
        ["өзіне-өзі қызмет көрсету аймағы", "зона самообслуживания ЦОН", "self-service area"]
        from NIT "";
    "digital-documents":
        ["цифрлық құжаттар сервисі", "сервис цифровых документов", "service of digital documents"]
        from P677 "pt 7(1)";
    "removal-from-register":
        ["тіркеу есебінен шығару", "снятие с регистрационного учёта", "removal from the register"]
        from EGOV "";
}
