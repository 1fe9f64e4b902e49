// The web component: fetches what it needs from beside itself.
import { OPEN, define } from "./element.js";
import { FILES, SITE } from "./fetched.js";

define({ files: FILES, site: SITE, guard: OPEN });
