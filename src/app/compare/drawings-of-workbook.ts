import { type MoneyDrawings, drawingsOf } from "../../comparison";
import type { OwnList } from "../../catalogue";
import { FigureBook } from "../../narrative";
import type { SheetTable, Templates } from "../../tables";
import { deriveEquations, judgeAll } from "../../ties";
import type { Snapshot } from "../../workbook";
import { readTables } from "../check/read-disclosure";
import { statedIn } from "../generate/stated";
import type { SaidWorkbook } from "../sheet-tables/said-workbook";

/**
 * What is drawn of the money in a workbook's own tables, with last year's as the workbook knows it, or as the workbook that is given for it does;
 * undefined where it has no table.
 */
export function drawingsOfWorkbook(
  snapshot: Snapshot,
  templates: Templates,
  {
    sheetTables,
    ...options
  }: {
    readonly codes?: OwnList;
    readonly prior?: SaidWorkbook;
    readonly sheetTables?: readonly SheetTable[];
  } = {},
): MoneyDrawings | undefined {
  const { disclosure } = readTables(snapshot, templates, sheetTables ? { said: sheetTables } : {});
  if (disclosure.tables.length === 0) return undefined;
  const { facts, prior } = statedIn(snapshot, disclosure, templates, options);
  const verdicts = judgeAll(deriveEquations(disclosure), disclosure);
  return drawingsOf(new FigureBook({ disclosure, facts, verdicts, ...(prior && { prior }) }));
}
