import { Worker } from "node:worker_threads";
import type { TextDocument } from "../text";
import { TextError, type TextErrorCode } from "../text/paragraphs";
import { threadScript } from "./thread-script";

/** What the thread is given: a file and its name. */
export interface PdfRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What it says: the text, or why there is none. */
export type PdfAnswer =
  { readonly document: TextDocument } | { readonly code: TextErrorCode; readonly message: string };

const SECONDS = 60;
const MEGABYTES = 1024;

/**
 * Reads a PDF in a thread of its own with a limit of time and of memory, as the library is not ours and the file is not either. The library is
 * loaded only there. Rejects with TextError, whatever the file does to it.
 */
export async function readPdfInThread(request: PdfRequest): Promise<TextDocument> {
  const worker = new Worker(threadScript("pdf-worker"), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    // what the library says of a file is nothing for the user
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<PdfAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooMuch("读取时间过长")), SECONDS * 1000);
      worker.once("message", resolve);
      worker.once("error", () => reject(tooMuch("内容异常，读取没有完成")));
      worker.once("exit", () => reject(tooMuch("内容异常，读取没有完成")));
    });
    if ("document" in answer) return answer.document;
    throw new TextError(answer.code, answer.message);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function tooMuch(what: string): TextError {
  return new TextError("too-large", `PDF 已停止读取：${what}。请改用它的 Word 文档（.docx），或者把文字存成 .txt。`);
}
