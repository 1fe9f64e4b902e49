/** Ends a run with a table: a row for each file of tests, below the engine that passed them. */
import { basename } from "node:path";
import type { Reporter, TestCase, TestResult } from "../../web/node_modules/@playwright/test/reporter.js";

export default class Table implements Reporter {
  private rows = new Map<string, { tests: number; passed: number; ms: number }>();
  private engine = "";

  onTestEnd({ location }: TestCase, { status, duration, annotations }: TestResult): void {
    const name = basename(location.file, ".spec.ts");
    const { tests, passed, ms } = this.rows.get(name) ?? { tests: 0, passed: 0, ms: 0 };
    this.rows.set(name, { tests: tests + 1, passed: passed + (status === "passed" ? 1 : 0), ms: ms + duration });
    this.engine = annotations.find(({ type }) => type === "engine")?.description ?? this.engine;
  }

  onEnd(): void {
    console.log(`\n| ${this.engine} | tests | passed | seconds |\n|---|---|---|---|`);
    for (const [name, { tests, passed, ms }] of this.rows) console.log(`| ${name} | ${tests} | ${passed} | ${Math.round(ms / 1000)} |`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
