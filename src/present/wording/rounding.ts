import type { ReportAdjustment, ReportFinding } from "../../diagnose/report";
import { type Fix, editLabel } from "../../rules";
import { amountName, placeName } from "./cells";

/** Whether a finding is a rounding difference, which is listed apart from what is wrong. */
export function isRounding({ rounding }: ReportFinding): boolean {
  return rounding === true;
}

/**
 * `表3 行政运行·合计 E8 调整 -0.01（305.45 → 305.44）即平，同时消除另外 2 条差额`: a figure that could take a rounding difference, and what else would come
 * of it.
 */
export function adjustmentText(adjustment: ReportAdjustment): string {
  return `${placeName(adjustment)} ${moveText(adjustment)}${consequenceText(adjustment)}`;
}

/** `调整 -0.01（305.45 → 305.44）即平` */
export function moveText({ by, value, to, formula }: ReportAdjustment): string {
  const signed = by.startsWith("-") ? by : `+${by}`;
  const where = formula ? "（单元格是公式，请调整它引用的数）" : "";
  return `调整 ${signed}（${amountName(value)} → ${to}）即平${where}`;
}

/** What else a move would do; a figure whose move disturbs nothing is the likeliest one to take the difference. */
export function consequenceText({ mends, breaks }: ReportAdjustment): string {
  const mended = mends > 0 ? `，同时消除另外 ${mends} 条差额` : "";
  return breaks > 0 ? `${mended}，但会使另外 ${breaks} 条勾稽关系不平` : mended;
}

/** The move as a fix that a person may choose; none for a cell with a formula. It is never made unasked, as another figure could take the difference too. */
export function fixOfAdjustment({ place, name, value, to, formula }: ReportAdjustment): Fix | undefined {
  if (formula) return undefined;
  const edits = [{ cell: place, before: value, content: { kind: "number", decimal: to } as const }];
  return { safe: false, label: edits.map((edit) => editLabel(edit, name)).join("；"), edits, names: [name] };
}
