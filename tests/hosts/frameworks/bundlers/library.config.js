// Vite as it builds scripts that are no modules: `FORMAT` is `iife` or `umd`.
export default {
  define: { "import.meta.url": "document.baseURI" },
  build: { lib: { entry: "page.js", formats: [process.env.FORMAT], name: "host", fileName: () => "app.js" } },
};
