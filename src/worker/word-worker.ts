/** The worker that makes Word files. It is started when one is asked for, so that what writes them is no part of the pane nor of the checks. */
import "./take-away-network";
import { writeDocx } from "../document/docx/write-docx";
import type { DocumentModel } from "../document";
import type { WordAnswer } from "./word-writer";

addEventListener("message", (event: MessageEvent<DocumentModel>) => {
  const tell = (answer: WordAnswer): void => postMessage(answer);
  writeDocx(event.data).then(
    (bytes) => tell({ bytes }),
    (error: unknown) => tell({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
