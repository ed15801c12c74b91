/**
 * The worker's script: the pure half of the work, away from the thread of the pane, which Excel restarts when it does not
 * answer for five seconds. Files are read only here, so that what unpacks them is no part of the pane.
 */
import "./take-away-network";
import { TEMPLATES } from "../templates";
import { answersUnder } from "./answers";
import type { Request } from "./messages";
import { inPieces } from "./pieces";

const answer = answersUnder(TEMPLATES);

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  for (const told of inPieces(answer(data))) postMessage(told);
});
