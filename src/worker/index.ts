import type { DocumentModel } from "../document";
import type { SheetPlan, Snapshot } from "../workbook";
import { makeInWorker } from "./file-maker";
import { WorkerChecker } from "./worker-checker";

/** A checker, which also reads lists of codes, in a worker of our own origin; webpack makes the worker's script of worker.ts. */
export function startChecker(): WorkerChecker {
  return new WorkerChecker(() => new Worker(new URL("./worker.ts", import.meta.url)));
}

/**
 * What reads a workbook's file for a checker: .xlsx in the checker's own worker, older formats in one of their own, which is fetched with the first
 * such file.
 */
export function workbookReader(checker: WorkerChecker): (bytes: Uint8Array) => Promise<Snapshot> {
  return (bytes) =>
    checker.readWorkbook(bytes, async (old, format) =>
      (await import("./old-format-reading")).readOldFormat(old, format),
    );
}

/** The .docx file of a document, made in a worker that is started for it. Fails with WorkerFailed. */
export function makeWordFile(model: DocumentModel): Promise<Uint8Array> {
  return makeInWorker("Word 文件", model, () => new Worker(new URL("./word-worker.ts", import.meta.url)));
}

/** The .xlsx file of planned sheets, at least one, made in a worker that is started for it. Fails with WorkerFailed. */
export function makeTablesFile(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  return makeInWorker("Excel 文件", plans, () => new Worker(new URL("./tables-worker.ts", import.meta.url)));
}
