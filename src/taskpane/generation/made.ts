import type { Generated } from "../../app/generate/generate-tables";
import type { PlannedTables } from "../../app/generate/planned-tables";
import type { TableReport } from "../../diagnose/report";
import { GENERATION_TEXTS } from "./texts";

type Made = Pick<Generated, "sheets" | "report">;

/** The tables that stand on the sheets that were written, in the order of their set. */
function tablesMade({ sheets, report }: Made): TableReport[] {
  return report.tables.filter(({ sheet }) => sheet !== undefined && sheets.includes(sheet));
}

/** The sheet that the user is shown after generating: that of the first table; undefined where nothing was written. */
export function firstMade(made: Made): string | undefined {
  return tablesMade(made)[0]?.sheet ?? made.sheets[0];
}

/**
 * What was made, in words: from what, which tables, which of them say nothing, and how much of the text is still to be filled in;
 * `由预算明细“支出明细”（52 行，合计 1,234.00 元）生成了全部 11 张表。其中空表 2 张：表9、表11。`
 */
export function madeWords(made: Made, planned: PlannedTables): string {
  const tables = tablesMade(made);
  if (tables.length === 0) return "";
  const numbers = tables.map(({ number }) => number);
  const all = new Set(made.report.tables.map(({ id }) => id)).size;
  const empty = tables.filter(({ state }) => state === "empty" || state === "declared-empty");
  const open = "plans" in planned ? (planned.document?.openPoints.length ?? 0) : 0;
  const source = planned.kind === "ledger" ? GENERATION_TEXTS.madeFromLedger(planned.ledger) : undefined;
  return [
    GENERATION_TEXTS.made(source ?? GENERATION_TEXTS.madeFromTables, numbers, numbers.length === all),
    ...(empty.length > 0 ? [GENERATION_TEXTS.madeEmpty(empty.map(({ number }) => number))] : []),
    ...(open > 0 ? [GENERATION_TEXTS.madeOpen(open)] : []),
  ].join("");
}
