// The worker that checks files beside the page: loads its module, and hands on what the page says.
// The names in braces become those of the built files.
import init, { PortfolioWorker, fetched } from "./{{batch}}";

/** What reads workbooks loads where one is chosen, and what writes them where one is asked for. */
const reader = async () => (await import("./{{sheet}}")).open;
const writer = async () => (await import("./{{workbook}}")).create;
/** The words of all languages that files may hold; they load where one is chosen. */
const words = () => Promise.all("{{words}}".split(" ").map(async (file) => (await fetched(file)).json()));

/** For tests, a name of the worker's own. */
self.portfolio = init({ module_or_path: new URL("{{batch-wasm}}", import.meta.url) }).then(() => new PortfolioWorker(reader, writer, words));
self.onmessage = async ({ data }) => (await self.portfolio).onMessage(data);
// A worker whose module did not load is of no use: the page hears of it as of an error.
self.portfolio.catch(reportError);
