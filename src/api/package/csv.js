// Sends a file of cases through the module of the batch, which is loaded when it is first wanted.

import load, { Batch } from "./batch.js";

const MODULE = new URL("./batch_bg.wasm", import.meta.url);
let loading;

/** Bytes give bytes, a stream gives a stream. `read` gets the bytes of a file of the package. */
export async function run(input, { signal, ...options }, read) {
  loading ??= read(MODULE).then((module_or_path) => load({ module_or_path }));
  await loading.catch((error) => {
    loading = undefined;
    throw error;
  });
  signal?.throwIfAborted();
  // The day in Kazakhstan (UTC+5).
  const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
  const batch = new Batch(JSON.stringify({ today, ...options }));
  if (input instanceof ReadableStream) return input.pipeThrough(through(batch), { signal });
  const parts = [];
  for await (const part of all(batch, bytes(input), signal)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** How many bytes the module is given at once: it takes those of 2000 rows and leaves the rest. */
const PIECE = 1 << 16;

/** Whole lines, as chunks of a file come. */
function through(batch) {
  const send = (controller) => {
    const failure = batch.failure();
    const out = batch.take();
    batch.marks();
    if (out.length) controller.enqueue(out);
    if (failure) throw fault(JSON.parse(failure));
  };
  return new TransformStream({
    async transform(chunk, controller) {
      for (let rest = bytes(chunk); rest.length; ) rest = rest.subarray(batch.push(rest.subarray(0, PIECE)));
      send(controller);
    },
    flush(controller) {
      batch.finish();
      send(controller);
      batch.free();
    },
  });
}

/** The same for a file that is whole; others get their turn in between. */
async function* all(batch, file, signal) {
  const { readable, writable } = through(batch);
  const writer = writable.getWriter();
  const writing = (async () => {
    for (let at = 0; at < file.length; at += PIECE) {
      signal?.throwIfAborted();
      await writer.write(file.subarray(at, at + PIECE));
    }
    await writer.close();
  })();
  writing.catch((error) => writer.abort(error).catch(() => {}));
  yield* readable;
  await writing;
}

function bytes(input) {
  if (typeof input === "string") return new TextEncoder().encode(input);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  throw fault([{ code: "wrong-type", path: "input", message: "bytes, a text, or a stream of them" }]);
}

function fault(errors) {
  const [{ code, path, message }] = errors;
  return Object.assign(new Error(`${path}: ${code} (${message})`.replace(/^: /, "")), { errors });
}
