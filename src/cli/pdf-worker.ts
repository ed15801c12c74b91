import { join, sep } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { readPdf } from "../pdf";
import { TextError } from "../text/paragraphs";
import type { PdfAnswer, PdfRequest } from "./pdf-thread";

/** The library's maps of older Chinese encodings, which the build puts beside this script. */
const MAPS = join(__dirname, "cmaps") + sep;

async function answer({ bytes, name }: PdfRequest): Promise<PdfAnswer> {
  try {
    return { document: await readPdf(bytes, name, MAPS) };
  } catch (error) {
    if (error instanceof TextError) return { code: error.code, message: error.message };
    throw error;
  }
}

void answer(workerData as PdfRequest).then((said) => parentPort?.postMessage(said));
