// Runs commands and servers, and ends what it started.
import { spawn } from "node:child_process";
import { existsSync, openSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** A strict policy that has room for the package. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src data:";
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json" };
/** How long a server may take until it answers. */
const PATIENCE = 180_000;

/** A process of a host, in a group of its own, so that all that it starts ends with it. What it says goes into a file. */
function begin([command, ...rest], { cwd, env, log }) {
  const file = openSync(log, "w");
  const surroundings = { ...process.env, CI: "1", NO_COLOR: "1", ...env };
  // Some servers end with what they read from.
  const child = spawn(command, rest, { cwd, env: surroundings, stdio: ["pipe", file, file], detached: true });
  const ended = new Promise((done) => child.on("error", done).on("exit", done));
  const said = () => readFileSync(log, "utf8").trim();
  const stop = async () => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGKILL");
    await ended;
  };
  return { ended, said, stop };
}

/** Runs a command to its end; what it said. */
export async function run(command, options) {
  const { ended, said } = begin(command, options);
  const code = await ended;
  if (code !== 0) throw new Error(`\`${command.join(" ")}\` ended with ${code}:\n${said().slice(-3000)}`);
  return said();
}

/** Starts a server, and waits until it answers. */
export async function serve(command, address, options) {
  const { ended, said, stop } = begin(command, options);
  let over = false;
  void ended.then(() => (over = true));
  for (const begun = Date.now(); ; await pause(200)) {
    const answer = await fetch(address, { headers: { accept: "text/html" } }).catch(() => undefined);
    if (answer?.ok) return { stop };
    if (over || Date.now() - begun > PATIENCE) {
      await stop();
      throw new Error(`\`${command.join(" ")}\` does not answer (${answer?.status}):\n${said().slice(-3000)}`);
    }
  }
}

/** Serves the files of a directory as a plain host does. */
export async function serveFiles(directory, port) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    const file = join(directory, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const found = existsSync(file) && statSync(file).isFile();
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(found ? 200 : 404, { "content-type": type, "content-security-policy": POLICY });
    response.end(found ? readFileSync(file) : "");
  });
  await new Promise((done) => server.listen(port, "127.0.0.1", done));
  return {
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** A port that is free. */
export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
