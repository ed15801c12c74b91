import type { LeftOut } from "../app/checker";
import { type MarkOutcome, WorkbookError } from "../app/port";
import { FIX_TEXTS } from "./fix-texts";
import { TEXTS, describeLeftOut } from "./texts";

/** The outcome of a command, as the pane tells it: what happened, and what to do or to know. */
export interface Notice {
  readonly tone: "success" | "info" | "failure";
  readonly title: string;
  readonly detail: string;
}

export const CANCELLED: Notice = { tone: "info", title: TEXTS.cancelled, detail: "" };

export const UNDONE: Notice = { tone: "success", title: FIX_TEXTS.undone, detail: "" };

export const NOTHING_TO_GENERATE: Notice = { tone: "info", title: TEXTS.nothing.title, detail: TEXTS.nothing.generate };

/** How many sheets were written, and what stands in none of them. */
export function noticeOfGenerating(made: { sheets: readonly string[]; leftOut: readonly LeftOut[] }): Notice {
  const title = TEXTS.generated(made.sheets.length);
  if (made.leftOut.length === 0) return { tone: "success", title, detail: "" };
  return { tone: "info", title, detail: TEXTS.leftOut(made.leftOut.map(describeLeftOut)) };
}

/** How many cells were marked, which sheets were left alone, and what the colours mean. */
export function noticeOfMarks(outcome: MarkOutcome): Notice {
  if (outcome.cells === 0 && outcome.protectedSheets.length === 0) {
    return { tone: "info", title: TEXTS.nothingToMark, detail: "" };
  }
  return { tone: toneOf(outcome), title: TEXTS.marked(outcome.cells), detail: `${leftAlone(outcome)}${TEXTS.legend}` };
}

/** How many cells' marks were taken away, and which sheets were left alone. */
export function noticeOfClearing(outcome: MarkOutcome): Notice {
  return { tone: toneOf(outcome), title: TEXTS.cleared(outcome.cells), detail: leftAlone(outcome) };
}

/** What a failure tells the user: what happened, whether the workbook was changed, and what to do. */
export function noticeOfFailure(error: unknown): Notice {
  if (error instanceof WorkbookError) {
    const state = error.untouched ? TEXTS.failures.untouched : TEXTS.failures.changed;
    return { tone: "failure", title: error.message, detail: `${error.advice}${state}` };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { tone: "failure", title: `${TEXTS.failures.unexpected}：${reason}`, detail: TEXTS.failures.retry };
}

function toneOf({ protectedSheets }: MarkOutcome): Notice["tone"] {
  return protectedSheets.length > 0 ? "info" : "success";
}

function leftAlone({ protectedSheets }: MarkOutcome): string {
  return protectedSheets.length > 0 ? TEXTS.protectedSheets(protectedSheets) : "";
}
