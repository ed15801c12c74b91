import { CheckMemory } from "../app/check/check-memory";
import { type CheckOptions, checkSnapshot } from "../app/check/check-snapshot";
import { ownListOf } from "../app/codes/own-list";
import { planTables } from "../app/generate/plan-tables";
import type { PlanOptions } from "../app/generate/planned-tables";
import { WorkbookError } from "../app/port";
import type { Templates } from "../tables";
import type { Snapshot } from "../workbook";
import { flatten, unflatten } from "./flat-snapshot";
import type { Answer, Request, SentSheet } from "./messages";
import { ownText, withTextProblem } from "./own-text";
import { ownListOfFile } from "./read-own-list";
import { workbookOfFile } from "./read-workbook-file";
import { readTextSource } from "./read-text-source";
import { SheetStore } from "./sheet-store";

/**
 * What a worker answers to each request, under these templates. It remembers the workbook that was sent last, so that only changed sheets are sent
 * again. Whatever goes wrong is an answer, too: a refusal of the workbook in words, or a failure of ours.
 */
export function answersUnder(templates: Templates): (request: Request) => Answer {
  const store = new SheetStore();
  const memory = new CheckMemory(templates);
  /** The workbook of the last plan. */
  let planned: Snapshot = { sheets: [] };
  /** Last year's workbook that was sent last. */
  let lastYear: Snapshot | undefined;

  function checked(number: number, sheets: readonly SentSheet[], options: CheckOptions): Answer {
    const snapshot = store.take(sheets);
    const { text, problem } = ownText(snapshot);
    const { report, fresh } = memory.check(snapshot, { ...options, ...(text && { text }) });
    return fresh ? { number, report: withTextProblem(report, problem) } : { number, unchanged: true };
  }

  function answer(request: Request): Answer {
    const { number } = request;
    switch (request.task) {
      case "check":
        return checked(number, request.sheets, request.options);
      case "check-text": {
        const snapshot = store.take(request.sheets);
        const text = readTextSource(request.source, snapshot);
        const prior = request.prior && unflatten(request.prior);
        return {
          number,
          report: checkSnapshot(snapshot, templates, { ...request.options, text, ...(prior && { prior }) }),
        };
      }
      case "plan":
        if (request.snapshot) planned = unflatten(request.snapshot);
        if (request.prior && request.prior !== "sent") lastYear = unflatten(request.prior);
        return {
          number,
          planned: planTables(planned, templates, withPrior(request.options, request.prior && lastYear)),
        };
      case "own-list":
        return { number, ownList: ownListOf(unflatten(request.snapshot)) };
      case "own-list-file":
        return { number, ownList: ownListOfFile(request.bytes) };
      case "workbook-file": {
        const read = workbookOfFile(request.bytes);
        return typeof read === "string" ? { number, oldFormat: read } : { number, workbook: flatten(read) };
      }
    }
  }

  return (request) => {
    const { number } = request;
    try {
      return answer(request);
    } catch (error) {
      if (error instanceof WorkbookError) {
        const { code, message, advice } = error;
        return { number, refusal: { code, message, advice } };
      }
      return { number, failure: error instanceof Error ? error.message : String(error) };
    }
  };
}

function withPrior(options: Omit<PlanOptions, "prior">, prior: Snapshot | undefined): PlanOptions {
  return prior ? { ...options, prior } : options;
}
