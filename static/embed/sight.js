// Whether a visitor could read what a press agrees to: all of the question in plain sight, at rest, for a second before the press.
// Only what the browser itself says counts here, since the page around the frame decides where the frame stands and what lies over it.

/** For how long all must have been at rest before a press begins, in milliseconds. */
const REST = 1000;
/** By how much two readings of one place may differ, in CSS pixels. */
const SLACK = 3;
/** How far the mouse must have gone over the frame, in CSS pixels: at rest it could not tell a page from an enlarged one. */
const REACH = 60;
/** The parts of the question: who asks, what the result is, the text that is passed, yes and no. */
const PARTS = [".who", ".what", "pre", ".buttons button"].map((part) => `.hand ${part}`).join();

/** Whether this browser can tell that nothing lies over an element. */
export const sees = "isVisible" in (globalThis.IntersectionObserverEntry?.prototype ?? {});

/** Watches the question in a shadow root; the answer says of a press whether it counts. */
export function sight(root) {
  const plain = new Map();
  /** Since when each of these holds. */
  let unmoved = Infinity;
  let attended = document.hasFocus() ? 0 : Infinity;
  let quiet = 0;
  let focused = Infinity;
  let mouse;
  let shape;
  let began;

  const take = (entries) => {
    for (const { target, isVisible, intersectionRatio } of entries) {
      // Rounding takes a little of what stands between two pixels of the screen.
      if (plain.has(target)) plain.set(target, isVisible && intersectionRatio > 0.99);
    }
    look();
  };
  const observer = sees && new IntersectionObserver(take, { threshold: [0.5, 0.99, 1], trackVisibility: true, delay: 100 });

  /** Compares what is there with what was: each change begins the second anew. */
  function look() {
    const parts = [...root.querySelectorAll(PARTS)];
    for (const gone of [...plain.keys()].filter((part) => !parts.includes(part))) {
      plain.delete(gone);
      observer.unobserve(gone);
    }
    for (const part of parts) {
      if (plain.has(part)) continue;
      plain.set(part, false);
      observer.observe(part);
    }
    const places = parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [x, y, width, height, part.scrollTop, part.textContent];
    });
    const now = JSON.stringify([places, innerWidth, innerHeight, devicePixelRatio, screenX, screenY, outerWidth, outerHeight]);
    const whole = parts.length > 0 && [...plain.values()].every(Boolean);
    if (!whole) unmoved = Infinity;
    else if (unmoved === Infinity || now !== shape) unmoved = performance.now();
    shape = now;
    return parts;
  }

  let looking = false;
  function follow() {
    looking = look().length > 0;
    if (looking) requestAnimationFrame(follow);
  }
  if (sees) new MutationObserver(() => looking || follow()).observe(root, { childList: true, subtree: true });

  /** Where the frame stands on the screen is the same for every event of the mouse, or it has moved, or is shown enlarged. */
  function track({ isTrusted, pointerType, screenX, screenY, clientX, clientY }) {
    if (!isTrusted) return;
    if (pointerType !== "mouse") return void (mouse = undefined);
    const [left, top] = [screenX - clientX, screenY - clientY];
    const same = mouse && Math.abs(mouse.left - left) <= SLACK && Math.abs(mouse.top - top) <= SLACK;
    if (!same) mouse = { left, top, since: performance.now(), x: [clientX, clientX], y: [clientY, clientY] };
    mouse.x = [Math.min(mouse.x[0], clientX), Math.max(mouse.x[1], clientX)];
    mouse.y = [Math.min(mouse.y[0], clientY), Math.max(mouse.y[1], clientY)];
  }

  /** Since when the frame has stood still under the mouse, with all of the question within the window and the screen. */
  function steady() {
    if (!mouse || mouse.x[1] - mouse.x[0] + mouse.y[1] - mouse.y[0] < REACH) return Infinity;
    const left = Math.max(screenX, screen.availLeft ?? 0) - SLACK - mouse.left;
    const top = Math.max(screenY, screen.availTop ?? 0) - SLACK - mouse.top;
    const right = Math.min(screenX + outerWidth, (screen.availLeft ?? 0) + screen.availWidth) + SLACK - mouse.left;
    const bottom = Math.min(screenY + outerHeight, (screen.availTop ?? 0) + screen.availHeight) + SLACK - mouse.top;
    const within = [...plain.keys()].every((part) => {
      const box = part.getBoundingClientRect();
      return box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom;
    });
    return within ? mouse.since : Infinity;
  }

  const holds = (key) => {
    take(observer.takeRecords());
    return Math.max(unmoved, attended, key ? focused : steady());
  };

  /** A press begins: what holds is taken down, before the press itself disturbs the rest. */
  function begin(event, key) {
    const now = performance.now();
    const button = event.composedPath()[0];
    const counts = sees && event.isTrusted && !event.repeat && now - Math.max(holds(key), quiet) >= REST;
    began = { now, key, button, counts, repeat: event.repeat };
    quiet = now;
  }

  const on = (names, act, where = window) => names.forEach((name) => where.addEventListener(name, act, true));
  on(["pointermove", "pointerover", "pointerout", "pointerup"], track);
  on(["pointerdown"], (event) => {
    track(event);
    begin(event, false);
  });
  on(["keydown"], (event) => begin(event, true));
  on(["pointercancel"], () => (began = undefined));
  // Out of the frame, nothing tells of its moves.
  on(["pointerleave"], ({ target }) => target === document.documentElement && (mouse = undefined), document);
  on(["focusin"], () => (focused = performance.now()), root);
  on(["blur"], () => (attended = Infinity));
  on(["focus"], ({ target }) => {
    if (target === window) attended = focused = performance.now();
  });
  on(["visibilitychange"], () => (attended = document.hasFocus() ? performance.now() : Infinity), document);

  return {
    /** Whether a press counts: it began on this button, when all had been at rest, and nothing has changed since. */
    counts(event) {
      const press = began;
      began = undefined;
      if (!press?.counts || !event.isTrusted || press.key !== (event.detail === 0)) return false;
      return press.button === event.composedPath()[0] && press.now - holds(press.key) >= REST;
    },
    /** Whether it is a key that is held down: it presses again and again by itself. */
    held: () => began?.repeat === true,
  };
}
