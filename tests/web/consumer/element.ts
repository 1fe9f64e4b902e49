/** A page that uses the element through its types: what it does compiles, what it must not do does not. */
import type { Case, Lang, Problem, Span } from "tirkeu";
import "tirkeu/check";
import type { CheckElement, CheckEvents, LoadProblem } from "tirkeu/check";

const check: CheckElement = document.createElement("tirkeu-check");
const facts: Case = { applicant: { status: "citizen", age: 13 } };
check.case = facts;
check.case = JSON.stringify(facts);
check.filingDate = "2026-11-21";
check.request = "assessment";
document.body.append(check);

const onresult = ({ detail }: CheckEvents["result"]): Span =>
  detail.request === "verdict" ? detail.verdict : detail.assessment.verdict;
check.addEventListener("ready", ({ detail }) => console.log(detail === null));
check.addEventListener("progress", ({ detail }) => console.log(detail.stage === "result"));
check.addEventListener("declined", ({ detail }) => console.log(detail === null));
check.addEventListener("language", ({ detail }): Lang => detail.lang);
check.addEventListener("error", ({ detail }): (Problem | LoadProblem)[] => detail.errors);
check.addEventListener("result", onresult, { once: true });
check.removeEventListener("result", onresult);
check.addEventListener("result", function ({ detail }) {
  console.log(this.request, detail.verdict?.least, detail.assessment?.verdict.most);
});
// What any element has, and what the page knows alone.
check.addEventListener("focus", ({ relatedTarget }) => console.log(relatedTarget));
check.addEventListener("anything", (event: Event) => console.log(event.type));
check.addEventListener("result", { handleEvent: (event: Event) => console.log(event.type) });

for (const frame of document.querySelectorAll("[data-tirkeu]")) {
  frame.addEventListener("tirkeu-result", ({ detail }) => console.log(detail.verdict));
}
window.addEventListener("error", ({ message }) => console.log(message));

// What the types refuse.

// @ts-expect-error: perhaps there is none
document.querySelector("tirkeu-check").request = "verdict";
// @ts-expect-error: nothing else can be asked for
check.request = "level";
// @ts-expect-error: no fact has this name
check.case = { applicant: { years: 13 } };
// @ts-expect-error: the event has no such detail
check.addEventListener("result", ({ detail }) => detail.level);
// @ts-expect-error: it is no event of a script that failed
check.addEventListener("error", ({ message }: ErrorEvent) => message);
// @ts-expect-error: no result without its kind
const wrong: CheckEvents["result"]["detail"] = { verdict: { least: "ready", most: "ready" } };

console.log(wrong);
