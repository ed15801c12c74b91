import type { Report } from "../../diagnose/report";
import { cellInFormula } from "../../workbook";
import { checkAfter } from "../check/check-after";
import type { Checks } from "../check/checker";
import { WorkbookError } from "../port";
import { type FixOutcome, type FixProgress, type FixesMade, type Mendable, makeFixes } from "./apply-fixes";
import { safeFixes } from "./plan-fixes";
import { undoTogether } from "./undo-together";

/** A 款 that was missing shows that its 类 is missing, too; deeper the codes do not go. */
const MOST_PASSES = 3;

/**
 * 一次改好: applies all safe fixes of a report and checks again; rows that are found to be missing once others are there are put in as well, until
 * nothing more can be mended. All of it is taken back by one undo. Fails with WorkbookError where the first fixes fail (nothing is changed then),
 * with Cancelled where the user gave up before anything was written.
 */
export async function mendWorkbook(
  port: Mendable,
  checker: Checks,
  report: Report,
  progress: FixProgress = {},
): Promise<FixOutcome> {
  let made = await makeFixes(port, safeFixes(report), progress);
  if (made.applied.length === 0) return { ...made, report };
  // What was changed stays whether or not the user waits for the rest, so it is not cancelled.
  const steadily: FixProgress = { onStep: progress.onStep, onEditing: progress.onEditing };
  let now = await checkAfter(port, checker, steadily, made);
  for (let pass = 1; pass < MOST_PASSES; pass++) {
    const rows = safeFixes(now).filter((fix) => fix.rows !== undefined);
    const next = rows.length === 0 ? undefined : await orReason(makeFixes(port, rows, steadily));
    if (typeof next === "string") made = { ...made, refused: [...made.refused, next] };
    if (!next || typeof next === "string" || next.applied.length === 0) break;
    made = together(made, next);
    now = await checkAfter(port, checker, steadily, made);
  }
  return { ...made, report: now };
}

/** What was mended before stays, and can be undone, where a later pass fails: why is told as a sentence. */
async function orReason(pass: Promise<FixesMade>): Promise<FixesMade | string> {
  try {
    return await pass;
  } catch (error) {
    if (error instanceof WorkbookError) return error.message;
    throw error;
  }
}

function together(before: FixesMade, next: FixesMade): FixesMade {
  const cells = [...before.uncalculated, ...next.uncalculated];
  return {
    applied: [...before.applied, ...next.applied],
    refused: [...new Set([...before.refused, ...next.refused])],
    edits: [...before.edits, ...next.edits],
    undo: undoTogether(before.undo, next),
    uncalculated: [...new Map(cells.map((cell) => [cellInFormula(cell), cell])).values()],
    protectedSheets: [...new Set([...before.protectedSheets, ...next.protectedSheets])],
  };
}
