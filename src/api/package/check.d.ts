/** Importing this makes `<tirkeu-check>` known: the check as an element, with its program and texts in the one file. */
import type { Assessment, Case, Lang, Problem, Span } from "./index.js";

export interface CheckElement extends HTMLElement {
  /** A `Lang`, as its word; else the nearest `lang` of the page, else the visitor's. */
  lang: string;
  mode: "citizen" | "landlord";
  theme: "auto" | "light" | "dark";
  /** The day of filing, as `YYYY-MM-DD`; empty for today. */
  filingDate: string;
  /** Answers to begin with: a case, or one as JSON. The visitor sees them and can change them. */
  get case(): string | undefined;
  set case(value: Case | string | undefined);
  /** What to ask the visitor for; empty for nothing. */
  request: "verdict" | "assessment" | "";

  addEventListener<Name extends keyof CheckElementEventMap>(
    type: Name,
    listener: (this: CheckElement, event: CheckElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof CheckElementEventMap>(
    type: Name,
    listener: (this: CheckElement, event: CheckElementEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** Why the check did not load. The message is for programmers. */
export interface LoadProblem {
  code: "not-loaded" | "offline" | "blocked" | "integrity" | "unsupported";
  path: "";
  message: string;
}

/** The element's events, none of which bubbles. Where nothing else is said, they have no detail. */
export interface CheckEvents {
  /** The check can be used. */
  ready: CustomEvent<null>;
  progress: CustomEvent<{ stage: "questions" | "result" }>;
  /** A result is on the screen. */
  assessed: CustomEvent<null>;
  /** The check is in another language from here on. */
  language: CustomEvent<{ lang: Lang }>;
  error: CustomEvent<{ errors: (Problem | LoadProblem)[] }>;
  /** The visitor has said no to what was asked for. */
  declined: CustomEvent<null>;
  /** Fires only after the visitor has agreed to exactly this. */
  result: CustomEvent<
    | { request: "verdict"; verdict: Span; assessment?: undefined }
    | { request: "assessment"; verdict?: undefined; assessment: Assessment }
  >;
}

export type CheckElementEventMap = Omit<HTMLElementEventMap, keyof CheckEvents> & CheckEvents;

/** What stands on the element in a template: its properties, and those of its attributes that are none. */
export interface CheckAttributes {
  lang?: string | undefined;
  mode?: CheckElement["mode"] | undefined;
  theme?: CheckElement["theme"] | undefined;
  "filing-date"?: string | undefined;
  filingDate?: string | undefined;
  case?: Case | string | undefined;
  request?: CheckElement["request"] | undefined;
  /** The address of the full page, for the link to it. */
  site?: string | undefined;
}

/** Listeners as properties, as templates of React and Svelte have them: `onresult`. */
export type CheckListeners = {
  [Name in keyof CheckEvents as `on${Name}`]?: ((event: CheckEvents[Name]) => unknown) | undefined;
};

/** What a frame tells at its `div`: the same but how far somebody is, under names of its own. */
export type FrameEvents = {
  [Name in Exclude<keyof CheckEvents, "progress" | "assessed"> as `tirkeu-${Name}`]: CheckEvents[Name];
};

declare global {
  interface HTMLElementTagNameMap {
    "tirkeu-check": CheckElement;
  }
  interface ElementEventMap extends FrameEvents {}
}
