// Reads a file of the site, and tells apart why one does not come: for the page, and for the check on other sites.

/** How long a browser may take to say that its policy forbade something, in milliseconds. */
const SAID_WITHIN = 200;
/** The smallest module that there is. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Why the check does not run: `code` is `not-loaded`, `offline`, `blocked`, `integrity` or `unsupported`, `message` for programmers. */
export class Failure extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** A file as it came. A host that has none of that name may answer with a page. */
function arrived(response, { href }) {
  if (!response.ok) throw new Failure("not-loaded", `${href}: the server answered ${response.status}`);
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  if (isPage) throw new Failure("not-loaded", `${href}: the server answered with a page of HTML`);
  return response;
}

/** Fetches a file; throws a `Failure`. */
export async function read(address, options) {
  let forbid;
  const forbidden = new Promise((done) => (forbid = done));
  const hear = ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective === "connect-src" && blockedURI && address.href.startsWith(blockedURI)) forbid(true);
  };
  document.addEventListener("securitypolicyviolation", hear);
  try {
    return arrived(await fetch(address, options), address);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (await Promise.race([forbidden, new Promise((done) => setTimeout(done, SAID_WITHIN))])) {
      throw new Failure("blocked", `${address.href}: the policy of the page lacks \`connect-src ${address.origin}\``);
    }
    if (!navigator.onLine) throw new Failure("offline", `${address.href}: the browser is offline`);
    return await secondTry(address, options);
  } finally {
    document.removeEventListener("securitypolicyviolation", hear);
  }
}

/** Browsers do not say that a hash does not fit: the file comes without it, and with it does not. */
async function secondTry(address, options) {
  const { integrity, ...others } = options ?? {};
  const without = await fetch(address, others).catch(() => {
    throw new Failure("not-loaded", `${address.href}: no answer, or one without \`Access-Control-Allow-Origin\``);
  });
  if (!integrity) return arrived(without, address);
  arrived(without, address);
  return await fetch(address, options).catch(() => {
    throw new Failure("integrity", `${address.href}: its hash is not ${integrity}`);
  });
}

/** Why the program does not start, as a `Failure`. */
export async function explained(error) {
  if (error instanceof Failure) return error;
  if (!globalThis.WebAssembly) return new Failure("unsupported", "this browser has no WebAssembly");
  try {
    await WebAssembly.compile(EMPTY);
  } catch {
    return new Failure("blocked", "the policy of the page lacks `script-src 'wasm-unsafe-eval'`");
  }
  const code = error instanceof WebAssembly.CompileError ? "unsupported" : navigator.onLine ? "not-loaded" : "offline";
  return new Failure(code, `${error?.message ?? error}`);
}
