// Receipts of cases drawn by a seed, as `tests/receipts.rs` draws them.

/** The hash of all receipts of a plan, and how many of every tenth are still the same to `verify`. */
export async function receipts({ seed, count, choices }, { assess, receipt, verify }) {
  const texts = [];
  let [state, same] = [seed, 0];
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let number = 0; number < count; number += 1) {
    const input = {};
    for (const choice of choices) {
      for (const [path, value] of Object.entries(choice[random() % choice.length])) put(input, path.split("."), value);
    }
    const text = await receipt(assess(input));
    if (number % 10 === 0 && (await verify(text)).result === "same") same += 1;
    texts.push(text);
  }
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(texts.join("")));
  return { same, hash: Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("") };
}

function put(object, [name, ...rest], value) {
  if (rest.length) put((object[name] ??= {}), rest, value);
  else object[name] = value;
}
