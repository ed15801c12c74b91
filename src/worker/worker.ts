/**
 * The worker's script: the pure half of the work, away from the thread of the pane, which Excel restarts when it does not
 * answer for five seconds.
 */
import { checkSnapshot } from "../app/check-snapshot";
import { layoutSnapshot } from "../app/layout-snapshot";
import { unflatten } from "./flat-snapshot";
import type { Answer, Request } from "./messages";

function answer({ number, task, snapshot }: Request): Answer {
  try {
    const whole = unflatten(snapshot);
    return task === "check" ? { number, report: checkSnapshot(whole) } : { number, laidOut: layoutSnapshot(whole) };
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener("message", (event: MessageEvent<Request>) => postMessage(answer(event.data)));
