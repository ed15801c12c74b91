/**
 * The worker's script: the pure half of the work, away from the thread of the pane, which Excel restarts when it does not
 * answer for five seconds. Files are read only here, so that what unpacks them is no part of the pane.
 */
import "./take-away-network";
import { CheckMemory } from "../app/check/check-memory";
import type { CheckOptions } from "../app/check/check-snapshot";
import { ownListOf } from "../app/codes/own-list";
import { planTables } from "../app/generate/plan-tables";
import { WorkbookError } from "../app/port";
import { TEMPLATES } from "../templates";
import type { Snapshot } from "../workbook";
import { unflatten } from "./flat-snapshot";
import type { Answer, Request, SentSheet } from "./messages";
import { ownListOfFile } from "./read-own-list";
import { SheetStore } from "./sheet-store";

/** The workbook of the last plan. */
let planned: Snapshot = { sheets: [] };

const store = new SheetStore();
const memory = new CheckMemory(TEMPLATES);

function checked(number: number, sheets: readonly SentSheet[], options: CheckOptions): Answer {
  const { report, fresh } = memory.check(store.take(sheets), options);
  return fresh ? { number, report } : { number, unchanged: true };
}

function answer(request: Request): Answer {
  const { number } = request;
  try {
    switch (request.task) {
      case "check":
        return checked(number, request.sheets, request.options);
      case "plan":
        if (request.snapshot) planned = unflatten(request.snapshot);
        return { number, planned: planTables(planned, TEMPLATES, request.options) };
      case "own-list":
        return { number, ownList: ownListOf(unflatten(request.snapshot)) };
      case "own-list-file":
        return { number, ownList: ownListOfFile(request.bytes) };
    }
  } catch (error) {
    if (error instanceof WorkbookError) {
      const { code, message, advice } = error;
      return { number, refusal: { code, message, advice } };
    }
    return { number, failure: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener("message", (event: MessageEvent<Request>) => postMessage(answer(event.data)));
