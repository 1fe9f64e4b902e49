import type { Reporter, TestCase } from "@playwright/test/reporter";

/** Ends a run with one line of counts. */
export default class Counts implements Reporter {
  private tests = new Set<TestCase>();

  onTestEnd(test: TestCase): void {
    this.tests.add(test);
  }

  onEnd(): void {
    const count = (outcome: string) => [...this.tests].filter((test) => test.outcome() === outcome).length;
    console.log(`${count("expected")} passed, ${count("unexpected")} failed, ${count("skipped")} skipped`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
