// The package and the component in a page that the server writes first.
import { CUSTOM_ELEMENTS_SCHEMA, Component, afterNextRender, signal } from "@angular/core";
import { init } from "tirkeu";
import "tirkeu/check";
import { answer } from "./answer.js";
import { facts } from "./facts.js";

@Component({
  selector: "host-app",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>A host</h1>
    <output id="package">{{ said() }}</output>
    <tirkeu-check lang="kk" request="verdict" [case]="facts" (result)="tell($event)"></tirkeu-check>
    <output id="told">{{ told() }}</output>
  `,
})
export class App {
  readonly facts = facts;
  readonly said = signal("");
  readonly told = signal("");

  constructor() {
    afterNextRender(() => answer(init({ files: "tirkeu/" })).then((said) => this.said.set(said), (error) => this.said.set(`${error}`)));
  }

  tell(event: Event) {
    this.told.set(JSON.stringify((event as CustomEvent).detail));
  }
}
