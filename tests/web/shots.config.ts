/** `npm run shots`: pictures of every screen, for people to look at. No part of the tests. */
import config from "./playwright.config.js";

export default {
  ...config,
  testMatch: "shots.ts",
  reporter: "line",
  projects: config.projects?.filter(({ name }) => name === "chromium"),
};
