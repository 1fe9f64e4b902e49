// The server: files that were built, else the page, written by Angular.
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { AngularNodeAppEngine, createNodeRequestHandler, isMainModule, writeResponseToNodeResponse } from "@angular/ssr/node";

const TYPES: Record<string, string> = { ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".json": "application/json" };
const built = join(import.meta.dirname, "../browser");
const engine = new AngularNodeAppEngine();

export const reqHandler = createNodeRequestHandler(async (request, response) => {
  const file = join(built, new URL(request.url ?? "/", "http://host").pathname);
  const type = TYPES[extname(file)];
  if (type && existsSync(file)) {
    response.writeHead(200, { "content-type": type });
    createReadStream(file).pipe(response);
    return;
  }
  const page = await engine.handle(request);
  if (page) await writeResponseToNodeResponse(page, response);
  else response.writeHead(404).end();
});

if (isMainModule(import.meta.url)) createServer(reqHandler).listen(Number(process.env["PORT"]), "127.0.0.1");
