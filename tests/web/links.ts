/** Links that hold answers: of the earlier form, and as a later page might write them. */
import type { Answers } from "./journey.js";

/** A link without its check, with it. */
export function sealed(text: string): string {
  const start = text.indexOf("v1-");
  let sum = 0;
  for (const byte of new TextEncoder().encode(text.slice(start))) {
    sum ^= byte << 7;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x4000 ? ((sum << 1) ^ 0xc599) & 0x7fff : sum << 1;
  }
  const letter = (place: number) => "abcdefghijklmnopqrstuvwxyz234567"[(sum >> place) & 31];
  return `${text}-${letter(10)}${letter(5)}${letter(0)}`;
}

/** The same link with more entries. */
export function withEntries(link: string, more: string): string {
  return sealed(link.replace(/-\w{3}$/, "") + more);
}

/** Answers in the form that links had first: `2026-11-22/status=citizen&status.done=on&…`. */
export function earlierForm(day: string, answers: Answers): string {
  const fields = Object.entries(answers).flatMap(([screen, entries]) => [...Object.entries(entries), [`${screen}.done`, true] as const]);
  return `${day}/${fields.map(([field, text]) => `${field}=${text === true ? "on" : encodeURIComponent(text)}`).join("&")}`;
}
