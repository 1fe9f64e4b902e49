/** `tirkeu/check`, and `<tirkeu-check>` in Svelte's components. */
import type { HTMLAttributes } from "svelte/elements";
import type { CheckAttributes, CheckElement, CheckListeners } from "./check.js";

export * from "./check.js";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "tirkeu-check": Omit<HTMLAttributes<CheckElement>, keyof CheckAttributes | keyof CheckListeners> &
      CheckAttributes &
      CheckListeners;
  }
}
