// Says that the page does not start, where its first script does not come or cannot be read: no other script is there to say so.
// Whatever starts takes `#failure` away; the page and the frame both have it.
{
  /** After so many milliseconds without a start, something hangs. */
  const LATE = 30_000;
  const failure = () => document.getElementById("failure");
  /** Who is around this page, once they said what they want. */
  let peer;
  let told = false;

  const tell = () => {
    if (document.readyState === "loading") return document.addEventListener("DOMContentLoaded", tell);
    if (!failure()?.hidden) return;
    document.getElementById("shell")?.remove();
    for (const words of failure().querySelectorAll(".not-loaded")) words.hidden = false;
    failure().hidden = false;
    failure().addEventListener("click", ({ target }) => target.localName === "button" && location.reload());
    told = true;
    pass();
  };

  /** The page around a frame hears it as the program would say it. */
  const pass = () => {
    if (!told || !peer) return;
    const errors = [{ code: "not-loaded", path: "", message: "the first script of the frame did not start" }];
    parent.postMessage({ tirkeu: 1, n: 1, kind: "error", detail: { errors } }, peer);
  };

  addEventListener("message", ({ source, origin, data }) => {
    if (parent === window || source !== parent || origin === "null" || data?.tirkeu !== 1 || data.kind !== "set" || !failure()) return;
    peer = origin;
    pass();
  });
  addEventListener(
    "error",
    ({ target, filename }) => {
      const first = document.querySelector("script[type=module]")?.src;
      if (target.src === first || filename === first) tell();
    },
    true,
  );
  setTimeout(tell, LATE);
}
