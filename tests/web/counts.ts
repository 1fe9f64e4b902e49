import type { Reporter, TestCase, TestResult, TestStep } from "@playwright/test/reporter";

/** The steps of a test, inner ones too, each with its way from the top. */
function* steps(of: TestStep[], above = ""): Generator<[string, TestStep]> {
  for (const step of of) {
    yield [`${above}${step.title}`, step];
    yield* steps(step.steps, `${above}${step.title} › `);
  }
}

/** Ends a run with one line of counts, and says of a test that ran out of time where its time went. */
export default class Counts implements Reporter {
  private tests = new Set<TestCase>();
  private late: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    this.tests.add(test);
    if (result.status !== "timedOut") return;
    const all = [...steps(result.steps)];
    const last = all.findLast(([name, step]) => /^(pw:api|expect)$/.test(step.category) && !name.startsWith("After Hooks"));
    const long = all.filter((each) => each[1].duration < 0 || each[1].duration > 5_000 || each === last);
    this.late.push(test.title, ...long.map(([name, { duration }]) => `  ${duration < 0 ? "never ended" : `${duration} ms`}: ${name}`));
  }

  onEnd(): void {
    for (const line of this.late) console.log(line);
    const count = (outcome: string) => [...this.tests].filter((test) => test.outcome() === outcome).length;
    console.log(`${count("expected")} passed, ${count("unexpected")} failed, ${count("skipped")} skipped`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
