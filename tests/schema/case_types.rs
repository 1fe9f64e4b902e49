//! The types that `index.d.ts` gives to a case, made from the table of facts with its comments.

use super::super::common::facts::fact_table;
use tirkeu::case::{Counts, Fact, Values};
use tirkeu::norm;

/// A line of the table: the fact, the type of its field, and its comment.
struct Line {
    fact: Fact,
    kind: &'static str,
    comment: &'static [&'static str],
}

macro_rules! lines {
    (
        |$case:ident|
        $(
            $(#[$about:meta])*
            $Object:ident $place:tt $name:literal with { $($more:tt)* } {
                $($(#[doc = $doc:literal])* $Fact:ident $path:literal $field:ident: $Type:ty, $unknown:ident $(<$points:ident>)?;)*
            }
        )+
        @ each other owner
        $(#[$owner_about:meta])*
        Owner {
            $($(#[doc = $owner_doc:literal])* $OwnerFact:ident $owner_path:literal $owner_field:ident: $OwnerType:ty,
                $owner_unknown:ident;)+
        }
    ) => {
        /// The lines of each object.
        const OBJECTS: &[(&str, &[Line])] = &[$((
            stringify!($Object),
            &[$(Line { fact: Fact::$Fact, kind: stringify!($Type), comment: &[$($doc),*] },)*],
        ),)+];

        /// Those of each other owner.
        const OWNER: &[Line] = &[
            $(Line { fact: Fact::$OwnerFact, kind: stringify!($OwnerType), comment: &[$($owner_doc),*] },)+
        ];
    };
}

fact_table!(lines);

/// Unions that have a name of their own, with a comment or none; the others stand where they are used.
const NAMED: [(&str, &str); 4] =
    [("Status", ""), ("Ownership", ""), ("Relation", ""), ("Region", "ISO 3166-2; `KZ-71` is Astana.")];
/// Of these, one alone may be given: they stand in a union of their own.
const AGES: [Fact; 3] = [Fact::BirthDate, Fact::Age, Fact::AgeOn];
/// Columns of a line.
const WIDTH: usize = 122;

/// Everything between the headings of facts and of assessments.
pub(crate) fn facts() -> String {
    let mut text = String::from("\n");
    for (object, lines) in OBJECTS {
        text.push_str(&match *object {
            "Case" => case(lines),
            "Stay" => format!("{}{}", comment("", "A temporary stay."), interface("Stay", lines)),
            "Applicant" => applicant(lines),
            "Dwelling" => {
                format!("{}{}", comment("", "Where the person is to be registered."), interface("Dwelling", lines))
            }
            other => panic!("`{other}` has no type yet"),
        });
        for (name, about) in NAMED {
            if let Some(Values::Words(words)) =
                lines.iter().find(|line| line.kind == name).map(|line| line.fact.values())
            {
                let about = if about.is_empty() { String::new() } else { comment("", about) };
                text.push_str(&format!("{about}export type {name}{};\n\n", union(" =", words)));
            }
        }
    }
    text.push_str(&interface("OtherOwner", OWNER));
    text.push_str(&counts());
    text.push_str(&paths());
    text
}

fn case(lines: &[Line]) -> String {
    let about = "What is known of one person and one dwelling. Every fact may be left out, or be `undefined`; it is unknown \
                 then, unless its comment says otherwise.";
    let (first, last) = (norm::RULES_BEGIN, norm::RULES_END);
    let filing = format!(
        "The day of filing, {first} to {last}; the law of that day applies. Left out: today in Kazakhstan (UTC+5)."
    );
    let objects: String = OBJECTS
        .iter()
        .skip(1)
        .map(|(object, _)| format!("  {}?: {object} | undefined;\n", object.to_lowercase()))
        .collect();
    let filing = format!("{}  filingDate?: Day | undefined;\n", comment("  ", &filing));
    let lines: String = lines.iter().map(field).collect();
    format!("{}export interface Case {{\n{filing}{lines}{objects}}}\n\n", comment("", about))
}

fn applicant(lines: &[Line]) -> String {
    let about = comment("", "The person to be registered. Give the birth date or the age, never both.");
    let ages: String =
        lines.iter().filter(|line| line.fact != Fact::BirthDate && AGES.contains(&line.fact)).map(field).collect();
    let ages = ages.lines().map(|line| format!("      {line}\n")).collect::<String>();
    let by_birth = "{ birthDate?: Day | undefined; age?: undefined; ageOn?: undefined }";
    let by_age = format!("{{\n        birthDate?: undefined;\n{ages}      }}");
    let one = format!("\n  (\n    | {by_birth}\n    | {by_age}\n  )");
    format!("{about}export type Applicant = Person &{one};\n\n{}", interface("Person", lines))
}

fn interface(name: &str, lines: &[Line]) -> String {
    let fields: String = lines.iter().filter(|line| !AGES.contains(&line.fact)).map(field).collect();
    format!("export interface {name} {{\n{fields}}}\n\n")
}

fn field(line: &Line) -> String {
    let (_, name) = line.fact.word().rsplit_once('.').unwrap_or(("", line.fact.word()));
    let about = line.comment.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    let kind = match line.fact.values() {
        Values::Words(_) if NAMED.iter().any(|(named, _)| *named == line.kind) => line.kind.to_owned(),
        Values::Words(words) => quoted(words).join(" | "),
        Values::Day(..) => "Day".to_owned(),
        Values::Number(_) => "number".to_owned(),
        Values::YesNo => "boolean".to_owned(),
        Values::Area => "number | string".to_owned(),
        Values::Iin => "string".to_owned(),
        Values::Owners(_) => "readonly OtherOwner[]".to_owned(),
        Values::Counts(_) => "Counts".to_owned(),
    };
    format!("{}  {name}?: {kind} | undefined;\n", comment("  ", &about))
}

fn counts() -> String {
    let about = format!(
        "People by their tie to the owner, whole numbers 0 to {}. A group that is left out is 0, but where `total` is given: \
             then it is not known, and belongs to the rest.",
        Counts::MOST
    );
    let groups = [
        ("family", "Spouse and close relatives; owners count here too."),
        ("excepted", "In-laws, spouses and children of relatives, wards, full-time students."),
        ("outsiders", "Everybody else."),
        ("total", "All of them, whatever their tie."),
    ];
    let field = |(name, about)| format!("{}  {name}?: number | undefined;\n", comment("  ", about));
    let groups: String = groups.map(field).concat();
    format!("{}export interface Counts {{\n{groups}}}\n\n", comment("", &about))
}

fn paths() -> String {
    let mut paths = vec!["\"filingDate\"".to_owned()];
    for (object, lines) in OBJECTS {
        match *object {
            "Case" => paths.extend(lines.iter().map(|line| format!("\"{}\"", line.fact.word()))),
            "Applicant" => paths.push("`applicant.${keyof Person | \"birthDate\" | \"age\" | \"ageOn\"}`".to_owned()),
            other => paths.push(format!("`{}.${{keyof {other}}}`", other.to_lowercase())),
        }
    }
    paths.push("`dwelling.${\"registered\" | \"joining\"}.${keyof Counts}`".to_owned());
    paths.push("`dwelling.otherOwners[${number}].${keyof OtherOwner}`".to_owned());
    format!("{}export type FactPath ={};\n", comment("", "The path of a fact, from 0 within lists."), upright(&paths))
}

/// A union of words behind `sign`, on one line where it fits.
pub(crate) fn union(sign: &str, words: &[&str]) -> String {
    let words = quoted(words);
    let line = format!("{sign} {}", words.join(" | "));
    if line.len() + "export type Ownership;".len() <= WIDTH { line } else { format!("{sign}{}", upright(&words)) }
}

fn upright(items: &[String]) -> String {
    items.iter().map(|item| format!("\n  | {item}")).collect()
}

fn quoted(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| format!("\"{word}\"")).collect()
}

/// A comment on one line where it fits.
fn comment(indent: &str, text: &str) -> String {
    let line = format!("{indent}/** {text} */\n");
    if line.chars().count() <= WIDTH + 1 {
        return line;
    }
    let mut lines = vec![format!("{indent} *")];
    for word in text.split(' ') {
        if lines.last().unwrap().chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(format!("{indent} *"));
        }
        let line = lines.last_mut().unwrap();
        line.push(' ');
        line.push_str(word);
    }
    format!("{indent}/**\n{}\n{indent} */\n", lines.join("\n"))
}
