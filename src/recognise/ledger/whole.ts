import { shown } from "../shared/shown";
import type { LedgerProblem } from "./problems";
import { ledgerProblem } from "./problems";
import type { DataRow } from "./rows";
import type { LedgerShape } from "./shape";
import type { LedgerField } from "./words/fields";

/** What all rows of a ledger say alike: whose budget it is, and of which year. */
export interface LedgerWhole {
  readonly unit?: string;
  readonly year?: number;
  readonly problems: readonly LedgerProblem[];
}

/** Reads 预算单位 and 预算年度; a second one is a problem, for a disclosure is one unit's of one year. */
export function readWhole(sheet: string, rows: readonly DataRow[], shape: LedgerShape): LedgerWhole {
  const unit = onlyText(sheet, rows, shape, "unit", "several-units");
  const year = onlyText(sheet, rows, shape, "year", "several-years");
  const number = /20\d\d/.exec(year.text ?? "")?.[0];
  return {
    ...(unit.text !== undefined && { unit: unit.text }),
    ...(number !== undefined && { year: Number(number) }),
    problems: [...unit.problems, ...year.problems],
  };
}

function onlyText(
  sheet: string,
  rows: readonly DataRow[],
  shape: LedgerShape,
  field: LedgerField,
  problem: "several-units" | "several-years",
): { text?: string; problems: LedgerProblem[] } {
  const column = shape.fields.get(field)?.[0]?.column;
  const funcColumn = shape.fields.get("function")?.[0]?.column;
  if (column === undefined || funcColumn === undefined) return { problems: [] };
  const seen = new Map<string, number>();
  for (const { row, cells } of rows) {
    if (!cells.has(funcColumn)) continue;
    const text = shown(cells.get(column)).trim();
    if (text !== "" && !seen.has(text)) seen.set(text, row);
  }
  const [first, ...others] = [...seen];
  if (!first) return { problems: [] };
  return {
    text: first[0],
    problems: others.map(([text, row]) => ledgerProblem(problem, { sheet, row, column }, { text, first: first[0] })),
  };
}
