import type { AddedTemplate } from "../../app/input-form/add-input-form";
import type { Generated } from "../../app/generate/generate-tables";
import type { PlannedTables } from "../../app/generate/planned-tables";
import { type MarkOutcome, WorkbookError } from "../../app/port";
import type { Report } from "../../diagnose/report";
import { openCount } from "../report/tallies";
import { FIX_TEXTS } from "../fixes/fix-texts";
import { madeWords } from "../generation/made";
import { GENERATION_TEXTS, templateWords } from "../generation/texts";
import { TEXTS, describeLeftOut } from "../shell/texts";
import type { UndoStep } from "../session/session";

/** The outcome of a command, as the pane tells it: what happened, and what to do or to know. */
export interface Notice {
  readonly tone: "success" | "info" | "failure";
  readonly title: string;
  readonly detail: string;
}

export const CANCELLED: Notice = { tone: "info", title: TEXTS.cancelled, detail: "" };

/** What an undo has taken back. */
export function noticeOfUndoing(step: Pick<UndoStep, "made">): Notice {
  return { tone: "success", title: FIX_TEXTS.undone, detail: FIX_TEXTS.undoneStep(step) };
}

/** What a check has found whose report stands behind a preview. */
export function noticeOfCheck({ summary }: Report): Notice {
  const counts = [
    TEXTS.count("error", openCount(summary, "errors")),
    TEXTS.count("warning", openCount(summary, "warnings")),
    TEXTS.count("info", openCount(summary, "infos")),
  ];
  return { tone: "info", title: TEXTS.checkedBehind(counts.join("，")), detail: "" };
}

/** How many sheets were written and which tables stand on them, what stands in none of them, and what could not be kept. */
export function noticeOfGenerating(made: Generated, planned: PlannedTables): Notice {
  const { sheets, beside, leftOut, undressed, notKept, ownTiesStand } = made;
  const title = TEXTS.generated(sheets.length);
  const toKnow =
    (beside.length > 0 ? GENERATION_TEXTS.writtenBeside(beside) : "") +
    (leftOut.length > 0 ? TEXTS.leftOut(leftOut.map(describeLeftOut)) : "") +
    (undressed.length > 0 ? TEXTS.undressed(undressed) : "") +
    (notKept === undefined ? "" : GENERATION_TEXTS.notKept(notKept)) +
    (ownTiesStand ? GENERATION_TEXTS.ownTiesStand : "");
  return { tone: toKnow === "" ? "success" : "info", title, detail: `${madeWords(made, planned)}${toKnow}` };
}

/** Which input sheets were written, and which stay as they are. */
export function noticeOfTemplate(added: AddedTemplate): Notice {
  return { tone: added.written.length > 0 ? "success" : "info", ...templateWords(added) };
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
