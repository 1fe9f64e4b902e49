// A page of somebody else's: the same answer here and in a worker of its own.
import { answer } from "./answer.js";

const show = (id, text) => {
  document.getElementById(id).textContent = text;
};
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => show("worker", data);
worker.onerror = ({ message }) => show("worker", message);
answer().then(
  (text) => show("page", text),
  (error) => show("page", `${error}`),
);
