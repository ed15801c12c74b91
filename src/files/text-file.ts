import type { TextDocument } from "../text";
import { type DocxText, readDocx, readPlain, TextError } from "../text/paragraphs";
import { fileKind } from "../zip";
import { FileError } from "./file-error";
import type { FileTools } from "./file-tools";
import { nameIn } from "../workbook";

/** A text that was read from a file. */
export interface TextFile {
  readonly document: TextDocument;
  /** Of a Word file: where its characters stand, and its tables. */
  readonly docx?: DocxText;
  readonly bytes: Uint8Array;
}

/** Reads a .docx, a .pdf or a file of lines, told by its content. Rejects with FileError, with a sentence for the accountant. */
export async function readTextFile(tools: FileTools, path: string): Promise<TextFile> {
  const bytes = await tools.read(path);
  const name = nameIn(path);
  try {
    switch (fileKind(bytes)) {
      case "pdf":
        return { bytes, document: await tools.readPdf(bytes, name) };
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
