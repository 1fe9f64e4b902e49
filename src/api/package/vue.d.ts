/** `tirkeu/check`, and `<tirkeu-check>` in Vue's templates. */
import type { HTMLAttributes, PublicProps } from "vue";
import type { CheckAttributes, CheckElement, CheckEvents } from "./check.js";

export * from "./check.js";

/** Listeners as Vue writes them: `onResult` for `@result`. */
type Listeners = {
  [Name in keyof CheckEvents as `on${Capitalize<Name>}`]?: ((event: CheckEvents[Name]) => unknown) | undefined;
};

declare module "vue" {
  interface GlobalComponents {
    "tirkeu-check": new () => CheckElement & {
      $props: Omit<HTMLAttributes, keyof CheckAttributes | keyof Listeners> & CheckAttributes & Listeners & PublicProps;
    };
  }
}
