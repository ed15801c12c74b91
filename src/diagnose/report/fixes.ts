import { type Measure, formatAmount } from "../../money";
import type { FindingFix } from "../../rules";
import { type CellEdit, a1, cellInFormula, cellText } from "../../workbook";
import { reportRow, rowLabel } from "./fix-rows";
import type { ReportEdit, ReportFix } from "./index";
import type { Suspect } from "../search/suspects";

/** A fix as a report tells it. */
export function reportFix({ safe, edits, rows = [] }: FindingFix): ReportFix {
  const told = rows.map(reportRow);
  return {
    safe,
    label: [...edits.map(labelOf), ...told.map(rowLabel)].join("；"),
    edits: edits.map(reportEdit),
    ...(told.length > 0 && { rows: told }),
  };
}

/**
 * The fixes of the suspects: those of one explanation are changed together, so each of them carries the whole. Safe where nothing else
 * explains the failed ties as well, and more than rounding has failed (a rounding difference may be nobody's slip). None where one of the cells has a formula.
 */
export function suspectFixes(
  suspects: readonly Suspect[],
  measureOf: (suspect: Suspect) => Measure,
): ReadonlyMap<Suspect, ReportFix> {
  const explanations = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    const key = `${suspect.group} ${suspect.rank}`;
    explanations.set(key, [...(explanations.get(key) ?? []), suspect]);
  }
  const fixes = new Map<Suspect, ReportFix>();
  for (const together of explanations.values()) {
    if (together.some(({ figure }) => figure.formula !== undefined)) continue;
    const edits = together.map((suspect) => editOf(suspect, measureOf(suspect)));
    const fix = reportFix({ safe: together.every(isSure), edits });
    for (const suspect of together) fixes.set(suspect, fix);
  }
  return fixes;
}

function isSure({ rank, equivalent, explains }: Suspect): boolean {
  return rank === 0 && !equivalent && explains.some(({ verdict }) => verdict === "failed");
}

/** Tables leave a cell blank where there is nothing, so a surplus amount is taken out, not made zero. */
function editOf({ figure, suggested }: Suspect, measure: Measure): CellEdit {
  const content =
    suggested === 0
      ? ({ kind: "blank" } as const)
      : ({ kind: "number", decimal: formatAmount(suggested, measure) } as const);
  return { cell: figure.cell, before: cellText(figure.raw), content };
}

function reportEdit({ cell, before, content }: CellEdit): ReportEdit {
  const after =
    content.kind === "number" ? { number: content.decimal } : { text: content.kind === "text" ? content.text : "" };
  return { sheet: cell.sheet, address: a1(cell), before, after };
}

/** `把 表3!F8 从 275.87 改为 275.77` */
function labelOf({ cell, before, content }: CellEdit): string {
  const place = cellInFormula(cell);
  switch (content.kind) {
    case "blank":
      return `清空 ${place} 中的 ${before}`;
    case "text":
      return before === "" ? `在 ${place} 填入“${content.text}”` : `把 ${place} 从“${before}”改为“${content.text}”`;
    case "number":
      if (before === "") return `在 ${place} 填入 ${content.decimal}`;
      return `把 ${place} 从 ${before} 改为${isPlain(before) ? "" : "数字"} ${content.decimal}`;
  }
}

function isPlain(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
