// The worker that checks files beside the page: loads its module, and hands on what the page says.
// The names in braces become those of the built files.
import init, { PortfolioWorker } from "./{{batch}}";

/** What makes CSV of workbooks loads where one is chosen. */
const workbooks = async () => (await import("./{{sheet}}")).toCsv;

/** For tests, a name of the worker's own. */
self.portfolio = init({ module_or_path: new URL("{{batch-wasm}}", import.meta.url) }).then(() => new PortfolioWorker(workbooks));
self.onmessage = async ({ data }) => (await self.portfolio).onMessage(data);
// A worker whose module did not load is of no use: the page hears of it as of an error.
self.portfolio.catch(reportError);
