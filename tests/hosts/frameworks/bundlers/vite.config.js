// Vite, its current major.
export default {
  base: "./",
  worker: { format: "es" },
};
