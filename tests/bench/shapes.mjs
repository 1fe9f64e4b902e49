// The shapes of file that the bench of files goes through: the same ones for every contestant, made from a seed.

const OWNER = { capacity: "full", consent: "given" };
/** All that a file may leave out, so that the norm decides. */
const BASE = {
  filingDate: "2026-11-21",
  registration: "permanent",
  applicant: {
    status: "citizen",
    age: 34,
    capacity: "full",
    fromAbroad: false,
    representedBy: "nobody",
    hasEds: true,
    consentsToDataAccess: true,
    ownership: "none",
    relationToOwner: "none",
    fullTimeStudent: false,
  },
  dwelling: { region: "KZ-71", kind: "flat", tenure: "private", addressRegistered: true, suspended: false, otherOwners: [OWNER] },
};

/** What a column may hold, by path: words, or a whole number below a bound and from a first one. */
const truth = ["true", "false"];
const consents = ["given", "pending", "refused", "silent", "attorney", "unable"];
const owner = (index) => ({
  [`dwelling.otherOwners[${index}].kind`]: ["person", "organisation", "deceased"],
  [`dwelling.otherOwners[${index}].capacity`]: ["full", "limited", "minor", "incapable"],
  [`dwelling.otherOwners[${index}].consent`]: consents,
});
const NORM = {
  "dwelling.region": ["KZ-71"],
  "dwelling.usableArea": area,
  "dwelling.registered.family": [0, 1, 2, 3, 4],
  "dwelling.registered.excepted": [0, 1],
  "dwelling.registered.outsiders": [0, 1, 2],
};
const PERSON = {
  registration: ["permanent", "temporary"],
  "applicant.status": ["citizen", "citizen", "resident-foreigner", "kandas", "refugee", "visitor"],
  "applicant.age": Array.from({ length: 80 }, (_, age) => 10 + age),
  "applicant.capacity": ["full", "full", "limited", "none"],
  "applicant.fromAbroad": truth,
  "applicant.exitProof": truth,
  "applicant.hasEds": truth,
  "applicant.phoneLinked": truth,
  "applicant.consentsToDataAccess": truth,
  "applicant.representedBy": ["nobody", "parent", "guardian", "attorney"],
  "applicant.ownership": ["none"],
  "applicant.relationToOwner": ["none", "child", "in-law", "spouse", "sibling"],
  "applicant.fullTimeStudent": truth,
  "dwelling.kind": ["flat", "house", "dacha", "dormitory"],
  "dwelling.tenure": ["private", "state-rental", "service", "organisation"],
  "dwelling.addressRegistered": truth,
  "dwelling.suspended": truth,
};
const day = (first) => (below) => new Date(Date.UTC(first, 0, 1 + below(700))).toISOString().slice(0, 10);
const WIDE = {
  filingDate: day(2025),
  "stay.from": day(2025),
  "stay.until": day(2027),
  "stay.purpose": ["duty", "study", "other"],
  "applicant.namedInTenancy": truth,
  "dwelling.restrictedPlace": truth,
  "dwelling.encumbered": truth,
  "dwelling.joining.family": [0, 1, 2],
  "dwelling.joining.outsiders": [0, 1],
};
const only = (from, names) => Object.fromEntries(names.map((name) => [name, from[name]]));

/** The shapes: columns with what they hold, the facts of all rows, and whether cells may be empty. */
export const shapes = {
  settled: { columns: { ...NORM, "applicant.relationToOwner": PERSON["applicant.relationToOwner"] }, base: BASE, goal: { few: 1.3, all: 1, settled: true } },
  open: { columns: { ...NORM, "applicant.relationToOwner": PERSON["applicant.relationToOwner"] }, base: { filingDate: BASE.filingDate }, goal: { few: 0.8, all: 0.8 } },
  "24 columns": { columns: { ...NORM, ...PERSON, ...only(owner(0), ["dwelling.otherOwners[0].capacity", "dwelling.otherOwners[0].consent"]) }, base: { filingDate: BASE.filingDate }, goal: { few: 0.3, all: 0.3 } },
  "area and region alone": { columns: only(NORM, ["dwelling.usableArea", "dwelling.region"]), base: { filingDate: BASE.filingDate } },
  "40 columns, 3 owners": { columns: { ...NORM, ...PERSON, ...WIDE, ...owner(0), ...owner(1), ...owner(2) }, base: {} },
  "40 columns, half of the cells empty": { columns: { ...NORM, ...PERSON, ...WIDE, ...owner(0), ...owner(1), ...owner(2) }, base: {}, gaps: true },
};

function area(below) {
  return `${14 + below(90)}.${String(below(100)).padStart(2, "0")}`;
}

/**
 * The bytes of a file of that shape, in pieces; with `kinds`, so many different rows one after another. Columns of the caller
 * stand first: a number of the row and a flat.
 */
export function* file({ columns, gaps }, rows, kinds = rows) {
  let seed = 7;
  const below = (bound) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % bound;
  };
  const cells = Object.entries(columns);
  const fill = ([path, values]) => {
    // Of people registered, a row tells all or nothing.
    if (gaps && !path.startsWith("dwelling.registered") && !path.endsWith(".kind") && below(2)) return "";
    return typeof values === "function" ? values(below) : values[below(values.length)];
  };
  const made = [];
  const encoder = new TextEncoder();
  let text = `id;flat;${Object.keys(columns).join(";")}\n`;
  for (let row = 0; row < rows; row += 1) {
    const line = row < kinds ? cells.map(fill).join(";") : made[row % kinds];
    if (kinds < rows && row < kinds) made.push(line);
    text += `${row};${row % 977};${line}\n`;
    if (text.length > 65_536) {
      yield encoder.encode(text);
      text = "";
    }
  }
  yield encoder.encode(text);
}
