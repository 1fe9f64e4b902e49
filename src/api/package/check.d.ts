/** Importing this makes `<tirkeu-check>` known: the check as an element, with its program and texts in the one file. */
import type { Assessment, Case, Problem, Span } from "./index.js";

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
}

/** Why the check did not load. The message is for programmers. */
export interface LoadProblem {
  code: "not-loaded" | "offline" | "blocked" | "integrity" | "unsupported";
  path: "";
  message: string;
}

/** The details of the element's events. `ready` and `assessed` have none. */
export interface CheckEvents {
  ready: CustomEvent<null>;
  progress: CustomEvent<{ stage: "questions" | "result" }>;
  assessed: CustomEvent<null>;
  error: CustomEvent<{ errors: (Problem | LoadProblem)[] }>;
  /** Fires only after the visitor has agreed to exactly this. */
  result: CustomEvent<{ request: "verdict"; verdict: Span } | { request: "assessment"; assessment: Assessment }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "tirkeu-check": CheckElement;
  }
}
