/** A worker of the page: one request at a time, each with its files, all work with them done here. */
import "../../worker/take-away-network";
import { TEMPLATES } from "../../templates";
import { answerTo } from "./answer";
import { BrowserTools } from "./browser-tools";
import type { PageRequest } from "./messages";

const tools = new BrowserTools((wish, transfer) => postMessage(wish, { transfer }));

addEventListener("message", ({ data }: MessageEvent<PageRequest>) => {
  tools.take(data.files);
  void answerTo(data, TEMPLATES, tools).then((answer) => postMessage(answer));
});
