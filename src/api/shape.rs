//! What the edge alone writes looks like in JSON.

use super::output::{IinCheck, Wrong};
use super::reference::{Index, Norm, Rulebook};
use crate::case::Problem;
use crate::receipt::Verification;
use crate::shape::{Write, shapes};
use crate::text::{
    ChangeText, ConsentText, DeadlineText, Described, Description, DoubtText, FindingText, Item, OpenPoint, RuleText,
    SourceText,
};
use crate::value::{Map, Value};

shapes! {
    write Description {
        lang: "lang",
        title: "title",
        text: "text",
        disclaimer: "disclaimer",
        findings: "findings",
        passed: "passed",
        notes: "notes",
        channels: "channels",
        consents: "consents",
        documents: "documents",
        steps: "steps",
        deadlines: "deadlines",
        missing: "missing",
        changes: "changes",
    }
    write FindingText {
        rule: "rule",
        title: "title",
        level: "level",
        says: "says",
        found: "found",
        to_do: "toDo",
        certainty: "certainty",
        doubts: "doubts",
        sources: "sources",
    }
    write DoubtText { id: "id", title: "title", one: "one", two: "two", }
    write Described {
        id: "id",
        title: "title",
        text: "text",
        certainty: "certainty",
        doubts: "doubts",
        sources: "sources",
    }
    write ConsentText {
        title: "title",
        status: "status",
        means: "means",
        within: "within",
        certainty: "certainty",
        doubts: "doubts",
        sources: "sources",
    }
    write DeadlineText { id: "id", text: "text", sources: "sources", }
    write Item { id: "id", title: "title", }
    write OpenPoint { path: "path", title: "title", how: "how", }
    write ChangeText { ifs: "ifs", then: "then", }
    write SourceText { act: "act", title: "title", point: "point", link: "link", page: "page", }

    write Rulebook {
        date: "date",
        rulebook: "rulebook",
        law_read: "lawRead",
        rules: "rules",
        norms: "norms",
        calculation_index: "calculationIndex" or nothing,
    }
    write RuleText {
        rule: "rule",
        title: "title",
        says: "says",
        from: "from",
        certainty: "certainty",
        doubts: "doubts",
        sources: "sources",
    }
    write Norm { region: "region", from: "from", per_person: "perPerson", certainty: "certainty", sources: "sources", }
    write Index { from: "from", until: "until", tenge: "tenge", certainty: "certainty", sources: "sources", }

    write Verification { result: "result", assessment: "assessment" or nothing, }

    write Problem { code: "code", path: "path", message: "message", }
    write Wrong { errors: "errors", }
    write IinCheck {
        valid: "valid",
        birth_date: "birthDate" or nothing,
        unusual: "unusual",
        organisation: "organisation",
    }
}
