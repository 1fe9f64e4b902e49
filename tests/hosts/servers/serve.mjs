// Serves a directory by a real server with its sample, as `xtask/serve.mjs` does by itself, and takes the same words.
// `node serve.mjs nginx|Caddy|Apache DIRECTORY [--port 8080] [--prefix /x/]`
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { servers } from "./servers.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: "8080" }, prefix: { type: "string", default: "/" } },
});
const { command, end } = servers[positionals[0]];
const site = resolve(positionals[1]);
const port = Number(values.port) || (await freePort());

// A folder above the site makes the path that it is served under.
const scratch = mkdtempSync(join(tmpdir(), "tirkeu-server-"));
let root = site;
if (values.prefix !== "/") {
  root = join(scratch, "www");
  const path = join(root, values.prefix.slice(0, -1));
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(site, path);
}
const [program, ...words] = command(scratch, root, port);
// Samples are to do with the rights of nobody in particular, who must then be able to read the site.
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
if (nobody.uid) {
  chmodSync(site, 0o755);
  chownSync(scratch, nobody.uid, nobody.gid);
}
const env = { PATH: `${process.env.PATH}:/usr/sbin`, HOME: scratch };
const server = spawn(program, words, { stdio: ["ignore", "ignore", "pipe"], cwd: scratch, env, ...nobody });
let said = "";
server.stderr.setEncoding("utf8").on("data", (text) => (said += text));
let asked = false;
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => ((asked = true), server.kill(end)));
server.on("close", (code) => {
  // What it says is of interest where it ends by itself. Apache has a log of its own.
  if (!asked) process.stderr.write(existsSync(`${scratch}/log`) ? said + readFileSync(`${scratch}/log`) : said);
  rmSync(scratch, { recursive: true, force: true });
  process.exit(asked ? 0 : code || 1);
});

while (!(await answers(port))) await wait(20);
console.log(`http://127.0.0.1:${port}${values.prefix}`);

/** A port that nobody listens at. */
async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

/** Whether somebody listens at a port. */
function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => (socket.destroy(), done(true)));
    socket.once("error", () => done(false));
  });
}
