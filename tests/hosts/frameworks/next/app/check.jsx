"use client";

// The package and the component in a page that the server writes first.
import { useEffect, useState } from "react";
import "tirkeu/check";
import { answer } from "./answer.js";
import { facts } from "./facts.js";

export function Check() {
  const [said, say] = useState("");
  const [told, tell] = useState("");
  useEffect(() => {
    answer().then(say, (error) => say(`${error}`));
  }, []);
  return (
    <>
      <output id="package">{said}</output>
      <tirkeu-check
        lang="kk"
        request="verdict"
        ref={(check) => void (check && (check.case = facts))}
        onresult={({ detail }) => tell(JSON.stringify(detail))}
      />
      <output id="told">{told}</output>
    </>
  );
}
