/** A program that uses the package through its types: what it does compiles, what it must not do does not. */
import {
  addLanguage,
  type Applicant,
  assess,
  assessCsv,
  assessMany,
  type Assessment,
  type Case,
  checkIin,
  describe,
  type Description,
  type FactPath,
  init,
  type InputError,
  type Lang,
  type Level,
  nextQuestion,
  type Problem,
  receipt,
  rulebook,
  type Span,
  type Verification,
  verdict,
  verify,
  version,
} from "tirkeu";

// The types of the package need no library but that of the language, so this program has none.
declare const console: { log(...said: unknown[]): void };

await init();
await init({ languages: ["kk", "ru"] });
await init({ engine: new Uint8Array(8) });
await addLanguage("en");

const complete: Case = {
  filingDate: "2026-11-21",
  registration: "temporary",
  arrivalDate: "2026-11-20",
  stay: { from: "2026-11-20", until: "2027-01-20", purpose: "study", exempt: "shift-work" },
  applicant: {
    status: "citizen",
    birthDate: "1990-02-28",
    iin: "991231500006",
    capacity: "full",
    fromAbroad: false,
    exitProof: false,
    hasEds: true,
    phoneLinked: undefined,
    consentsToDataAccess: true,
    representedBy: "nobody",
    ownership: "none",
    relationToOwner: "half-sibling",
    fullTimeStudent: true,
    namedInTenancy: false,
  },
  dwelling: {
    region: "KZ-71",
    kind: "flat",
    tenure: "private",
    addressRegistered: true,
    suspended: false,
    usableArea: "44,90",
    livingArea: 30.5,
    encumbered: true,
    restrictedPlace: false,
    otherOwners: [
      { capacity: "limited", consent: "attorney" },
      { kind: "organisation", consent: "silent" },
      { kind: "deceased" },
      {},
    ],
    registered: { family: 1, total: 3 },
    joining: {},
  },
};

const assessment: Assessment = assess(complete);
const { least, most }: { least: Level; most: Level } = assessment.verdict;
const settled: boolean = least === most;
const quick: Assessment = assess(complete, { changes: false });
const alone: Span = verdict(complete);
const readings = assessment.findings.map(({ reading, required }) => [reading ?? "none", required?.["minArea"]] as const);
const free: number | undefined = assessment.occupancy?.freePlaces;
const withdrawn = assessment.consents.filter(({ who, status }) => who === "owner" && status === "refused");
const again: Assessment = JSON.parse(JSON.stringify(assessment)) as Assessment;

const sure: string[] = assessment.documents.filter(({ perhaps }) => !perhaps).map(({ id }) => id);
const told: Case = { applicant: { age: 13, ageOn: "2026-06-01" } };

const lang: Lang = "kk";
const description: Description = describe(again, lang);
const links: string[] = description.findings.flatMap(({ sources }) => sources.map(({ link }) => link));

const question: FactPath | null = nextQuestion({}, ["applicant.status"]);
const asked: FactPath[] = ["registration", "stay.from", "applicant.age", "dwelling.otherOwners[0].consent"];
nextQuestion({ applicant: { age: 30 } }, asked);

const errors: Problem[] = assessMany([{}, complete]).flatMap((answer) => ("errors" in answer ? answer.errors : []));
for (const answer of assessMany([])) {
  if ("errors" in answer) console.log(answer.errors[0]?.path);
  else console.log(answer.verdict.least);
}

const { rules, norms, calculationIndex } = rulebook(undefined, "ru");
const tenge: number | undefined = calculationIndex?.tenge;
const born: string | undefined = checkIin("991231500006").birthDate;

try {
  assess({});
} catch (error) {
  for (const { code, path, message } of (error as InputError).errors) console.log(code, path, message);
}

const written: string = await receipt(assessment);
const found: Verification = await verify(await receipt(again, complete));
const fresh: Level | undefined = found.assessment?.verdict.least;

const table: Uint8Array = await assessCsv("m²;age\n44,90;30\n", {
  base: { registration: "permanent" },
  columns: { "m²": "dwelling.usableArea", age: "applicant.age" },
  decimalComma: true,
});
const said = await assessCsv(table, { words: ["ru", "kk"], lang: "en", decimalComma: "auto", dayFirstDates: "auto" });
const comma: boolean = said.found.decimalComma;

console.log(version(), quick, alone, written, found.result, fresh, table.length, comma, settled, readings, free, withdrawn, links, question, errors, rules, norms, tenge, born, sure, told);

// What the types refuse.

// @ts-expect-error: no fact has this name
assess({ applicant: { years: 30 } });
// @ts-expect-error: an unlisted word
assess({ registration: "for good" });
// @ts-expect-error: null is no value of any fact
assess({ registration: null });
// @ts-expect-error: of another type
assess({ applicant: { age: "30" } });
// @ts-expect-error: both birth date and age
const twice: Applicant = { birthDate: "1990-02-28", age: 36 };
// @ts-expect-error: not a region of the list
assess({ dwelling: { region: "KZ-01" } });
// @ts-expect-error: a text is no case
assess("{}");
// @ts-expect-error: changes are wanted or not
assess(complete, { changes: "none" });
// @ts-expect-error: no such option
assess(complete, { documents: false });
// @ts-expect-error: a verdict has no findings
const reasons = verdict(complete).findings;
// @ts-expect-error: one case is no list
assessMany({});
// @ts-expect-error: another language
describe(assessment, "de");
// @ts-expect-error: a case is no assessment
describe(complete, "kk");
// @ts-expect-error: the language is missing
rulebook("2026-11-21");
// @ts-expect-error: a number is no text
checkIin(991231500006);
// @ts-expect-error: no such path
const path: FactPath = "dwelling.otherOwners[0].name";
// @ts-expect-error: loading takes time
const loaded: void = init();
// @ts-expect-error: no such option
void assessCsv("a\n1\n", { separator: ";" });
// @ts-expect-error: another language
void assessCsv("a\n1\n", { words: ["de"] });
// @ts-expect-error: a receipt takes time
const short: string = receipt(assessment);
// @ts-expect-error: an answer may be an error
const level = assessMany([{}])[0].verdict;

console.log(twice, reasons, path, loaded, short, level);
