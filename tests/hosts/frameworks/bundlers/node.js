// A program of Node as CommonJS.
import { pathToFileURL } from "node:url";
import { init } from "tirkeu";
import { answer } from "./answer.js";

answer(init({ files: pathToFileURL("node_modules/tirkeu") })).then(console.log, (error) => console.log(`${error}`));
