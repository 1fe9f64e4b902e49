// Cases of all kinds, drawn by a seed: the same in every run.

/** Numbers from 0 to below a bound: xorshift. */
export function random(seed) {
  let state = seed;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

const DAYS = ["2024-09-24", "2025-11-24", "2026-01-06", "2026-08-25", "2026-11-21", "2026-11-21", "2026-11-21", "2027-03-01"];
const STATUSES = ["citizen", "citizen", "citizen", "citizen", "resident-foreigner", "kandas", "refugee", "visitor"];
const RELATIONS = ["none", "none", "spouse", "child", "sibling", "in-law", "ward"];

/** That many cases; of a hundred, so many facts are unknown. */
export function cases(count, unknown, seed = 20261128) {
  const below = random(seed);
  return Array.from({ length: count }, () => {
    const of = (values) => values[below(values.length)];
    const yes = (chance) => below(100) < chance;
    const known = (facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && !yes(unknown)));
    const tenure = of(["private", "private", "private", "private", "state-rental", "service", "organisation"]);
    const ownership = tenure === "private" ? of(["none", "none", "none", "sole", "shared"]) : "none";
    const owner = () => known({ capacity: yes(90) ? "full" : of(["minor", "incapable"]), consent: of(["given", "given", "pending", "refused"]) });
    const owners = ownership === "sole" || tenure !== "private" ? 0 : 1 + below(3);
    const temporary = yes(20);
    const group = () => (yes(50) ? 0 : below(4));
    const counts = () => ({ family: group(), excepted: group(), outsiders: group() });
    return {
      filingDate: of(DAYS),
      ...known({ registration: temporary ? "temporary" : "permanent", arrivalDate: yes(30) ? "2024-09-20" : undefined }),
      ...(temporary && { stay: known({ from: "2028-01-31", until: of(["2028-02-28", "2028-10-01", "2029-06-01"]), purpose: of(["duty", "study", "other"]) }) }),
      applicant: known({
        status: of(STATUSES),
        age: yes(85) ? 18 + below(70) : below(18),
        capacity: yes(90) ? "full" : of(["limited", "none"]),
        fromAbroad: yes(10),
        exitProof: yes(60),
        hasEds: yes(60),
        phoneLinked: yes(60),
        consentsToDataAccess: yes(95),
        representedBy: yes(85) ? "nobody" : of(["parent", "guardian", "attorney"]),
        ownership,
        relationToOwner: of(RELATIONS),
        fullTimeStudent: yes(10),
        namedInTenancy: yes(70),
      }),
      dwelling: known({
        region: of(["KZ-71", "KZ-71", "KZ-75", "KZ-19"]),
        kind: yes(85) ? of(["flat", "house"]) : of(["dacha", "dormitory", "institution", "non-residential"]),
        tenure,
        addressRegistered: yes(95),
        suspended: yes(5),
        usableArea: `${15 + below(120)}.${10 + below(90)}`,
        livingArea: yes(30) ? `${5 + below(10)}` : undefined,
        otherOwners: Array.from({ length: owners }, owner),
        registered: counts(),
        joining: yes(20) ? counts() : undefined,
        encumbered: yes(20) ? yes(50) : undefined,
      }),
    };
  });
}
