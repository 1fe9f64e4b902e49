// Answers every golden case in the page and in a worker, and writes what came out into the page.
import { answerAll } from "./answer.js";

// Put here by the test: `tests/cases/golden.json`.
const cases = await (await fetch("golden.json")).json();

const show = (id, text) => {
  document.getElementById(id).textContent = text;
};

answerAll(cases).then(
  (text) => show("page", text),
  (error) => show("page", `${error}`),
);

const worker = new Worker("worker.js", { type: "module" });
worker.onmessage = ({ data }) => show("worker", data);
worker.onerror = ({ message }) => show("worker", message);
worker.postMessage(cases);
