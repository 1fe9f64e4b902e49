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
  if (input instanceof ReadableStream) return checked(input, options, signal);
  const lines = checked(pieces(bytes(input)), options, signal);
  return new Uint8Array(await new Response(lines).arrayBuffer());
}

/** How many bytes the module is given at once: it takes those of 2000 rows and leaves the rest. */
const PIECE = 1 << 16;

/** The lines of a stream with their results, whole ones, as chunks come. The batch is freed however that ends. */
function checked(stream, options, signal) {
  // The day in Kazakhstan (UTC+5).
  const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
  let batch = batchOf(JSON.stringify({ today, ...options }));
  const reader = readerOf(stream, batch);
  const free = () => {
    batch?.free();
    batch = undefined;
    signal?.removeEventListener("abort", abort);
  };
  let lines;
  const end = (error) => {
    free();
    lines.error(error);
    reader.cancel(error).catch(() => {});
  };
  const abort = () => end(signal.reason);
  signal?.addEventListener("abort", abort);
  return new ReadableStream({
    start: (controller) => (lines = controller),
    async pull() {
      try {
        for (let sent = false; batch && !sent; ) {
          const { done, value } = await reader.read();
          // Meanwhile it may have been stopped.
          if (!batch) return;
          if (done) batch.finish();
          else for (let rest = bytes(value); rest.length; ) rest = rest.subarray(batch.push(rest.subarray(0, PIECE)));
          const out = batch.take();
          sent = out.length > 0;
          if (sent) lines.enqueue(out);
          const failure = batch.failure();
          if (failure) throw fault(failure);
          if (done) {
            free();
            lines.close();
          }
        }
      } catch (error) {
        if (batch) end(error);
      }
    },
    cancel(reason) {
      free();
      return reader.cancel(reason);
    },
  });
}

function batchOf(options) {
  try {
    return new Batch(options);
  } catch (problems) {
    throw Array.isArray(problems) ? fault(problems) : problems;
  }
}

/** A stream that somebody reads already has no reader for others. */
function readerOf(stream, batch) {
  try {
    return stream.getReader();
  } catch (error) {
    batch.free();
    throw error;
  }
}

/** A file that is whole, as a stream: others get their turn in between. */
function pieces(file) {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < file.length) controller.enqueue(file.subarray(at, (at += PIECE)));
      else controller.close();
    },
  });
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
