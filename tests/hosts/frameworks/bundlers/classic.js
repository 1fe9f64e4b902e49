// A script that is no module: it says where the files of the package lie.
import { init } from "tirkeu";
import { answer } from "./answer.js";
import { show } from "./show.js";

show("package", answer(init({ files: "tirkeu/" })));
