import config from "./playwright.config.js";
const port = process.env.TEST_PORT ?? 8398;
export default { ...config, reporter: "list", use: { ...config.use, baseURL: `http://127.0.0.1:${port}/some/sub/path/` }, webServer: undefined };
