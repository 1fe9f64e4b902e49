/** The runner of the tests, for those that stand beside this directory and bring another browser. */
export { type Page, defineConfig, expect, test } from "@playwright/test";
