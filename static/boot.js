// Starts the page in a window of its own. The names in braces become those of the built files.
import { explained, read as fetched } from "./loading.js";

const app = document.getElementById("app");
const shell = document.getElementById("shell");
/** The names of the files of texts, and of the worker: data of the script tag that said the page's language. */
const files = document.querySelector("script[data-languages]").dataset;
/** What is said where the page does not start; nobody needs it once it has. */
const failure = document.getElementById("failure");
/** Why the last file did not come. */
let cause = "not-loaded";
const read = async (name) => {
  try {
    return await fetched(new URL(name, import.meta.url));
  } catch (error) {
    cause = error.code;
    throw error;
  }
};

/** Says why the page did not start. Nothing is lost by loading it again. */
function fail() {
  shell?.remove();
  for (const words of failure.querySelectorAll("p")) words.hidden = words.className !== cause;
  failure.hidden = false;
  failure.onclick = ({ target }) => target.localName === "button" && location.reload();
}

/** What the program stands on: see src/ui/host.rs. */
const host = {
  root: app,
  own: true,
  get address() {
    return location.href.split("#")[0];
  },
  get fragment() {
    return location.hash;
  },
  get state() {
    return history.state;
  },
  write(state, fragment, anew) {
    history[anew ? "pushState" : "replaceState"](state, "", fragment);
  },
  back: () => history.back(),
  toTop: () => scrollTo(0, 0),
  announce(lang, title) {
    document.title = title;
    document.documentElement.lang = lang;
  },
  texts: async (name) => (await read(files[name.replace(/-(.)/, (_, letter) => letter.toUpperCase())])).json(),
  worker: files.batch,
  cause: (lang) => failure.querySelector(`.${cause}[lang="${lang}"]`).textContent,
  stuck: fail,
  reload: () => location.reload(),
  reached() {},
};
// Moves by the browser's own buttons, by links and by hand all change the fragment or the entry.
addEventListener("popstate", () => host.moved?.());

// The first element comes once the texts are there.
const shown = new Promise((done) => {
  new MutationObserver(() => app.firstElementChild && done()).observe(app, { childList: true });
});

try {
  const { instance } = await import("./{{glue}}");
  // Each file is asked for in a task of its own: between them a press is answered.
  const part = async (name) => {
    await new Promise((turn) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = turn;
      port2.postMessage(null);
    });
    return (await read(name)).arrayBuffer();
  };
  const { init, start } = instance(part);
  await init({ module_or_path: read("{{wasm}}") });
  start(host);
  await shown;
} catch (error) {
  ({ code: cause } = await explained(error));
  fail();
  throw error;
}
failure.remove();
// In the same turn as the page's own words come: nothing of it is seen.
shell?.remove();

// Keeps the site for use without a connection, when nothing of the first load waits any more. A browser that does not
// keep anything, or not here, does without; so does a page in a frame, or in a window that a frame opened: its visitor came for another
// site.
async function keep() {
  const workers = navigator.serviceWorker;
  let controlled = workers.controller !== null;
  let asked = false;
  const offer = () => host.newer?.();
  const registration = await workers.register("./sw.js");
  const notice = (worker) => {
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && controlled) offer();
    });
  };
  if (registration.waiting && controlled) offer();
  notice(registration.installing);
  registration.addEventListener("updatefound", () => notice(registration.installing));
  workers.addEventListener("controllerchange", () => {
    if (asked) location.reload();
    // Another tab has gone over to the new version: the files of this one are gone.
    else if (controlled) offer();
    controlled = true;
  });
  host.reload = () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage({ type: "SKIP_WAITING" });
    else location.reload();
  };
  // A tab may stay open for weeks, and the law changes meanwhile.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
}

if (window.top === window && !window.opener) (window.requestIdleCallback ?? setTimeout)(() => keep().catch(() => {}));
