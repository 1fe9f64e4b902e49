// webpack by its own API: `node webpack.mjs build DIRECTORY`, `node webpack.mjs serve PORT`.
import webpack from "webpack";
import DevServer from "webpack-dev-server";

const [, , task, where] = process.argv;
const serving = task === "serve";
const compiler = webpack({
  mode: serving ? "development" : "production",
  entry: "./app.js",
  output: { path: serving ? undefined : where, filename: "app.js" },
  // Parts of the package are as large as they are.
  performance: false,
});

if (serving) {
  const server = new DevServer({ port: where, host: "127.0.0.1", static: ".", webSocketServer: false, client: false, hot: false, liveReload: false }, compiler);
  await server.start();
} else {
  compiler.run((error, stats) => {
    if (error || stats.hasErrors() || stats.hasWarnings()) throw error ?? new Error(stats.toString());
  });
}
