import type { Reporter, TestCase } from "@playwright/test/reporter";

/** Ends a run with one line of counts. */
export default class Counts implements Reporter {
  private tests = new Set<TestCase>();

  onTestEnd(test: TestCase): void {
    this.tests.add(test);
  }

  onEnd(): void {
    const count = (outcome: string) => [...this.tests].filter((test) => test.outcome() === outcome).length;
    const again = count("flaky");
    const passed = `${count("expected") + again} passed${again ? ` (${again} of them the second time)` : ""}`;
    console.log(`${passed}, ${count("unexpected")} failed, ${count("skipped")} skipped`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
