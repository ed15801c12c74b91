/**
 * The worker's script: the pure half of the work, away from the thread of the pane, which Excel restarts when it does not
 * answer for five seconds. Files are read only here, so that what unpacks them is no part of the pane.
 */
import { checkSnapshot } from "../app/check-snapshot";
import { layoutSnapshot } from "../app/layout-snapshot";
import { unflatten } from "./flat-snapshot";
import type { Answer, Request } from "./messages";
import { ownListOf, ownListOfFile } from "./read-own-list";

function answer(request: Request): Answer {
  const { number } = request;
  try {
    switch (request.task) {
      case "check":
        return { number, report: checkSnapshot(unflatten(request.snapshot), { codes: request.codes }) };
      case "lay-out":
        return { number, laidOut: layoutSnapshot(unflatten(request.snapshot)) };
      case "own-list":
        return { number, ownList: ownListOf(unflatten(request.snapshot)) };
      case "own-list-file":
        return { number, ownList: ownListOfFile(request.bytes) };
    }
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener("message", (event: MessageEvent<Request>) => postMessage(answer(event.data)));
