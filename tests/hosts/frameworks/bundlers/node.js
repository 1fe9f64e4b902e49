// A program of Node as CommonJS.
import { pathToFileURL } from "node:url";
import { answer } from "./answer.js";

answer({ files: pathToFileURL("node_modules/tirkeu") }).then(console.log, (error) => console.log(`${error}`));
