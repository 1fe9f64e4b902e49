// The component in React: a property, an attribute and an event, all in its own way of writing.
import { StrictMode, createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import "tirkeu/check";

const facts = { filingDate: "2026-11-21", applicant: { status: "citizen", age: 13 } };

function App() {
  const [told, tell] = useState("");
  const onresult = ({ detail }) => tell(JSON.stringify(detail));
  const check = createElement("tirkeu-check", { lang: "kk", request: "verdict", case: facts, onresult });
  return createElement("div", null, check, createElement("output", null, told));
}

createRoot(document.getElementById("app")).render(createElement(StrictMode, null, createElement(App)));
