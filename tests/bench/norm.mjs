// The capital's norm alone, by section 4 of the contract: as SQL, and as plain JavaScript.

const FAMILY = ["spouse", "parent", "child", "adoptive-parent", "adopted-child", "sibling", "half-sibling", "grandparent", "grandchild"];
const COUNTS = ["registered.family", "registered.excepted", "registered.outsiders", "joining.family", "joining.outsiders"];
const RESULTS = ["verdict", "persons", "requiredArea", "shortage", "capacity", "freePlaces"];
/** Hundredths of a square metre for each person. */
const EACH = 1500;

/** A query that reads a file with these columns, and gives each row with the norm. */
export function query(path, columns) {
  const type = (name) => (name === "dwelling.usableArea" ? "DECIMAL(9,2)" : COUNTS.includes(name.replace("dwelling.", "")) ? "INTEGER" : "VARCHAR");
  const types = ["id", "flat", ...columns].map((name) => `'${name}': '${type(name)}'`).join(", ");
  const column = (name, absent) => (columns.includes(name) ? `coalesce("${name}", ${absent})` : absent);
  const [family, excepted, outsiders, joiningFamily, joiningOutsiders] = COUNTS.map((name) => column(`dwelling.${name}`, "0"));
  const relation = column("applicant.relationToOwner", "'none'");
  const student = columns.includes("applicant.fullTimeStudent") ? `"applicant.fullTimeStudent" = 'true'` : "false";
  const listed = FAMILY.map((word) => `'${word}'`).join(", ");
  return `
    WITH facts AS (
      SELECT *, "dwelling.usableArea" AS area,
        CASE WHEN ${relation} IN (${listed}) THEN 'family' WHEN ${relation} <> 'none' OR ${student} THEN 'excepted' ELSE 'outsider' END AS tie,
        ${family} + ${excepted} + ${outsiders} AS registered, ${joiningFamily} + ${joiningOutsiders} AS joining,
        ${excepted} + ${outsiders} + ${joiningOutsiders} AS others, ${outsiders} AS strangers, ${joiningOutsiders} AS coming
      FROM read_csv('${path}', delim = ';', header = true, auto_detect = false, columns = {${types}})
    ), counted AS (
      SELECT *, registered + joining + 1 AS people, 15 * (registered + joining + 1) AS needed, CAST(floor(area / 15) AS INTEGER) AS places
      FROM facts
    )
    SELECT id, flat, ${columns.map((name) => `"${name}"`).join(", ")},
      CASE
        WHEN "dwelling.region" <> 'KZ-71' THEN 'ready'
        WHEN area >= needed THEN 'ready'
        WHEN tie <> 'outsider' AND coming = 0 AND strangers = 0 THEN 'prepare'
        WHEN tie = 'family' AND coming = 0 THEN 'ask'
        WHEN area >= 15 * (others + CASE WHEN tie = 'family' THEN 0 ELSE 1 END) THEN 'ask'
        ELSE 'refused'
      END AS verdict,
      people AS persons, CAST(needed AS DECIMAL(9,2)) AS "requiredArea", greatest(needed - area, 0) AS shortage,
      places AS capacity, greatest(places - registered, 0) AS "freePlaces"
    FROM counted`;
}

/** The text of a file, each row with the norm. */
export function norm(text) {
  const lines = text.split("\n");
  const head = lines[0].split(";");
  const place = (name) => head.indexOf(name);
  const counts = COUNTS.map((name) => place(`dwelling.${name}`));
  const [area, region, relation, student] = ["dwelling.usableArea", "dwelling.region", "applicant.relationToOwner", "applicant.fullTimeStudent"].map(place);
  const family = new Set(FAMILY);
  const metres = (hundredths) => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
  const out = [`${lines[0]};${RESULTS.join(";")}`];
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const cells = line.split(";");
    const [relatives, excepted, strangers, coming, comingStrangers] = counts.map((at) => (at < 0 ? 0 : Number(cells[at])));
    const word = cells[relation] ?? "none";
    const tie = family.has(word) ? "family" : word !== "none" || cells[student] === "true" ? "excepted" : "outsider";
    const registered = relatives + excepted + strangers;
    const persons = registered + coming + comingStrangers + 1;
    const others = excepted + strangers + comingStrangers + (tie === "family" ? 0 : 1);
    const [square, needed] = [Math.round(Number(cells[area]) * 100), EACH * persons];
    let verdict = "refused";
    if (cells[region] !== "KZ-71" || square >= needed) verdict = "ready";
    else if (tie !== "outsider" && !comingStrangers && !strangers) verdict = "prepare";
    else if ((tie === "family" && !comingStrangers) || square >= EACH * others) verdict = "ask";
    const places = Math.floor(square / EACH);
    out.push(`${line};${verdict};${persons};${metres(needed)};${metres(Math.max(0, needed - square))};${places};${Math.max(0, places - registered)}`);
  }
  return out.join("\n");
}
