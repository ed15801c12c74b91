import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { readPdf } from "../pdf";
import { TextError } from "../text/paragraphs";
import type { PdfAnswer, PdfRequest } from "./pdf-thread";

const library = dirname(createRequire(__filename).resolve("pdfjs-dist/package.json"));

async function answer({ bytes, name }: PdfRequest): Promise<PdfAnswer> {
  try {
    return { document: await readPdf(bytes, name, join(library, "cmaps") + sep) };
  } catch (error) {
    if (error instanceof TextError) return { code: error.code, message: error.message };
    throw error;
  }
}

void answer(workerData as PdfRequest).then((said) => parentPort?.postMessage(said));
