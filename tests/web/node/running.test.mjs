/** Files of cases: what a call leaves behind, and what it leaves to others, in Node. Cases of landlord 1, 6 and 29. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { setMaxListeners } from "node:events";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { pkg } from "./cases.mjs";

// The memory of every module that is loaded from here on.
const memories = [];
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  memories.push(...Object.values((made.instance ?? made).exports).filter((value) => value instanceof WebAssembly.Memory));
  return made;
};

// A clock that goes on by so many milliseconds whenever it is asked, so that turns are taken by the work and not by the machine.
let [now, step] = [1e12, 0];
Object.defineProperty(performance, "now", { value: () => (now += step) });
/** Runs as if every piece of a file took longer than a turn may. */
async function slowly(run) {
  step = 20;
  return Promise.resolve(run()).finally(() => (step = 0));
}

const index = pathToFileURL(`${pkg}index.js`).href;
const { assessCsv } = await import(index);
const encoder = new TextEncoder();
const text = (bytes) => new TextDecoder().decode(bytes);
const csv = async (input, options) => text(await assessCsv(input, options));
const memory = () => Math.max(...memories.map(({ buffer }) => buffer.byteLength));
const soon = () => new Promise((done) => setImmediate(done));

const GOOD = "id,applicant.age\r\n1,12\r\n";
const expected = await csv(GOOD);

/** The problems of a call. */
async function problems(call) {
  return call.then(
    () => assert.fail("it was taken"),
    ({ errors }) => errors.map(({ code, path }) => `${code} ${path}`),
  );
}

/** A stream of rows without end. */
const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(encoder.encode("id,applicant.age\n1,12\n")) });
/** The reader of a stream of which the first lines were read. */
async function begun(options) {
  const reader = (await assessCsv(endless(), options)).getReader();
  assert.equal((await reader.read()).done, false);
  return reader;
}
const broken = new Uint8Array([97, 10, 49, 10, 0xff, 10]);
const outlives = new AbortController();
setMaxListeners(0, outlives.signal);

/** Ways of a call to end otherwise than with its file, and how many of them there are to be. */
const ways = {
  "two columns of one fact": [10_000, () => problems(assessCsv("applicant.age,applicant.age\n1,2"))],
  "a wrong option": [25_000, () => problems(assessCsv("a\n1", { columns: { a: "applicant.years" } }))],
  "an option that throws": [1_000, () => assert.rejects(assessCsv("a\n1", { get base() { throw new RangeError(); } }), RangeError)],
  "an option within itself": [
    1_000,
    () => {
      const base = {};
      base.applicant = base;
      return problems(assessCsv("a\n1", { base }));
    },
  ],
  "nothing at all": [35_000, () => problems(assessCsv(""))],
  "no input": [15_000, () => problems(assessCsv(7))],
  "no signal": [1_000, () => problems(assessCsv("a\n1", { signal: 7 }))],
  "bytes that are no text": [2_000, () => problems(assessCsv(broken))],
  "a stream of them": [1_000, async () => problems(new Response(await assessCsv(ReadableStream.from([broken]))).text())],
  "a stream of something else": [1_000, async () => problems(new Response(await assessCsv(ReadableStream.from([7]))).text())],
  "a source that throws": [
    1_000,
    async () => {
      const source = new ReadableStream({ pull: (controller) => controller.error(new RangeError()) });
      await assert.rejects(new Response(await assessCsv(source)).text(), RangeError);
    },
  ],
  "a source that is read already": [
    1_000,
    async () => {
      const stream = endless();
      stream.getReader();
      await assert.rejects(assessCsv(stream), TypeError);
    },
  ],
  "a stream that nobody reads": [3_000, async () => (await assessCsv(endless(), { signal: outlives.signal })).locked],
  "a stream that is cancelled": [1_000, async () => (await assessCsv(endless())).cancel()],
  "a reader that is cancelled": [1_000, async () => (await begun()).cancel()],
  "a signal": [
    1_000,
    async () => {
      const control = new AbortController();
      const reader = await begun({ signal: control.signal });
      control.abort();
      await assert.rejects(reader.read(), { name: "AbortError" });
    },
  ],
};

test("a hundred thousand calls that fail, or are stopped, leave no memory behind", async () => {
  for (const [, way] of Object.values(ways)) await way();
  const before = memory();
  let calls = 0;
  for (const [name, [count, way]] of Object.entries(ways)) {
    for (let call = 0; call < count; call += 1) await way();
    assert.equal(memory(), before, name);
    assert.equal(await csv(GOOD), expected, name);
    calls += count;
  }
  assert.equal(calls, 100_000);
});

test("streams that were begun and forgotten are freed with them", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const forget = async () => {
    for (let call = 0; call < 100; call += 1) await begun({ signal: outlives.signal });
    // What is collected is freed in a turn of the loop after.
    for (let turn = 0; turn < 3; turn += 1) {
      await soon();
      collect();
    }
    await soon();
    return memory();
  };
  await forget();
  const before = await forget();
  for (let round = 0; round < 10; round += 1) assert.equal(await forget(), before);
  assert.equal(await csv(GOOD), expected);
});

const rows = 60_000;
const file = `id,applicant.age\n${"1,12\n".repeat(rows)}`;
const inputs = { "a text": () => file, bytes: () => encoder.encode(file), "a stream": () => new Blob([file]).stream() };

for (const [name, input] of Object.entries(inputs)) {
  test(`others have their turn while ${name} is checked`, async () => {
    let turns = 0;
    let ticking = true;
    const tick = () => {
      turns += 1;
      if (ticking) setImmediate(tick);
    };
    setImmediate(tick);
    const out = await slowly(async () => new Response(await assessCsv(input())).text());
    ticking = false;
    assert.equal(out.split("\r\n").length, rows + 2);
    // The module takes 2000 rows at once.
    assert.ok(turns >= rows / 2_000, `${turns} turns`);
  });

  test(`a signal stops ${name}`, async () => {
    const control = new AbortController();
    const stopped = slowly(async () => new Response(await assessCsv(input(), { signal: control.signal })).text());
    for (let turn = 0; turn < 4; turn += 1) await soon();
    control.abort();
    await assert.rejects(stopped, { name: "AbortError" });
    assert.equal(await csv(GOOD), expected);
  });
}

test("a signal stops a stream whose source is silent, and tells the source", async () => {
  const control = new AbortController();
  let told;
  const silent = new ReadableStream({ pull: () => new Promise(() => {}), cancel: (reason) => (told = reason) });
  const read = (await assessCsv(silent, { signal: control.signal })).getReader().read();
  await soon();
  control.abort();
  await assert.rejects(read, { name: "AbortError" });
  assert.equal(told, control.signal.reason);
});

test("a hundred calls at once leave others their turn, and each has its own answer", async () => {
  const files = Array.from({ length: 100 }, (_, index) => `id,applicant.age\n${`${index},12\n`.repeat(1_500)}`);
  let turns = 0;
  let ticking = true;
  const tick = () => {
    turns += 1;
    if (ticking) setImmediate(tick);
  };
  setImmediate(tick);
  const outs = await slowly(() => Promise.all(files.map((one) => csv(one))));
  ticking = false;
  outs.forEach((out, index) => assert.equal(out.split(`\r\n${index},12,`).length, 1_501));
  assert.ok(turns >= 100, `${turns} turns`);
});

test("bytes that are taken away while they are read are no shorter file", async () => {
  const bytes = encoder.encode(file);
  const call = slowly(() => problems(assessCsv(bytes)));
  await soon();
  structuredClone(bytes, { transfer: [bytes.buffer] });
  assert.deepEqual(await call, ["wrong-type input"]);
});

test("letters of two units are whole wherever a text is cut", async () => {
  for (const heading of ["id", "idd"]) {
    const letters = `${heading},applicant.age\n${"😀".repeat(100_000)},12\n\ud800,12\n`;
    assert.equal(await csv(letters), text(await assessCsv(encoder.encode(letters))));
  }
});

test("Node ends when a call does, with and without a turn of its own", async () => {
  for (const begin of ["", "delete globalThis.setImmediate;"]) {
    const script = `${begin} const { assessCsv } = await import(${JSON.stringify(index)});
      console.log((await assessCsv("id,applicant.age\\n" + "1,12\\n".repeat(50_000))).length);`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    assert.ok(Number(stdout) > 1_000_000, stdout);
  }
});
