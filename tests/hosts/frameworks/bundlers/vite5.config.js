// Vite 5, whose development server bundles packages beforehand, and loses the files beside them.
export default {
  base: "./",
  worker: { format: "es" },
  optimizeDeps: { exclude: ["tirkeu"] },
};
