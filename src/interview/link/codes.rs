//! The codes of what drafts hold. Entries, and the words of an entry, are only ever added at the end: what stands here is in
//! links that people keep. `tests/link/codes.txt` holds them fast.

use super::form::Form;

/// The field, or the group of fields, of each code, and how its text is written.
pub(super) static CODES: &[(&str, Form)] = &[
    (
        "done",
        Form::Done(
            "status age registration stay person exit-proof place holder tenancy owners address joining area registered \
             tie signing",
        ),
    ),
    (
        "status",
        Form::Word("unknown citizen resident-foreigner resident-stateless kandas refugee asylum-seeker visitor"),
    ),
    ("age", Form::Number),
    ("age.unknown", TICK),
    ("age.on", Form::WholeDay),
    ("registration", Form::Word("unknown permanent temporary")),
    ("stay.from", Form::Day),
    ("stay.from-unknown", TICK),
    ("stay.until", Form::Day),
    ("stay.until-unknown", TICK),
    ("stay.purpose", Form::Word("unknown duty study other")),
    ("stay.exempt", Form::Word("unknown shift-work in-hospital")),
    ("person.limited", TICK),
    ("person.incapable", TICK),
    ("person.abroad", TICK),
    ("person.attorney", TICK),
    ("person.none", WAY_OUT),
    ("exit-proof", YES_OR_NO),
    (
        "place.region",
        Form::Word(
            "unknown KZ-10 KZ-11 KZ-15 KZ-19 KZ-23 KZ-27 KZ-31 KZ-33 KZ-35 KZ-39 KZ-43 KZ-47 KZ-55 KZ-59 KZ-61 KZ-62 \
             KZ-63 KZ-71 KZ-75 KZ-79",
        ),
    ),
    ("place.kind", Form::Word("unknown house flat dacha dormitory institution non-residential")),
    ("holder", Form::Word("unknown mine mine-shared others state-rental service organisation")),
    ("tenancy", YES_OR_NO),
    ("owners.count", Form::Number),
    ("owners.unknown", TICK),
    ("owners.alike", TICK),
    ("owners.all.kind", Form::Word(OWNER_KIND)),
    ("owners.all.capacity", Form::Word(OWNER_CAPACITY)),
    ("owners.all.consent", Form::Word(OWNER_CONSENT)),
    ("owners.*.kind", Form::OfOwners(OWNER_KIND)),
    ("owners.*.capacity", Form::OfOwners(OWNER_CAPACITY)),
    ("owners.*.consent", Form::OfOwners(OWNER_CONSENT)),
    ("address.missing", TICK),
    ("address.suspended", TICK),
    ("address.restricted", TICK),
    ("address.none", WAY_OUT),
    ("joining.who", Form::Word("unknown nobody children people")),
    ("joining.family", Form::Number),
    ("joining.excepted", Form::Number),
    ("joining.outsiders", Form::Number),
    ("joining.total", Form::Number),
    ("area.usable", Form::Area),
    ("area.unknown", TICK),
    ("area.living", Form::Area),
    ("area.rooms-living", Form::Area),
    ("area.rooms-other", Form::Area),
    ("area.rooms-balcony", Form::Area),
    ("registered.none", WAY_OUT),
    ("registered.family", Form::Number),
    ("registered.excepted", Form::Number),
    ("registered.outsiders", Form::Number),
    ("registered.total", Form::Number),
    (
        "tie",
        Form::Word(
            "unknown none student spouse parent child adoptive-parent adopted-child sibling half-sibling grandparent \
             grandchild in-law relatives-spouse relatives-child ward",
        ),
    ),
    ("signing.eds", TICK),
    ("signing.phone", TICK),
    ("signing.none", WAY_OUT),
    ("signing.consent", YES_OR_NO),
    ("filing", Form::Day),
    ("arrival", Form::Day),
    ("ask-on", TICK),
    ("spelled", Form::Spelled),
];

const TICK: Form = Form::Word("on");
const WAY_OUT: Form = Form::Word("unknown none");
const YES_OR_NO: Form = Form::Word("unknown yes no");
const OWNER_KIND: &str = "unknown person organisation deceased";
const OWNER_CAPACITY: &str = "unknown full limited minor incapable";
const OWNER_CONSENT: &str = "unknown given pending refused silent attorney unable";

/// Every code in words, such as `1.2 status citizen`: what the list that is kept in the tests holds fast.
pub fn listed() -> impl Iterator<Item = String> {
    CODES.iter().enumerate().flat_map(|(code, (field, form))| {
        let words = form.words().enumerate().map(move |(place, word)| format!("{code}.{} {field} {word}", place + 1));
        let plain = form.words().next().is_none().then(|| format!("{code} {field} {}", form.name()));
        words.chain(plain)
    })
}
