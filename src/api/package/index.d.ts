/** A language of the texts. */
export type Lang = "{{languages}}";

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

/** Square metres as an exact decimal with two decimals, such as `"44.90"`. */
export type Area = string;

// Facts

/**
 * What is known of one person and one dwelling. Every fact may be left out, or be `undefined`; it is unknown then, unless
 * its comment says otherwise.
 */
export interface Case {
  /** The day of filing, 2024-09-24 to 2100-12-31; the law of that day applies. Left out: today in Kazakhstan (UTC+5). */
  filingDate?: Day | undefined;
  /** Permanent or temporary. */
  registration?: "permanent" | "temporary" | undefined;
  /** The day the person moved in. */
  arrivalDate?: Day | undefined;
  stay?: Stay | undefined;
  applicant?: Applicant | undefined;
  dwelling?: Dwelling | undefined;
}

/** A temporary stay. */
export interface Stay {
  /** First day of a temporary stay. */
  from?: Day | undefined;
  /** Last day of a temporary stay. */
  until?: Day | undefined;
  /** Why the stay. */
  purpose?: "duty" | "study" | "other" | undefined;
  /** Shift worker, or in a medical institution with a lasting health impairment. Left out: neither. */
  exempt?: "shift-work" | "in-hospital" | undefined;
}

/** The person to be registered. Give the birth date or the age, never both. */
export type Applicant = Person &
  (
    | { birthDate?: Day | undefined; age?: undefined; ageOn?: undefined }
    | {
        birthDate?: undefined;
        /** Full years, 0 to 130, on the day that `ageOn` names; on another day an age is known within a year only. */
        age?: number | undefined;
        /** The day on which `age` was true. Left out: the filing date. */
        ageOn?: Day | undefined;
      }
  );

export interface Person {
  /** Legal tie to the country. */
  status?: Status | undefined;
  /** 12 digits with a right check digit. Never needed, only checked, and never repeated in an answer. */
  iin?: string | undefined;
  /** Legal capacity as declared by a court. */
  capacity?: "full" | "limited" | "none" | undefined;
  /** Arrived from abroad for permanent residence; says nothing about status, and matters for citizens only. */
  fromAbroad?: boolean | undefined;
  /** Has proof of deregistration abroad, or of holding no citizenship there. */
  exitProof?: boolean | undefined;
  /** The person who will sign has an electronic digital signature. */
  hasEds?: boolean | undefined;
  /** That person's phone is in the Mobile Citizens Database. */
  phoneLinked?: boolean | undefined;
  /** Consents to access to restricted personal data. */
  consentsToDataAccess?: boolean | undefined;
  /** Who files. */
  representedBy?: "nobody" | "parent" | "guardian" | "attorney" | undefined;
  /** Share in the ownership of the dwelling. */
  ownership?: Ownership | undefined;
  /** What the applicant is to the owner of the dwelling. */
  relationToOwner?: Relation | undefined;
  /** Studies full-time in the capital. */
  fullTimeStudent?: boolean | undefined;
  /** Is named in the state tenancy contract. */
  namedInTenancy?: boolean | undefined;
}

export type Status =
  | "citizen"
  | "resident-foreigner"
  | "resident-stateless"
  | "kandas"
  | "refugee"
  | "asylum-seeker"
  | "visitor";

export type Ownership = "none" | "sole" | "shared";

export type Relation =
  | "spouse"
  | "parent"
  | "child"
  | "adoptive-parent"
  | "adopted-child"
  | "sibling"
  | "half-sibling"
  | "grandparent"
  | "grandchild"
  | "in-law"
  | "relatives-spouse"
  | "relatives-child"
  | "ward"
  | "none";

/** Where the person is to be registered. */
export interface Dwelling {
  /** Where the dwelling is. */
  region?: Region | undefined;
  /** What kind of dwelling. */
  kind?: "house" | "flat" | "dacha" | "dormitory" | "institution" | "non-residential" | undefined;
  /** Who the dwelling belongs to. */
  tenure?: "private" | "state-rental" | "service" | "organisation" | undefined;
  /** Put into operation, title registered, address in the address register. */
  addressRegistered?: boolean | undefined;
  /** Registration at the address is suspended for mass fictitious registration. */
  suspended?: boolean | undefined;
  /** In a closed administrative-territorial unit or a special-regime locality. Left out: no. */
  restrictedPlace?: boolean | undefined;
  /** Usable area in m², above 0, at most 100000, at most two decimals; in a text `,` may stand for `.`. */
  usableArea?: number | string | undefined;
  /** Living area, likewise; for a note only. */
  livingArea?: number | string | undefined;
  /** Mortgage or arrest; for a note only. */
  encumbered?: boolean | undefined;
  /** All owners but the applicant, at most 100. */
  otherOwners?: readonly OtherOwner[] | undefined;
  /** People aged 14 and over who are registered there now. */
  registered?: Counts | undefined;
  /** People who apply together with the applicant. Left out: nobody. */
  joining?: Counts | undefined;
}

/** ISO 3166-2; `KZ-71` is Astana. */
export type Region =
  | "KZ-10"
  | "KZ-11"
  | "KZ-15"
  | "KZ-19"
  | "KZ-23"
  | "KZ-27"
  | "KZ-31"
  | "KZ-33"
  | "KZ-35"
  | "KZ-39"
  | "KZ-43"
  | "KZ-47"
  | "KZ-55"
  | "KZ-59"
  | "KZ-61"
  | "KZ-62"
  | "KZ-63"
  | "KZ-71"
  | "KZ-75"
  | "KZ-79";

export interface OtherOwner {
  /** A person, an organisation, or somebody who has died. Left out: a person. */
  kind?: "person" | "organisation" | "deceased" | undefined;
  /** Whether the owner, a person, can act alone. */
  capacity?: "full" | "limited" | "minor" | "incapable" | undefined;
  /**
   * What the owner, a person or an organisation, says. `given`: has agreed and will confirm when asked. `pending`: not
   * asked, or not sure. `silent`: does not answer. `attorney`: somebody else would consent. `unable`: has neither a
   * signature nor a linked phone, and cannot come.
   */
  consent?: "given" | "pending" | "refused" | "silent" | "attorney" | "unable" | undefined;
}

/**
 * People by their tie to the owner, whole numbers 0 to 10000. A group that is left out is 0, but where `total` is given:
 * then it is not known, and belongs to the rest.
 */
export interface Counts {
  /** Spouse and close relatives; owners count here too. */
  family?: number | undefined;
  /** In-laws, spouses and children of relatives, wards, full-time students. */
  excepted?: number | undefined;
  /** Everybody else. */
  outsiders?: number | undefined;
  /** All of them, whatever their tie. */
  total?: number | undefined;
}

/** The path of a fact, from 0 within lists. */
export type FactPath =
  | "filingDate"
  | "registration"
  | "arrivalDate"
  | `stay.${keyof Stay}`
  | `applicant.${keyof Person | "birthDate" | "age" | "ageOn"}`
  | `dwelling.${keyof Dwelling}`
  | `dwelling.${"registered" | "joining"}.${keyof Counts}`
  | `dwelling.otherOwners[${number}].${keyof OtherOwner}`;

// Assessment

/** From nothing in the way to another procedure; the worst rule decides. */
export type Level = "ready" | "prepare" | "in-person" | "ask" | "refused" | "not-required" | "out-of-scope";

/** The lowest and the highest level that are still possible. Settled where both are the same. */
export interface Span {
  least: Level;
  most: Level;
}

/** How sure the law behind a statement is. */
export type Certainty = "certain" | "likely" | "ambiguous" | "conflicting";

export type RuleId =
  | "service-scope"
  | "under-14"
  | "temporary-under-16"
  | "temporary-exempt"
  | "stay-length"
  | "minor-applicant"
  | "legal-capacity"
  | "attorney"
  | "returning-citizen"
  | "data-consent"
  | "signature"
  | "dwelling-kind"
  | "address-register"
  | "address-suspended"
  | "restricted-place"
  | "state-tenancy"
  | "service-housing"
  | "administration-petition"
  | "incapable-owner"
  | "owner-consent"
  | "co-owner-consent"
  | "capital-norm";

/** Which line of the capital's norm decided. */
export type Reading = "within" | "owner" | "exception" | "conflict" | "exceeded";

/** The answer to a case: data without sentences. It may go through JSON. */
export interface Assessment {
  /** The day whose law was applied. */
  filingDate: Day;
  /** The day of the newest change of law that applies. */
  rulebook: Day;
  verdict: Span;
  /** Rules that stand, or may stand, in the way. */
  findings: Finding[];
  /** The other rules. */
  passed: RuleId[];
  notes: Note[];
  /** Facts that can still change the verdict, most decisive first; empty exactly when it is settled. */
  missing: FactPath[];
  /** Where to file. */
  channels: Channel[];
  /** Who must consent, how, within what time. */
  consents: Consent[];
  /** Documents to bring or have ready. */
  documents: Document[];
  /** What to do, in order. */
  steps: Step[];
  deadlines: Deadline[];
  /** The norm in figures, where one is in force and area and people are known. */
  occupancy?: Occupancy;
  /** Ways to a better verdict; empty where they were not asked for. */
  changes: Change[];
}

export interface Finding {
  rule: RuleId;
  level: Span;
  reading?: Reading;
  /** The facts that the rule looked at, by path. */
  given: Record<string, unknown>;
  /** The facts that it lacked. */
  unknown: FactPath[];
  /** Thresholds by name. */
  required?: Record<string, unknown>;
  certainty: Certainty;
  sources: Source[];
}

/** A place in an act; `point` is empty where the whole is meant. */
export interface Source {
  act: string;
  point: string;
}

/** What the person should know though it changes nothing. */
export interface Note {
  id: string;
  given: Record<string, unknown>;
  certainty: Certainty;
  sources: Source[];
}

export interface Channel {
  id: "egov-portal" | "egov-mobile" | "bank-app" | "self-service" | "con" | "police";
  /** It hangs on facts that are not known: it may turn out not to be the way. */
  perhaps?: true;
  certainty: Certainty;
  sources: Source[];
}

export interface Consent {
  who: "owner" | "co-owner" | "tenant" | "administration";
  /** Place in `dwelling.otherOwners`, from 0. */
  owner?: number;
  /** It hangs on facts that are not known: it may turn out not to be needed. */
  perhaps?: true;
  status: "given" | "pending" | "refused" | "silent" | "attorney" | "unable" | "unknown";
  means: ("eds" | "sms" | "in-person")[];
  withinMinutes?: number;
  certainty: Certainty;
  sources: Source[];
}

export interface Document {
  id: string;
  /** The rule that asks for it, where one does. */
  rule?: RuleId;
  /** It hangs on facts that are not known: it may turn out not to be needed. */
  perhaps?: true;
}

export interface Step {
  id: string;
  rule?: RuleId;
  /** It hangs on facts that are not known: it may turn out not to be needed. */
  perhaps?: true;
  given?: Record<string, unknown>;
  sources: Source[];
}

export interface Deadline {
  id: "consent" | "online" | "office" | "arrival";
  minutes?: number;
  due?: Day;
  overdueDays?: number;
  sources: Source[];
}

export interface Occupancy {
  /** Least usable area a person. */
  norm: Area;
  /** Everybody registered, joining and applying. */
  persons: number;
  requiredArea: Area;
  /** What the dwelling lacks for that; `"0.00"` if nothing. */
  shortage: Area;
  /** How many people the area holds. */
  capacity: number;
  /** How many more than those registered now. */
  freePlaces: number;
  reading?: Reading;
}

export interface Change {
  /** New values by path. */
  set: Record<string, unknown>;
  verdict: Span;
}

// Texts

/** An assessment in one language. A text that has nothing to say is empty. */
export interface Description {
  lang: Lang;
  /** The verdict in a few words. */
  title: string;
  /** What it means; with an open verdict, the best and the worst it can be. */
  text: string;
  /** That this is a check and no decision, and when the law was read. */
  disclaimer: string;
  findings: FindingText[];
  passed: Item[];
  notes: Described[];
  channels: Described[];
  consents: ConsentText[];
  documents: Item[];
  steps: Described[];
  deadlines: DeadlineText[];
  missing: OpenPoint[];
  /** What would better the verdict. */
  changes: ChangeText[];
}

export interface FindingText {
  rule: RuleId;
  title: string;
  level: string;
  /** What the law says. */
  says: string;
  /** What it found here, with the figures of the case. */
  found: string;
  /**
   * What to do about it; empty while its level, or a figure of it, is open, and at `not-required` and `out-of-scope` where the
   * rule does not decide.
   */
  toDo: string;
  certainty: string;
  doubts: DoubtText[];
  sources: SourceText[];
}

/** Two readings of one question. */
export interface DoubtText {
  id: string;
  title: string;
  one: string;
  two: string;
}

/** A note, channel or step. */
export interface Described {
  id: string;
  title: string;
  text: string;
  /** It may turn out not to be needed. */
  perhaps?: true;
  certainty: string;
  doubts: DoubtText[];
  sources: SourceText[];
}

export interface ConsentText {
  title: string;
  /** It may turn out not to be needed. */
  perhaps?: true;
  status: string;
  means: string[];
  within: string;
  certainty: string;
  doubts: DoubtText[];
  sources: SourceText[];
}

export interface DeadlineText {
  id: string;
  text: string;
  sources: SourceText[];
}

export interface Item {
  id: string;
  title: string;
  /** It may turn out not to be needed. */
  perhaps?: true;
}

/** A fact that could change the verdict, and how to find it out. */
export interface OpenPoint {
  path: FactPath;
  title: string;
  how: string;
}

/** A change that would better the verdict. */
export interface ChangeText {
  /** What would have to be: parts of one sentence, each with its own "if". */
  ifs: string[];
  /** The verdict then, in a few words. */
  then: string;
}

export interface SourceText {
  act: string;
  /** The title of the act, with its date. */
  title: string;
  point: string;
  /** Where it can be read; empty where no address is known. */
  link: string;
  /** Whether it is a page of a portal or of the press, not an act. */
  page: boolean;
}

/** The law as of a day. */
export interface Rulebook {
  date: Day;
  /** The day of the newest change of law that applies. */
  rulebook: Day;
  /** The day on which the law was read; what changed later is not in here. */
  lawRead: Day;
  rules: RuleText[];
  /** The norms of area in force. */
  norms: { region: Region; from: Day; perPerson: Area; certainty: Certainty; sources: SourceText[] }[];
  /** The monthly calculation index, for years in which it is known. */
  calculationIndex?: { from: Day; until: Day; tenge: number; certainty: Certainty; sources: SourceText[] };
}

export interface RuleText {
  rule: RuleId;
  title: string;
  /** What the law says. */
  says: string;
  /** The first day from which this program answers by it. */
  from: Day;
  certainty: string;
  doubts: DoubtText[];
  sources: SourceText[];
}

// Errors

/** One problem of one input. */
export interface Problem {
  code: "unknown-field" | "wrong-type" | "invalid-value" | "out-of-range" | "conflict" | "malformed" | "no-facts";
  /** The path of the fact, or the name of the argument; empty for the input as a whole. */
  path: string;
  /** What was expected there, for programmers. */
  message: string;
}

/** What every function here throws on input that it does not take. `errors` has every problem at once. */
export interface InputError extends Error {
  errors: Problem[];
}

// Functions

export interface InitOptions {
  /** Languages to load the texts of. None are needed without `describe` and `rulebook`. */
  languages?: readonly Lang[] | undefined;
  /**
   * The engine, where the package's own files cannot be read: a `WebAssembly.Module`, or the bytes of `engine_bg.wasm`; or, by
   * name, what is to be used in place of several files. Beside `engine`, texts want `words` and `shared`, receipts `receipts`
   * and `shared`, files of cases `batch`.
   */
  engine?: object | { [part in "engine" | "shared" | "words" | "receipts" | "batch"]?: object } | undefined;
  /**
   * What is to be used in place of files of `texts/`, by name without `.json`: parsed, as a text, or bytes. Texts of languages
   * are loaded at once; `csv-kk` and the like are the words for `assessCsv`.
   */
  texts?: { [name in Lang | `csv-${Lang}`]?: object | string } | undefined;
  /**
   * The address of the folder with the files of the package, where this cannot be told: in bundles that are no modules. One that
   * is relative counts from the page.
   */
  files?: string | { readonly href: string } | undefined;
}

/**
 * Loads the engine and texts from the package's own files. May be called again, also at the same time: what is there, or on
 * its way, is not loaded twice, and what failed is tried again.
 */
export function init(options?: InitOptions): Promise<void>;

/** Loads the texts of a language, and the engine if it is not there yet. */
export function addLanguage(lang: Lang): Promise<void>;

export interface AssessOptions {
  /** `false` leaves out what would better the verdict, and the time that finding it takes; `changes` is empty then. */
  changes?: boolean | undefined;
}

/** Assesses a case. @throws {InputError} */
export function assess(input: Case, options?: AssessOptions): Assessment;

/** The verdict of a case alone, in a fraction of the time. @throws {InputError} */
export function verdict(input: Case): Span;

/**
 * Assesses each case: in its place an assessment, or its problems. At most 1000000, and meant for thousands: it works in one
 * go, so nothing else has its turn and no signal could stop it, takes up to two milliseconds for a case of which little is
 * known, and keeps every answer, of 20 kB or more. For more of them call `assess` or `verdict` in a loop of your own, which can
 * stop and forget, in a worker where a page waits; or `assessCsv`.
 *
 * @throws {InputError} if not a list
 */
export function assessMany(cases: readonly Case[]): (Assessment | { errors: Problem[] })[];

/**
 * The fact to ask next; `null` when the verdict is settled, or when it hangs on declined facts only.
 *
 * @param declined facts that were answered with "I don't know"
 * @throws {InputError}
 */
export function nextQuestion(input: Case, declined?: readonly string[]): FactPath | null;

/** An assessment in words, also one that went through JSON. @throws {InputError} */
export function describe(assessment: Assessment, lang: Lang): Description;

/** Every rule, norm and amount as of a day (`undefined`: today in Kazakhstan), in words. @throws {InputError} */
export function rulebook(date: Day | undefined, lang: Lang): Rulebook;

/** What `verify` finds about a receipt. */
export interface Verification {
  /**
   * `same`: this release says the same of the case. `changed-law`: the law that applies to the case is another one in this
   * release. `changed-engine`: by the same law, this release says something else, or cannot read the case. `damaged`: it is
   * not as it was made.
   */
  result: "same" | "changed-law" | "changed-engine" | "damaged";
  /** What this release says of the case, where that is something else. */
  assessment?: Assessment;
}

/**
 * The receipt of an assessment: canonical JSON (RFC 8785) of the case, without the IIN and with the age in place of the birth
 * date, of the assessment of exactly that case, the day of the law, the release, and a SHA-256 hash over the rest. Not an
 * official document; it says so itself. Its part of the engine loads with the first one.
 *
 * It holds the ways to a better verdict even where the assessment was made without.
 *
 * @param input the case that the assessment was made from; not needed for what `assess` returned here
 * @throws {InputError} also where the assessment was made from another case
 */
export function receipt(assessment: Assessment, input?: Case): Promise<string>;

/**
 * Assesses the case of a receipt anew. It finds any change of the text; it proves that case and answer belong together, not
 * who wrote them. `init` is not needed.
 *
 * @throws {InputError} if not a text
 */
export function verify(receipt: string): Promise<Verification>;

/** What an individual identification number says about itself. It is kept nowhere. @throws {InputError} if not a text */
export function checkIin(text: string): {
  /** Twelve digits with a right check digit. */
  valid: boolean;
  /** The birth date that the digits spell. Since 2013 they need not: a hint, never an error. */
  birthDate?: Day;
  /** It is valid, and spells no birth date. */
  unusual: boolean;
  /** It is valid, and looks like the number of an organisation. */
  organisation: boolean;
};

// Where the types of a platform know them, these are its own `ReadableStream` and `AbortSignal`.
type Stream = typeof globalThis extends { ReadableStream: { prototype: infer Known extends object } } ? Known : object;
type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Known extends object } } ? Known : object;

export interface CsvOptions {
  /** What a row is: somebody who applies, unless it says otherwise; a flat; somebody registered in a flat. */
  shape?: "applicants" | "flats" | "people" | undefined;
  /** Of people: the heading of the column that says which dwelling they live in, or its place from 1 as a text. */
  key?: string | undefined;
  /** Facts that hold for every row, but only those for which the file has no column. */
  base?: Case | undefined;
  /** Areas may be written with a comma: `44,90`. `"auto"`: where the first 1,000 rows show it. */
  decimalComma?: boolean | "auto" | undefined;
  /** Days may be written as `21.11.2026`. `"auto"`: where the first 1,000 rows show it. */
  dayFirstDates?: boolean | "auto" | undefined;
  /**
   * The path of a fact by heading, or by the place of the column from 1 (`{ 3: path }`), for headings that are none; an empty
   * path keeps a column as the caller's own. A number that is a heading means that heading. Of flats a column may also be
   * `gone`: how many of the outsiders registered no longer live there.
   */
  columns?: Record<string | number, string> | undefined;
  /** The line of the headings, from 1 as a spreadsheet counts lines. What stands above it does not come back. */
  headerRow?: number | undefined;
  /** Whether rows say which rules stand in the way; they do unless this is `false`. */
  rules?: boolean | undefined;
  /**
   * Languages whose words cells may hold in place of codes (`Астана`, `Да`), beside areas with their unit and spaces
   * (`1 234,5 м²`), whole numbers as `1.0` and a dash for nothing. A word that could mean two values of a fact means none.
   */
  words?: readonly Lang[] | undefined;
  /**
   * The language in which rows say their results once more, headings included: in further columns between those of the caller
   * and those of codes.
   */
  lang?: Lang | undefined;
  /** Stops the work. */
  signal?: Signal | undefined;
}

/** How a file was read. */
export interface CsvFound {
  delimiter: "," | ";" | "\t";
  encoding: "utf-8" | "utf-16le" | "utf-16be";
  /** The line of the headings, from 1 as a spreadsheet counts lines. */
  headerRow: number;
  /** Whether areas may have a decimal comma, and days the day first. */
  decimalComma: boolean;
  dayFirstDates: boolean;
  /** The path of the fact that each column holds, in their order; `null` for the caller's own. */
  columns: (string | null)[];
}

/**
 * Checks many cases in a CSV file: UTF-8, or UTF-16 with its mark; `,`, `;` or a tab between cells, as a first line such as
 * `sep=;` or the header says; a header row. A column is the path of a fact, such as `dwelling.usableArea` or
 * `dwelling.otherOwners[0].consent`, or one of the caller's own; how headings are cased and spaced makes no difference. A file
 * without a fact is refused (`no-facts`), and so is a heading that begins as the path of a fact does and is none.
 *
 * Each row comes back with its own columns to the letter and `verdict` (a level, or `least..most`), `rules`, `persons`,
 * `requiredArea`, `shortage`, `capacity`, `freePlaces`, `hint`, `error`, in the delimiter and the decimal sign of the file.
 * Where the caller has a column of such a name, these begin with `tirkeu.`; those of an earlier run are replaced. `hint` names
 * what is worth a look: `no-facts` (a row without facts has no verdict), `looks-like-total`, `iin-invalid`. A wrong row says
 * what is wrong with it, and what is allowed, and stops no other; so do lines behind a quote that is never closed, which come
 * back unread. Cells that a spreadsheet would take for a formula come back with a leading `'`. `init` is not needed.
 *
 * Flats (`shape: "flats"`): a row is a dwelling. No facts of a person are asked: the columns are `dwelling.region`,
 * `dwelling.usableArea`, `dwelling.registered.…` and, if known, `dwelling.tenure` and `filingDate`; all others are the caller's
 * own. Rows gain `norm`, `persons` (registered), `requiredArea`, `shortage` (of those registered now), `capacity`,
 * `freePlaces`, `state` (`over`, `full`, `free`, `no-norm`, `unknown`), the norm about one more who applies alone, an outsider
 * or a close relative of the owner (`nextOutsider`, `nextOutsiderReading`, `nextRelative`, `nextRelativeReading`), where a
 * column is `gone` also `freePlacesAfter`, and `hint`, `error`.
 *
 * People (`shape: "people"`): a row is somebody registered in the dwelling that the column `key` names, with `applicant.age` or
 * `applicant.birthDate` and, if known, `applicant.relationToOwner`, `applicant.fullTimeStudent`, `applicant.ownership`; people
 * count from the age at which they are registered. What a row tells of its flat holds for the flat; rows that tell two things
 * have an error each, and so has the flat. The flats come out as above, with the counts and the columns in which no two people
 * of a flat differ; and `people` are the rows that came, with `state` of their flat and `counted` (`true`, `false`, or
 * `unknown` where the age decides). A cell of `applicant.relationToOwner` may also be `owner`: that person owns the dwelling.
 * A figure that is not settled is `least..most`. Here memory grows with the file.
 *
 * @returns bytes for bytes, a stream for a stream, whose memory does not grow with the file; `found` says how it was read
 * @throws {InputError} on wrong options, and on what is no such file (a stream breaks off with it)
 */
export function assessCsv(
  input: Uint8Array | ArrayBuffer | string,
  options: CsvOptions & { shape: "people"; key: string },
): Promise<Uint8Array & { readonly found: CsvFound; readonly people: Uint8Array }>;
export function assessCsv(
  input: Stream,
  options: CsvOptions & { shape: "people"; key: string },
): Promise<Stream & { readonly found: Promise<CsvFound>; readonly people: Stream }>;
export function assessCsv(
  input: Uint8Array | ArrayBuffer | string,
  options?: CsvOptions,
): Promise<Uint8Array & { readonly found: CsvFound }>;
export function assessCsv(
  input: Stream,
  options?: CsvOptions,
): Promise<Stream & { readonly found: Promise<CsvFound> }>;

/** The release of this package. */
export function version(): string;
