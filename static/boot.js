// Starts the page. The names in braces become those of the built files.
const app = document.getElementById("app");
const shell = document.getElementById("shell");
// The first element comes once the texts are there.
const shown = new Promise((done) => {
  new MutationObserver(() => app.firstElementChild && done()).observe(app, { childList: true });
});

try {
  const { default: init } = await import("./{{glue}}");
  await init({ module_or_path: new URL("{{wasm}}", import.meta.url) });
  await shown;
} catch (error) {
  shell.remove();
  const failure = document.getElementById("failure");
  failure.hidden = false;
  app.replaceChildren(failure);
  throw error;
}
// In the same turn as the page's own words come: nothing of it is seen.
shell.remove();

// Keeps the site for use without a connection, when nothing of the first load waits any more. A browser that does not
// keep anything, or not here, does without; so does a page in a frame, whose visitor came for another site.
async function keep() {
  const workers = navigator.serviceWorker;
  let controlled = workers.controller !== null;
  let asked = false;
  const offer = () => dispatchEvent(new Event("tirkeu-update"));
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
  addEventListener("tirkeu-reload", () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage({ type: "SKIP_WAITING" });
    else location.reload();
  });
  // A tab may stay open for weeks, and the law changes meanwhile.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
}

if (window.top === window) (window.requestIdleCallback ?? setTimeout)(() => keep().catch(() => {}));
