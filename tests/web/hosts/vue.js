// The component in Vue: a property, an attribute and an event, all in its own way of writing.
import { createApp, h, ref } from "vue";
import "tirkeu/check";

const facts = { filingDate: "2026-11-21", applicant: { status: "citizen", age: 13 } };

createApp({
  setup() {
    const told = ref("");
    const onResult = ({ detail }) => {
      told.value = JSON.stringify(detail);
    };
    const check = () => h("tirkeu-check", { lang: "kk", request: "verdict", case: facts, onResult });
    return () => h("div", [check(), h("output", told.value)]);
  },
}).mount("#app");
