import { OldFormatReader, type ReadingThread, type ThreadAnswer } from "../old-formats";
import type { Snapshot } from "../workbook";
import { type OldFormat, XlsxError } from "../xlsx";
import { refusedFile } from "./read-workbook-file";

/** The cells of a file in an old format, read in a worker that ends with it. Rejects with WorkbookError. */
export async function readOldFormat(bytes: Uint8Array, format: OldFormat): Promise<Snapshot> {
  const reader = new OldFormatReader(startThread);
  try {
    return await reader.read(bytes, format);
  } catch (error) {
    if (error instanceof XlsxError) throw refusedFile(error);
    throw error;
  } finally {
    reader.close();
  }
}

/** A browser gives a worker what memory it has. */
function startThread(): ReadingThread {
  const worker = new Worker(new URL("./old-format-worker.ts", import.meta.url));
  return {
    post: (request) => worker.postMessage(request),
    listen: ({ answered, ended }) => {
      worker.addEventListener("message", ({ data }: MessageEvent<ThreadAnswer>) => answered(data));
      worker.addEventListener("error", () => ended("failed"));
    },
    end: () => worker.terminate(),
  };
}
