import { basename } from "node:path";
import type { TextDocument } from "../text";
import { type DocxText, readDocx, readPlain, TextError } from "../text/paragraphs";
import { fileKind } from "../zip";
import { FileError, readInput } from "./files";
import { readPdfInThread } from "./pdf-thread";

/** A text that was read from a file. */
export interface TextFile {
  readonly document: TextDocument;
  /** Of a Word file: where its characters stand, and its tables. */
  readonly docx?: DocxText;
  readonly bytes: Uint8Array;
}

/** Reads a .docx, a .pdf or a file of lines, told by its content. Rejects with FileError, with a sentence for the accountant. */
export async function readTextFile(path: string): Promise<TextFile> {
  const bytes = readInput(path);
  const name = basename(path);
  try {
    switch (fileKind(bytes)) {
      case "pdf":
        return { bytes, document: await readPdfInThread({ bytes, name }) };
      case "unknown":
      case "xml":
      case "html":
        return { bytes, document: readPlain(bytes, name) };
      default: {
        const docx = readDocx(bytes, name);
        return { bytes, document: docx.document, docx };
      }
    }
  } catch (error) {
    if (error instanceof TextError) throw new FileError(error.code, error.message);
    throw error;
  }
}
