/** The thread that reads .xls, .et, .xlsb and .ods for a worker of the page, which it talks to through the port that comes with its first message. */
import "../../worker/take-away-network";
import { answer } from "../../old-formats/answer";
import type { ReadRequest } from "../../old-formats";
import type { ThreadWord } from "./old-format-thread";

addEventListener("message", ({ data: port }: MessageEvent<MessagePort>) => {
  const say = (word: ThreadWord): void => port.postMessage(word);
  port.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
    try {
      say(answer(data));
    } catch {
      // What no one foresaw ends the thread, as it would by itself; the port would keep silent about it.
      say("failed");
      close();
    }
  };
  say({ kind: "ready" });
});
