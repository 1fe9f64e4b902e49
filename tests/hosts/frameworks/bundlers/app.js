// A page that asks the package itself and in a worker of its own.
import "./page.js";
import { show } from "./show.js";

const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const said = new Promise((done, failed) => {
  worker.onmessage = ({ data }) => done(data);
  worker.onerror = ({ message }) => failed(message);
});
show("worker", said);
