/** The worker that reads .xls, .et, .xlsb and .ods. It is started when such a file is chosen, so that the library for them is no part of the others. */
import "./take-away-network";
import type { ReadRequest, ThreadAnswer } from "../old-formats";
import { answer } from "../old-formats/answer";

const say = (message: ThreadAnswer): void => postMessage(message);

addEventListener("message", (event: MessageEvent<ReadRequest>) => say(answer(event.data)));
say({ kind: "ready" });
