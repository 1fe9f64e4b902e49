import { answerAll } from "./answer.js";

addEventListener("message", async ({ data }) => {
  postMessage(await answerAll(data).catch((error) => `${error}`));
});
