/** Files of cases: bytes and streams, in Node. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { golden, pkg } from "./cases.mjs";

const { assessCsv, init, assess } = await import(pathToFileURL(`${pkg}index.js`).href);
const text = (bytes) => new TextDecoder().decode(bytes);
const csv = async (input, options) => text(await assessCsv(input, options));
const RESULTS = "verdict,rules,persons,requiredArea,shortage,capacity,freePlaces,hint,error";

/** The problems of a call. */
async function problems(call) {
  return call.then(
    () => assert.fail("it was taken"),
    ({ errors }) => errors.map(({ code, path }) => `${code} ${path}`),
  );
}

function flat(value, path, cells) {
  if (typeof value !== "object") cells[path] = String(value);
  else if (Array.isArray(value) && !value.length) cells[path] = "[]";
  else for (const [name, item] of Object.entries(value)) flat(item, Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name, cells);
  return cells;
}

test("every golden case gets its verdict as a row", async () => {
  await init();
  // What no cell can say: counts that are there and hold nothing, an owner of whom nothing is known.
  const sayable = golden.filter(({ case: facts }) => {
    const { registered, otherOwners = [] } = facts.dwelling ?? {};
    return !(registered && !Object.keys(registered).length) && otherOwners.every((owner) => Object.keys(owner).length);
  });
  assert.ok(sayable.length > golden.length / 2);
  for (const { case: facts, expect } of sayable) {
    const cells = flat(facts, "", {});
    const file = [Object.keys(cells), Object.values(cells)].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
    // A row without facts has no verdict.
    if (!file.trim()) continue;
    const [, line] = (await csv(file)).split("\r\n");
    const { least, most } = expect.verdict;
    assert.ok(line.includes(`,${least === most ? least : `${least}..${most}`},`), `${file}\n${line}`);
    assert.deepEqual(assess(facts).verdict, expect.verdict);
  }
});

test("bytes give bytes, a text is taken, a stream gives a stream", async () => {
  const file = "id,applicant.age\r\n1,12\r\n2,x\r\n";
  const expected = await csv(file);
  assert.ok(expected.startsWith(`id,applicant.age,${RESULTS}\r\n1,12,not-required..out-of-scope,`));
  assert.match(expected, /\r\n2,x,,,,,,,,,"?row 3, column applicant.age: invalid-value/);
  const bytes = new TextEncoder().encode(file);
  assert.equal(await csv(bytes), expected);
  assert.equal(await csv(bytes.buffer), expected);
  for (const size of [1, 5, 1000]) {
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.slice(index * size, (index + 1) * size));
    const stream = await assessCsv(ReadableStream.from(parts));
    assert.ok(stream instanceof ReadableStream);
    assert.equal(await new Response(stream).text(), expected);
  }
});

test("options are taken, and wrong ones named", async () => {
  const options = { base: { applicant: { status: "visitor" } }, decimalComma: true, dayFirstDates: true, columns: { Fläche: "dwelling.usableArea" } };
  const out = await csv("Fläche;arrivalDate\n44,90;21.11.2024\n", { ...options, base: { ...options.base, filingDate: "2026-11-21" } });
  assert.match(out.split("\r\n")[1], /^44,90;21\.11\.2024;out-of-scope;service-scope .*;;;;;;;$/);
  assert.deepEqual(await problems(assessCsv("a\n1", { base: { applicant: { age: -1 } } })), ["out-of-range base.applicant.age"]);
  assert.deepEqual(await problems(assessCsv("a\n1", { columns: { a: "applicant.years" } })), ["unknown-field columns.a"]);
  assert.deepEqual(await problems(assessCsv("a\n1", { decimalcomma: true })), ["unknown-field decimalcomma"]);
  assert.deepEqual(await problems(assessCsv("a\n1", { decimalComma: "yes" })), ["wrong-type decimalComma"]);
  assert.deepEqual(await problems(assessCsv("a\n1", { headerRow: 0, rules: 1, shape: "houses", key: 1 })), [
    "wrong-type headerRow",
    "wrong-type rules",
    "wrong-type shape",
    "wrong-type key",
  ]);
  const title = await csv("Title;;\n;;\n;Area;\n1;14,99;2\n", { headerRow: 3, rules: false, decimalComma: true, columns: { 1: "", Area: "dwelling.usableArea", 3: "dwelling.registered.total" }, base: { dwelling: { region: "KZ-71" } } });
  assert.match(title, /^;Area;;verdict;persons;.*\r\n1;14,99;2;[^;]*;3;45,00;30,01;0;0;;\r\n$/);
  const several = { columns: { a: 1 }, dayFirstDates: 1, decimalcomma: true, today: "soon" };
  assert.deepEqual((await problems(assessCsv("a\n1", several))).sort(), [
    "unknown-field decimalcomma",
    "wrong-type columns",
    "wrong-type dayFirstDates",
    "wrong-type today",
  ]);
  assert.deepEqual(await problems(assessCsv(7)), ["wrong-type input"]);
});

test("cells may hold words, and rows say their results in words", async () => {
  const file = "Кв.;dwelling.region;dwelling.kind;dwelling.usableArea;dwelling.registered.total;arrivalDate\n7;Астана;Квартира;44,9 м²;3,0;01.02.2020\n";
  const codes = "Кв.;dwelling.region;dwelling.kind;dwelling.usableArea;dwelling.registered.total;arrivalDate\n7;KZ-71;flat;44.9;3;2020-02-01\n";
  const results = (out) => out.trimEnd().split("\r\n")[1].split(";").slice(-9);
  const read = await assessCsv(file, { words: ["ru"], decimalComma: "auto", dayFirstDates: "auto" });
  const dots = results(text(read)).map((cell) => cell.replace(",", "."));
  assert.deepEqual(dots, results(await csv(codes)));
  assert.deepEqual(read.found, {
    delimiter: ";",
    encoding: "utf-8",
    headerRow: 1,
    decimalComma: true,
    dayFirstDates: true,
    columns: [null, "dwelling.region", "dwelling.kind", "dwelling.usableArea", "dwelling.registered.total", "arrivalDate"],
  });
  // How it was read is no part of the lines.
  assert.equal(Object.keys(read).length, read.length);
  // Without the option, words are none.
  assert.match(text(await assessCsv(file)), /invalid-value/);
  for (const [lang, heading] of [["ru", "Результат"], ["kk", "Нәтиже"], ["en", "Result"]]) {
    const said = await csv(codes, { lang });
    assert.ok(said.split("\r\n")[0].includes(`;arrivalDate;${heading};`), said);
    assert.equal(await csv(said, { lang }), said);
    assert.deepEqual(results(said), results(await csv(codes)));
  }
  const stream = await assessCsv(ReadableStream.from([new TextEncoder().encode(codes)]), { lang: "kk" });
  assert.ok((await new Response(stream).text()).includes("Нәтиже"));
  assert.equal((await stream.found).delimiter, ";");
});

test("rows may be flats, or people who are counted into flats", async () => {
  const flats = await csv("Кв.,dwelling.region,dwelling.usableArea,dwelling.registered.total,Выехали\n1,KZ-71,30,2,\n", {
    shape: "flats",
    columns: { Выехали: "gone" },
    base: { filingDate: "2026-11-28", dwelling: { tenure: "private" } },
  });
  const [head, line] = flats.split("\r\n");
  assert.ok(head.endsWith(",state,nextOutsider,nextOutsiderReading,nextRelative,nextRelativeReading,freePlacesAfter,hint,error"));
  assert.ok(line.endsWith(",15.00,2,30.00,0.00,2,0,full,ask..refused,,prepare..ask,,,,"), line);

  const file = "Кв.,ФИО,applicant.age,dwelling.region,dwelling.usableArea\n1,А,30,KZ-71,15\n1,Б,40,,\n2,В,13,KZ-71,15\n";
  const options = { shape: "people", key: "Кв." };
  const whole = await assessCsv(file, options);
  assert.match(text(whole), /\r\n1,KZ-71,15,,,,2,15\.00,2,30\.00,15\.00,1,0,over,/);
  assert.match(text(whole), /\r\n2,KZ-71,15,0,0,0,0,15\.00,0,0\.00,0\.00,1,1,free,/);
  assert.match(text(whole.people), /\r\n1,А,30,KZ-71,15,over,true,,\r\n1,Б,40,,,over,true,,\r\n2,В,13,KZ-71,15,free,false,,\r\n$/);
  assert.ok(!Object.keys(whole).includes("people"));
  const stream = () => assessCsv(new Response(file).body, options);
  for (const order of [["flats", "people"], ["people", "flats"]]) {
    const flats = await stream();
    const parts = { flats, people: flats.people };
    for (const part of order) parts[part] = await new Response(parts[part]).text();
    assert.deepEqual(parts, { flats: text(whole), people: text(whole.people) });
  }
  assert.deepEqual(await problems(assessCsv(file, { shape: "people" })), ["invalid-value key"]);
  assert.deepEqual(await problems(assessCsv(file, { shape: "people", key: "Квартира" })), ["unknown-field key"]);
});

test("languages that nobody speaks are named", async () => {
  assert.deepEqual(await problems(assessCsv("a\n", { words: "ru" })), ["wrong-type words"]);
  assert.deepEqual(await problems(assessCsv("a\n", { words: ["ru", "xx"] })), ["invalid-value words[1]"]);
  assert.deepEqual(await problems(assessCsv("a\n", { lang: "xx" })), ["invalid-value lang"]);
  assert.deepEqual(await problems(assessCsv("a\n", { vocabularies: [] })), ["unknown-field vocabularies"]);
  // A stream that breaks off says so to whoever asks how it was read.
  const stream = await assessCsv(ReadableStream.from([new TextEncoder().encode("a\n1\n")]));
  await assert.rejects(new Response(stream).text());
  assert.deepEqual(await problems(stream.found), ["no-facts header"]);
});

test("what is no such file is refused, and breaks no later call", async () => {
  assert.deepEqual(await problems(assessCsv(new Uint8Array([97, 10, 0xc2, 0xee, 10]))), ["malformed "]);
  assert.deepEqual(await problems(assessCsv("")), ["malformed "]);
  assert.deepEqual(await problems(assessCsv("applicant.age,applicant.age\n1,2")), ["conflict header"]);
  assert.deepEqual(await problems(assessCsv("a\n1\n")), ["no-facts header"]);
  assert.deepEqual(await problems(assessCsv("applicant.agee\n1\n")), ["unknown-field header"]);
  const broken = [new TextEncoder().encode("applicant.age\n1\n"), new Uint8Array([0xff, 10])];
  const stream = await assessCsv(ReadableStream.from(broken));
  assert.deepEqual(await problems(new Response(stream).text()), ["malformed "]);
  assert.equal((await csv("applicant.age\n1\n")).split("\r\n").length, 3);
});

test("it can be stopped", async () => {
  const aborted = AbortSignal.abort();
  await assert.rejects(assessCsv("applicant.age\n1\n", { signal: aborted }), { name: "AbortError" });
  const control = new AbortController();
  const rows = new TextEncoder().encode("1\n".repeat(10_000));
  let given = 0;
  const endless = new ReadableStream({
    pull(controller) {
      if ((given += 1) === 20) control.abort();
      controller.enqueue(given === 1 ? new TextEncoder().encode("applicant.age\n") : rows);
    },
  });
  await assert.rejects(new Response(await assessCsv(endless, { signal: control.signal })).text(), { name: "AbortError" });
  assert.ok(given < 100);
});

test("rows come as they are done, and memory does not grow with the file", async () => {
  const pieces = 40;
  const rows = new TextEncoder().encode("30,44.90\n".repeat(5_000));
  let left = pieces;
  const stream = await assessCsv(
    new ReadableStream({
      pull(controller) {
        if (left === pieces) controller.enqueue(new TextEncoder().encode("applicant.age,dwelling.usableArea\n"));
        controller.enqueue(rows);
        if ((left -= 1) === 0) controller.close();
      },
    }),
  );
  let [lines, waiting] = [0, 0];
  for await (const part of stream) {
    lines += part.reduce((sum, byte) => sum + (byte === 10), 0);
    waiting = Math.max(waiting, part.length);
  }
  assert.equal(lines, pieces * 5_000 + 1);
  assert.ok(waiting < 4 << 20, `${waiting} bytes at once`);
});
