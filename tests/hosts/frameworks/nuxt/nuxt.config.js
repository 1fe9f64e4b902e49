export default defineNuxtConfig({
  compatibilityDate: "2026-01-01",
  telemetry: false,
  devtools: { enabled: false },
  app: { head: { title: "A host", htmlAttrs: { lang: "en" } } },
  vite: { optimizeDeps: { exclude: ["tirkeu"] } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag === "tirkeu-check" } },
});
