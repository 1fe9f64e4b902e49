// Starts the page. The names in braces become those of the built files.
// The page reads the names of the text files from the data attributes of this script's tag in index.html.
try {
  const { default: init } = await import("./{{glue}}");
  await init({ module_or_path: new URL("{{wasm}}", import.meta.url) });
} catch (error) {
  const failure = document.getElementById("failure");
  failure.hidden = false;
  document.getElementById("app").replaceChildren(failure);
  throw error;
}
