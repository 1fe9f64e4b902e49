//! An assessment in words: the one place where every face gets its sentences from.

use super::{Arg, Args, Texts, key};
use crate::area::Area;
use crate::assessment::{Assessment, Change, ConsentStatus, Deadline, DeadlineId, Finding, Line, Note, NoteId};
use crate::case::{Case, Fact, FactPath, OwnerCapacity, OwnerConsent, Relation, Status};
use crate::day::Day;
use crate::law::{Act, ActKind, DoubtId, Source};
use crate::level::{Certainty, Level, Span};
use crate::norm;
use crate::rules::{RULES, Reading, Rule, RuleId};
use crate::say;
use crate::value::{Map, Value};

macro_rules! described {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident: $type:ty,)+ })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $($(#[$fmeta])* pub $field: $type,)+ }
    )+};
}

described! {
    /// An assessment in one language.
    pub struct Description {
        /// The language, `kk`, `ru` or `en`.
        pub lang: &'static str,
        /// The verdict in a few words.
        pub title: String,
        /// What it means for the person; with an open verdict, the best and the worst it can be.
        pub text: String,
        /// That this is a check and no decision, and when the law was read.
        pub disclaimer: String,
        /// The rules that stand, or may stand, in the way.
        pub findings: Vec<FindingText>,
        /// The other rules, by title.
        pub passed: Vec<Item>,
        /// The notes.
        pub notes: Vec<Described>,
        /// Where to file.
        pub channels: Vec<Described>,
        /// Who must consent.
        pub consents: Vec<ConsentText>,
        /// Documents, by title.
        pub documents: Vec<Item>,
        /// What to do, in order.
        pub steps: Vec<Described>,
        /// Terms.
        pub deadlines: Vec<DeadlineText>,
        /// Facts that are not known and could change the verdict, and how to find each out.
        pub missing: Vec<OpenPoint>,
        /// What would better the verdict.
        pub changes: Vec<ChangeText>,
    }

    /// A rule of an assessment.
    pub struct FindingText {
        /// The rule.
        pub rule: RuleId,
        /// Its name.
        pub title: String,
        /// Its level in a few words; with an open level, the best and the worst.
        pub level: String,
        /// What the law says.
        pub says: String,
        /// What it found here, with the figures of the case.
        pub found: String,
        /// What to do about it; empty while its level, or a figure of it, is open.
        pub to_do: String,
        /// How sure the law is.
        pub certainty: String,
        /// Where it is not sure: the readings.
        pub doubts: Vec<DoubtText>,
        /// The acts.
        pub sources: Vec<SourceText>,
    }

    /// Two readings of one question.
    pub struct DoubtText {
        /// Which.
        pub id: DoubtId,
        /// The question.
        pub title: String,
        /// The one reading.
        pub one: String,
        /// The other.
        pub two: String,
    }

    /// A note, channel or step.
    pub struct Described {
        /// Stable name.
        pub id: &'static str,
        /// Its title.
        pub title: String,
        /// What it says.
        pub text: String,
        /// How sure it is; empty where that says nothing.
        pub certainty: String,
        /// Where it is not sure: the readings.
        pub doubts: Vec<DoubtText>,
        /// The acts.
        pub sources: Vec<SourceText>,
    }

    /// A consent.
    pub struct ConsentText {
        /// Whose.
        pub title: String,
        /// Where it stands.
        pub status: String,
        /// How it can be given.
        pub means: Vec<String>,
        /// In what time; empty where none is named.
        pub within: String,
        /// How sure it is.
        pub certainty: String,
        /// Where it is not sure: the readings.
        pub doubts: Vec<DoubtText>,
        /// The acts.
        pub sources: Vec<SourceText>,
    }

    /// A term.
    pub struct DeadlineText {
        /// Which.
        pub id: DeadlineId,
        /// What it says.
        pub text: String,
        /// The acts.
        pub sources: Vec<SourceText>,
    }

    /// A name with its title.
    pub struct Item {
        /// Stable name.
        pub id: &'static str,
        /// Its title.
        pub title: String,
    }

    /// An unknown fact.
    pub struct OpenPoint {
        /// Its path.
        pub path: String,
        /// Its name.
        pub title: String,
        /// How to find it out.
        pub how: String,
    }

    /// A change that would better the verdict.
    pub struct ChangeText {
        /// What would have to be: parts of one sentence, each with its own "if".
        pub ifs: Vec<String>,
        /// The verdict then, in a few words.
        pub then: String,
    }

    /// A place in an act.
    pub struct SourceText {
        /// The act.
        pub act: String,
        /// Its title, with its date.
        pub title: String,
        /// The place; empty where the whole is meant.
        pub point: String,
        /// Where it can be read; empty where no address is known.
        pub link: &'static str,
        /// Whether it is a page of a portal or of the press, not an act.
        pub page: bool,
    }

    /// A rule of the rulebook.
    pub struct RuleText {
        /// The rule.
        pub rule: RuleId,
        /// Its name.
        pub title: String,
        /// What the law says.
        pub says: String,
        /// The first day from which this program answers by it, ISO.
        pub from: String,
        /// How sure the law is.
        pub certainty: String,
        /// Where it is not sure: the readings.
        pub doubts: Vec<DoubtText>,
        /// The acts.
        pub sources: Vec<SourceText>,
    }
}

impl Texts {
    /// The assessment in words.
    #[must_use]
    pub fn describe(&self, assessment: &Assessment) -> Description {
        let police = under_police(assessment);
        let (title, text) = self.verdict(assessment, police);
        Description {
            lang: self.lang().word(),
            title,
            text,
            disclaimer: say!(self, DISCLAIMER, day = norm::LAW_READ),
            findings: assessment.findings.iter().map(|finding| self.finding(assessment, finding)).collect(),
            passed: assessment.passed.iter().map(|rule| self.item("rule", rule.word(), &rule_args(*rule))).collect(),
            notes: assessment.notes.iter().map(|note| self.note(assessment, note)).collect(),
            channels: assessment.channels.iter().map(|channel| self.channel(channel)).collect(),
            consents: assessment.consents.iter().map(|consent| self.consent(assessment, consent)).collect(),
            documents: assessment.documents.iter().map(|id| self.item("document", id.word(), &[])).collect(),
            steps: assessment.steps.iter().map(|step| self.titled("step", step.id.word(), &step.sources)).collect(),
            deadlines: assessment.deadlines.iter().map(|deadline| self.deadline(deadline, police)).collect(),
            missing: assessment.missing.iter().map(|path| self.open_point(path)).collect(),
            changes: assessment.changes.iter().map(|change| self.change(assessment, change)).collect(),
        }
    }

    /// A level in a few words, for use within a sentence.
    #[must_use]
    pub fn level(&self, level: Level) -> String {
        self.name(&format!("level-{}.short", level.word()), &[])
    }

    /// A rule by its name.
    #[must_use]
    pub fn rule(&self, id: RuleId) -> String {
        self.name(&format!("rule-{}", id.word()), &rule_args(id))
    }

    /// A fact by its path, as lists name it.
    #[must_use]
    pub fn fact(&self, path: &str) -> String {
        self.name(&fact_name(path), &[])
    }

    fn verdict(&self, assessment: &Assessment, police: bool) -> (String, String) {
        let Some(level) = assessment.verdict.level() else {
            return (self.get(key::VERDICT_OPEN), self.span(assessment.verdict));
        };
        // What the police do for refugees is no registration, and the words for that would mislead.
        if police && level <= Level::InPerson {
            return (self.get(key::POLICE_READY), self.get(key::POLICE_READY_TEXT));
        }
        (self.name(&format!("level-{}", level.word()), &[]), self.name(&format!("level-{}.text", level.word()), &[]))
    }

    fn finding(&self, assessment: &Assessment, finding: &Finding) -> FindingText {
        let args = finding_args(self, assessment, finding);
        let rule = finding.rule.word();
        let text = |part: &str| self.complete(&format!("rule-{rule}.{part}"), &args);
        let (level, found, to_do) = match finding.level.level() {
            Some(level) => {
                let variant = variant(finding, level);
                let of = |part: &str| text(&format!("{part}-{variant}")).unwrap_or_default();
                // Two lines of the norm find the same and differ in what to do.
                let found = text(&format!("found-{variant}"))
                    .or_else(|| text(&format!("found-{}", variant.strip_suffix("-ask").unwrap_or(&variant))));
                // A level can be settled though the line of the norm, or a figure of its text, is not known.
                let found = found.unwrap_or_else(|| self.name(&format!("level-{}.text", level.word()), &[]));
                let to_do = match of("do") {
                    nothing if nothing.is_empty() && level == Level::Ask => self.get(key::STEP_ASK_OFFICE_TEXT),
                    to_do => to_do,
                };
                (self.level(level), found, to_do)
            }
            None => {
                let open: Vec<_> = finding.unknown.iter().map(|path| self.fact(path)).collect();
                let mut facts: Vec<String> = Vec::new();
                for fact in open {
                    if !facts.contains(&fact) {
                        facts.push(fact);
                    }
                }
                (self.span(finding.level), say!(self, FOUND_OPEN, facts = facts.join(", ")), String::new())
            }
        };
        FindingText {
            rule: finding.rule,
            title: self.name(&format!("rule-{rule}"), &args),
            level,
            says: text("says").unwrap_or_default(),
            found,
            to_do,
            certainty: self.certainty(finding.certainty),
            doubts: self.doubts(finding_doubts(assessment, finding)),
            sources: self.sources(&finding.sources),
        }
    }

    fn note(&self, assessment: &Assessment, note: &Note) -> Described {
        let given = |name: &str| lookup(&note.given, name);
        let mut args = value_args(&note.given);
        args.extend(years_arg(assessment, &note.given));
        let id = note.id.word();
        let part = |part: &str| self.name(&format!("note-{id}.{part}"), &args);
        let mut text = match note.id {
            NoteId::ArrivalTerm if given("term").is_some() => part("text-police"),
            NoteId::ArrivalTerm if given("daysLeft").is_some() => part("text-left"),
            NoteId::ArrivalTerm if given("overdueDays").is_some() => part("text-overdue"),
            _ => part("text"),
        };
        let fine = match given("fine") {
            Some(Value::Text(step)) if step == "warning" => Some("fine-warning"),
            Some(_) if given("tenge").is_some() => Some("fine-tenge"),
            Some(_) => Some("fine-indices"),
            None => None,
        };
        if let Some(fine) = fine {
            text = format!("{text} {}", part(fine));
        }
        let doubts: &[DoubtId] = match note.id {
            NoteId::ArrivalTerm if fine.is_some() => &[DoubtId::Fines],
            NoteId::SeveralOwners => &[DoubtId::SeveralOwners],
            NoteId::LivingArea => &[DoubtId::WhichArea],
            NoteId::Minor1617 => &[DoubtId::Minor1617],
            NoteId::Encumbrance => &[DoubtId::Encumbrance],
            NoteId::TemporaryEnd => &[DoubtId::TemporaryEnd, DoubtId::BothRegistrations],
            NoteId::LawAsRead | NoteId::ArrivalTerm | NoteId::IinHint | NoteId::OrganisationNumber => &[],
        };
        Described {
            id,
            title: match note.id {
                NoteId::ArrivalTerm if given("term").is_some() => self.get(key::NOTE_ARRIVAL_POLICE),
                _ => self.name(&format!("note-{id}"), &args),
            },
            text,
            certainty: self.certainty(note.certainty),
            doubts: self.doubts(doubts.to_vec()),
            sources: self.sources(&note.sources),
        }
    }

    fn channel(&self, channel: &crate::assessment::Channel) -> Described {
        use crate::assessment::ChannelId;
        let doubts: &[DoubtId] = match (channel.id, channel.certainty) {
            (ChannelId::BankApp, Certainty::Conflicting) => &[DoubtId::BankApps],
            (ChannelId::Con, Certainty::Ambiguous) => &[DoubtId::PetitionWay],
            (ChannelId::SelfService, _) => &[DoubtId::PilotEnd],
            _ => &[],
        };
        // Menus of portals change without notice.
        let told: Vec<_> = crate::law::NIT.date.map(|day| ("told", day.into())).into_iter().collect();
        Described {
            text: self.name(&format!("channel-{}.text", channel.id.word()), &told),
            certainty: self.certainty(channel.certainty),
            doubts: self.doubts(doubts.to_vec()),
            ..self.titled("channel", channel.id.word(), &channel.sources)
        }
    }

    fn consent(&self, assessment: &Assessment, consent: &crate::assessment::Consent) -> ConsentText {
        use crate::assessment::{ConsentMeans, ConsentWho};
        let number = consent.owner.map_or(0, |index| index.saturating_add(1));
        let in_person = consent.means.contains(&ConsentMeans::InPerson);
        // Whoever cannot act signs nothing.
        let capacity = consent.owner.and_then(|index| {
            given(
                assessment,
                RuleId::IncapableOwner,
                &FactPath::of_owner(Fact::OwnerCapacity, index.try_into().ok()?).to_string(),
            )
        });
        let represented = capacity.is_some_and(|capacity| *capacity != OwnerCapacity::Full.word().into());
        let means = |means: &ConsentMeans| match means {
            ConsentMeans::InPerson if represented => self.get(key::CONSENT_MEANS_REPRESENTATIVE),
            means => self.name(&format!("consent-means-{}", means.word()), &[]),
        };
        let mut doubts = Vec::new();
        match consent.who {
            ConsentWho::CoOwner => doubts.push(DoubtId::CoOwner),
            ConsentWho::Owner if consent.certainty == Certainty::Ambiguous => doubts.push(DoubtId::OwnersPlural),
            ConsentWho::Tenant => doubts.push(DoubtId::TenancyAdditions),
            _ => {}
        }
        if consent.owner.is_some() && in_person {
            doubts.extend([DoubtId::OwnerAttorney, DoubtId::OwnerPresence]);
        } else if consent.owner.is_some() {
            doubts.push(DoubtId::OwnerKinds);
        }
        ConsentText {
            title: self.name(&format!("consent-{}", consent.who.word()), &[("number", number.into())]),
            status: if consent.who == ConsentWho::Administration && consent.status == ConsentStatus::Unknown {
                String::new()
            } else {
                self.name(&format!("consent-status-{}", consent.status.word()), &[])
            },
            means: consent.means.iter().filter(|_| consent.status != ConsentStatus::Refused).map(means).collect(),
            within: consent.within_minutes.map(|n| say!(self, CONSENT_WITHIN, n = n)).unwrap_or_default(),
            certainty: self.certainty(consent.certainty),
            doubts: self.doubts(doubts),
            sources: self.sources(&consent.sources),
        }
    }

    fn deadline(&self, deadline: &Deadline, police: bool) -> DeadlineText {
        let minutes = deadline.minutes.unwrap_or(0);
        let text = match deadline.id {
            DeadlineId::Consent => say!(self, DEADLINE_CONSENT, n = minutes),
            DeadlineId::Online => say!(self, DEADLINE_ONLINE, n = minutes),
            DeadlineId::Office => say!(self, DEADLINE_OFFICE, n = minutes),
            DeadlineId::Arrival => match deadline.due.as_deref().and_then(Day::parse) {
                Some(due) => say!(self, DEADLINE_ARRIVAL, due = due),
                None if police => say!(self, DEADLINE_ARRIVAL_POLICE),
                None => say!(self, DEADLINE_ARRIVAL_OPEN),
            },
        };
        DeadlineText { id: deadline.id, text, sources: self.sources(&deadline.sources) }
    }

    fn change(&self, assessment: &Assessment, change: &Change) -> ChangeText {
        let mut ifs: Vec<String> = Vec::new();
        let mut owners = Vec::new();
        for (path, value) in &change.set {
            match Fact::at(path) {
                Some(Fact::OwnerConsent) => {
                    let digits = path.bytes().filter(u8::is_ascii_digit);
                    owners.push(digits.fold(0, |index: u32, digit| index * 10 + u32::from(digit - b'0')) + 1);
                    continue;
                }
                // Named with the registration that they come with; alone, or beside other changes, the end is its own.
                Some(Fact::StayFrom | Fact::StayUntil) if lookup(&change.set, Fact::Registration.word()).is_some() => {
                    continue;
                }
                _ => {}
            }
            // Of a group, how many people it is to lose; else what the value spells.
            let mut args = value_args(&change.set);
            let mut of = path.as_str();
            for fact in [Fact::Registered, Fact::Joining] {
                let group = path.strip_prefix(fact.word()).and_then(|group| group.strip_prefix('.'));
                let groups = given(assessment, RuleId::CapitalNorm, fact.word());
                if let (Some(group), Some(Value::Map(groups))) = (group, groups) {
                    of = fact.word();
                    let now = count(lookup(groups, group)).unwrap_or(0);
                    args.push(("fewer", now.saturating_sub(count(Some(value)).unwrap_or(0)).into()));
                }
            }
            let name = format!("change{}", fact_name(of).strip_prefix("fact").unwrap_or_default());
            let of_value = format!("{name}-{}", value.text().unwrap_or_default());
            let until = format!("{of_value}-until");
            ifs.extend([until, of_value, name].iter().find_map(|name| self.complete(name, &args)));
        }
        if !owners.is_empty() {
            ifs.push(self.change_of_consents(assessment, &owners));
        }
        ChangeText { ifs, then: self.span(change.verdict) }
    }

    /// The owners by number, from 1; all of them by their count.
    fn change_of_consents(&self, assessment: &Assessment, owners: &[u32]) -> String {
        let is_consent = |path: &&String| Fact::at(path) == Some(Fact::OwnerConsent);
        let all = assessment.findings.iter().map(|finding| {
            finding.given.iter().map(|(path, _)| path).chain(&finding.unknown).filter(is_consent).count()
        });
        if all.max() == Some(owners.len()) {
            return say!(self, CHANGE_CONSENTS, count = u32::try_from(owners.len()).unwrap_or(u32::MAX));
        }
        let numbers: Vec<_> = owners.iter().map(u32::to_string).collect();
        say!(self, CHANGE_CONSENTS_SOME, owners = numbers.join(", "))
    }

    /// A verdict in a few words.
    #[must_use]
    pub fn span(&self, span: Span) -> String {
        match span.level() {
            Some(level) => self.level(level),
            None => say!(self, VERDICT_OPEN_TEXT, least = self.level(span.least), most = self.level(span.most)),
        }
    }

    fn open_point(&self, path: &str) -> OpenPoint {
        let name = fact_name(path);
        OpenPoint { path: path.to_owned(), title: self.name(&name, &[]), how: self.name(&format!("{name}.how"), &[]) }
    }

    fn item(&self, family: &str, id: &'static str, args: &Args<'_>) -> Item {
        Item { id, title: self.name(&format!("{family}-{id}"), args) }
    }

    #[inline(never)]
    fn titled(&self, family: &str, id: &'static str, sources: &[Source]) -> Described {
        Described {
            id,
            title: self.name(&format!("{family}-{id}"), &[]),
            text: self.name(&format!("{family}-{id}.text"), &[]),
            certainty: String::new(),
            doubts: Vec::new(),
            sources: self.sources(sources),
        }
    }

    /// A line of what comes after an application, or is left out. Amounts are those of the year of `on`.
    #[must_use]
    pub fn line(&self, line: &Line, on: Day) -> Described {
        let fine = |indices: u32| match norm::tenge(indices, on) {
            Some(tenge) => say!(self, FINE_TENGE, indices = indices, tenge = tenge),
            None => say!(self, FINE, indices = indices),
        };
        let fines = line.fines.into_iter().flat_map(|fines| ["first", "second"].into_iter().zip(fines));
        let args: Vec<_> = fines.map(|(name, indices)| (name, fine(indices).into())).collect();
        // What was read of the code is an older wording.
        let doubts = if args.is_empty() { Vec::new() } else { vec![DoubtId::Fines] };
        Described {
            id: line.id,
            title: self.name(line.id, &[]),
            text: self.name(&format!("{}.text", line.id), &args),
            certainty: self.certainty(line.certainty),
            doubts: self.doubts(doubts),
            sources: self.sources(line.sources),
        }
    }

    /// Every doubt, whatever the case.
    #[must_use]
    pub fn all_doubts(&self) -> Vec<DoubtText> {
        self.doubts(DoubtId::ALL.to_vec())
    }

    /// Doubts by name.
    #[must_use]
    #[inline(never)]
    pub fn doubts(&self, ids: Vec<DoubtId>) -> Vec<DoubtText> {
        let doubt = |id: DoubtId| DoubtText {
            id,
            title: self.name(&format!("doubt-{}", id.word()), &[]),
            one: self.name(&format!("doubt-{}.one", id.word()), &[]),
            two: self.name(&format!("doubt-{}.two", id.word()), &[]),
        };
        ids.into_iter().map(doubt).collect()
    }

    /// How sure something is, as a sentence.
    #[must_use]
    #[inline(never)]
    pub fn certainty(&self, certainty: Certainty) -> String {
        self.name(&format!("certainty-{}", certainty.word()), &[])
    }

    /// Places in acts, with the titles of the acts.
    #[must_use]
    pub fn sources(&self, sources: &[Source]) -> Vec<SourceText> {
        sources.iter().map(|source| self.source(source)).collect()
    }

    fn source(&self, source: &Source) -> SourceText {
        let act = Act::find(&source.act);
        let title = self.name(&format!("act-{}", source.act), &[]);
        SourceText {
            act: source.act.to_string(),
            title: match act.and_then(|act| act.date) {
                Some(date) => say!(self, ACT_DATED, title = title, date = date),
                None => title,
            },
            point: self.point(&source.point),
            link: act.and_then(|act| act.link).unwrap_or_default(),
            page: act.is_some_and(|act| act.kind == ActKind::Page),
        }
    }

    /// `annex 2, item 8` in the language: each kind of place with its number.
    fn point(&self, point: &str) -> String {
        let part = |part: &str| {
            let (kind, number) = part.strip_prefix(' ').unwrap_or(part).split_once(' ')?;
            self.named(&format!("point-{kind}"), &[("n", number.into())])
        };
        point.split(',').filter_map(part).collect::<Vec<_>>().join(", ")
    }

    /// A text that a name put together at run time must have; its name where it is missing, which a test rules out.
    #[inline(never)]
    fn name(&self, name: &str, args: &Args<'_>) -> String {
        self.named(name, args).unwrap_or_else(|| name.to_owned())
    }
}

/// Every rule with its texts, sources and readings, as of a day.
#[must_use]
pub fn rulebook(texts: &Texts, on: Day) -> Vec<RuleText> {
    let of = |rule: &'static Rule| {
        let basis = rule.basis(on)?;
        let norms: Vec<_> = norm::occupancy_norms(on).filter(|_| rule.id == RuleId::CapitalNorm).collect();
        let mut sources: Vec<&Source> = Vec::new();
        for source in norms.iter().flat_map(|norm| norm.sources) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        if norms.is_empty() {
            sources.extend(basis.sources);
        }
        let mut args = rule_args(rule.id);
        args.extend(norm_arg(on));
        Some(RuleText {
            rule: rule.id,
            title: texts.rule(rule.id),
            says: texts.name(&format!("rule-{}.says", rule.id.word()), &args),
            from: norms.iter().map(|norm| norm.from).max().unwrap_or(basis.from).to_string(),
            certainty: texts.certainty(basis.certainty),
            doubts: texts.doubts(rule_doubts(rule.id).to_vec()),
            sources: sources.into_iter().map(|source| texts.source(source)).collect(),
        })
    };
    RULES.iter().filter_map(of).collect()
}

/// Every doubt about a rule, whatever the case.
fn rule_doubts(rule: RuleId) -> &'static [DoubtId] {
    match rule {
        RuleId::Under14 => &[DoubtId::Under14Future],
        RuleId::Signature => &[DoubtId::PilotEnd],
        RuleId::ReturningCitizen => &[DoubtId::ReturningStart],
        RuleId::DwellingKind => &[DoubtId::Commercial],
        RuleId::ServiceHousing => &[DoubtId::ServiceHousing],
        RuleId::StateTenancy => &[DoubtId::TenancyAdditions],
        RuleId::AdministrationPetition => &[DoubtId::PetitionWay],
        RuleId::IncapableOwner => &[DoubtId::OwnerAttorney, DoubtId::OwnerPresence],
        RuleId::OwnerConsent => &[DoubtId::PrivateTenant, DoubtId::OwnersPlural, DoubtId::OwnerKinds],
        RuleId::CoOwnerConsent => &[DoubtId::CoOwner],
        RuleId::CapitalNorm => &[
            DoubtId::WhoCounts,
            DoubtId::WhichArea,
            DoubtId::OwnerOverNorm,
            DoubtId::SeveralOwners,
            DoubtId::FamilyExempt,
            DoubtId::Their,
            DoubtId::Student,
            DoubtId::Divorce,
            DoubtId::TenantException,
            DoubtId::NormRefugees,
            DoubtId::NormSince,
        ],
        RuleId::ServiceScope
        | RuleId::TemporaryUnder16
        | RuleId::TemporaryExempt
        | RuleId::StayLength
        | RuleId::MinorApplicant
        | RuleId::LegalCapacity
        | RuleId::Attorney
        | RuleId::DataConsent
        | RuleId::AddressRegister
        | RuleId::AddressSuspended => &[],
    }
}

/// The doubts that touch this finding.
fn finding_doubts(assessment: &Assessment, finding: &Finding) -> Vec<DoubtId> {
    if finding.rule != RuleId::CapitalNorm {
        let before = Day::parse(&assessment.filing_date).is_some_and(|day| day < norm::OWNERS_PLURAL);
        let mut doubts = rule_doubts(finding.rule).to_vec();
        doubts.retain(|doubt| match *doubt {
            DoubtId::OwnersPlural => before,
            DoubtId::ReturningStart => finding.level.allows(Level::InPerson),
            _ => true,
        });
        return doubts;
    }
    let text = |fact: Fact| match lookup(&finding.given, fact.word()) {
        Some(Value::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    let relation = text(Fact::RelationToOwner).and_then(Relation::from_word);
    let student = lookup(&finding.given, Fact::FullTimeStudent.word()) == Some(&Value::Bool(true));
    let may_be = |reading| finding.reading.is_none_or(|known| known == reading);
    let mut doubts = Vec::new();
    if may_be(Reading::Exceeded) || (may_be(Reading::Conflict) && finding.certainty == Certainty::Ambiguous) {
        doubts.push(DoubtId::WhoCounts);
    }
    if may_be(Reading::Owner) {
        doubts.push(DoubtId::OwnerOverNorm);
    }
    if may_be(Reading::Conflict) && finding.certainty == Certainty::Conflicting {
        doubts.push(DoubtId::FamilyExempt);
    }
    if may_be(Reading::Exception) {
        if finding.level.most == Level::Ask || text(Fact::Tenure).is_some_and(|tenure| tenure != "private") {
            doubts.push(DoubtId::TenantException);
        }
        match relation {
            Some(Relation::RelativesSpouse | Relation::RelativesChild) => doubts.push(DoubtId::Their),
            Some(Relation::InLaw) => doubts.extend([DoubtId::Divorce, DoubtId::Their]),
            Some(Relation::None) if student => doubts.push(DoubtId::Student),
            _ => {}
        }
    }
    if under_police(assessment) {
        doubts.push(DoubtId::NormRefugees);
    }
    doubts.extend([DoubtId::WhichArea, DoubtId::NormSince]);
    doubts
}

/// Which texts of a rule fit its level: the level's word, or the line of the norm.
fn variant(finding: &Finding, level: Level) -> String {
    match finding.reading {
        Some(Reading::Exception) if level == Level::Ask => "exception-ask".to_owned(),
        Some(Reading::Conflict) if finding.certainty == Certainty::Conflicting => "conflict-family".to_owned(),
        Some(Reading::Conflict) => "conflict-count".to_owned(),
        Some(reading) => reading.word().to_owned(),
        None => level.word().to_owned(),
    }
}

fn under_police(assessment: &Assessment) -> bool {
    let scope = assessment.findings.iter().find(|finding| finding.rule == RuleId::ServiceScope);
    match scope.and_then(|finding| lookup(&finding.given, Fact::Status.word())) {
        Some(Value::Text(status)) => Status::from_word(status).is_some_and(Status::under_police_accounting),
        _ => false,
    }
}

/// What a finding was given at a path.
fn given<'a>(assessment: &'a Assessment, rule: RuleId, path: &str) -> Option<&'a Value> {
    lookup(&assessment.findings.iter().find(|finding| finding.rule == rule)?.given, path)
}

#[inline(never)]
fn lookup<'m>(map: &'m Map, name: &str) -> Option<&'m Value> {
    map.iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// `dwelling.otherOwners[0].consent` → `fact-owner-consent`, `applicant.hasEds` → `fact-applicant-has-eds`.
fn fact_name(path: &str) -> String {
    match Fact::at(path) {
        Some(Fact::OwnerCapacity) => "fact-owner-capacity".to_owned(),
        Some(Fact::OwnerConsent) => "fact-owner-consent".to_owned(),
        _ => {
            let mut name = String::from("fact-");
            for character in path.chars() {
                match character {
                    '.' => name.push('-'),
                    upper if upper.is_ascii_uppercase() => {
                        name.push('-');
                        name.push(upper.to_ascii_lowercase());
                    }
                    other => name.push(other),
                }
            }
            name
        }
    }
}

/// Values that hold for a rule whatever the case.
fn rule_args(rule: RuleId) -> Vec<(&'static str, Arg)> {
    let required = (Rule::of(rule).required)(&Case::unknown(norm::RULES_BEGIN));
    let age = count(lookup(&required, "age")).unwrap_or_default();
    vec![("age", age.into()), ("onlineFrom", norm::ONLINE_ONLY.into())]
}

/// The norm that the rule's own text names, where no other is known: the first place's, on a day or the first of it.
fn norm_arg(on: Day) -> Option<(&'static str, Arg)> {
    let first = norm::OCCUPANCY_NORMS.first()?;
    Some(("norm", norm::occupancy_norm(first.region, on).unwrap_or(first).per_person.into()))
}

/// The values that a finding's texts may name.
fn finding_args<'a>(texts: &Texts, assessment: &Assessment, finding: &'a Finding) -> Vec<(&'a str, Arg)> {
    // What the finding itself was held against stands first: the norm is that of its place.
    let mut args: Vec<(&'a str, Arg)> = value_args(&finding.required);
    args.extend(rule_args(finding.rule));
    args.extend(Day::parse(&assessment.filing_date).and_then(norm_arg));
    args.extend(years_arg(assessment, &finding.given));
    let given = |fact: Fact| lookup(&finding.given, fact.word());
    let renamed = [("from", Fact::StayFrom), ("until", Fact::StayUntil), ("area", Fact::UsableArea)];
    args.extend(renamed.iter().filter_map(|(name, fact)| Some((*name, arg(given(*fact)?)?))));
    if let Some(Value::Text(status)) = given(Fact::Status) {
        args.push(("status", texts.name(&format!("status-{status}"), &[]).into()));
    }
    if let Some(Value::Text(shortage)) =
        assessment.occupancy.as_ref().map(|occupancy| Value::from(occupancy.shortage.as_str()))
    {
        args.extend(area(&shortage).map(|area| ("shortage", area.into())));
    }
    let answers = |wanted: OwnerConsent| {
        let says = |(path, value): &&(String, Value)| {
            Fact::at(path) == Some(Fact::OwnerConsent) && *value == Value::from(wanted.word())
        };
        u32::try_from(finding.given.iter().filter(says).count()).unwrap_or(u32::MAX)
    };
    args.push(("pending", answers(OwnerConsent::Pending).into()));
    args.push(("refused", answers(OwnerConsent::Refused).into()));
    args
}

/// The age in full years, given or counted from the birth date.
fn years_arg(assessment: &Assessment, given: &Map) -> Option<(&'static str, Arg)> {
    let born = match lookup(given, Fact::BirthDate.word()) {
        Some(Value::Text(day)) => Day::parse(day),
        _ => None,
    };
    let counted = born.and_then(|born| born.full_years_on(Day::parse(&assessment.filing_date)?));
    Some(("years", count(lookup(given, Fact::Age.word())).or(counted)?.into()))
}

/// Values by name, some under a shorter one. Texts that spell a day or an area are shown as one.
fn value_args(map: &Map) -> Vec<(&str, Arg)> {
    map.iter().filter_map(|(name, value)| Some((short_name(name), arg(value)?))).collect()
}

/// Texts name figures in short.
fn short_name(name: &str) -> &str {
    match name {
        "daysLeft" => "left",
        "overdueDays" => "overdue",
        "arrivalDate" => "arrival",
        "dwelling.usableArea" => "usable",
        "dwelling.livingArea" => "living",
        "stay.until" => "until",
        "filingDate" => "day",
        other => other,
    }
}

fn arg(value: &Value) -> Option<Arg> {
    match value {
        Value::Number(_) => count(Some(value)).map(Arg::Count),
        Value::Text(text) => Some(
            Day::parse(text)
                .map(Arg::Day)
                .or_else(|| area(text).map(Arg::Area))
                .unwrap_or_else(|| text.as_str().into()),
        ),
        _ => None,
    }
}

fn area(text: &str) -> Option<Area> {
    if text == "0.00" { Some(Area::ZERO) } else { Area::parse(text).ok().filter(|_| text.contains('.')) }
}

fn count(value: Option<&Value>) -> Option<u32> {
    match value {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates, and counts are small")]
        Some(Value::Number(number)) => Some(*number as u32),
        _ => None,
    }
}
