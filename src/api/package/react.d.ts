/** `tirkeu/check`, and `<tirkeu-check>` in TSX. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { CheckAttributes, CheckElement, CheckListeners } from "./check.js";

export * from "./check.js";

type Html = DetailedHTMLProps<HTMLAttributes<CheckElement>, CheckElement>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "tirkeu-check": Omit<Html, keyof CheckAttributes> & CheckAttributes & CheckListeners;
    }
  }
}
