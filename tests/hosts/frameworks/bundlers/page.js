// A page that asks the package itself.
import { answer } from "./answer.js";
import { show } from "./show.js";

show("package", answer());
