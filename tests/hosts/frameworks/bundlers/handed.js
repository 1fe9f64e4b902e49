// A script that is no module and reads no file: it is given all that it wants of the package by the bundler.
import { init } from "tirkeu";
import batch from "tirkeu/batch_bg.wasm";
import engine from "tirkeu/engine_bg.wasm";
import receipts from "tirkeu/receipts_bg.wasm";
import shared from "tirkeu/shared_bg.wasm";
import kk from "tirkeu/texts/kk.json";
import words from "tirkeu/words_bg.wasm";
import { answer } from "./answer.js";
import { show } from "./show.js";

show("package", answer(init({ engine: { engine, shared, words, receipts, batch }, texts: { kk } })));
