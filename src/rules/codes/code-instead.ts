import type { TableRow } from "../../tables";
import type { CellChanges } from "../fixes";
import { codePieces, hasOwnNameCell } from "./rows";

/**
 * What changes a row's code into another: of a code in three cells those pieces that differ. Undefined where the codes are not of the same level,
 * or do not fit the row's cells.
 */
export function codeInstead(row: TableRow, code: string, meant: string, safe: boolean): CellChanges | undefined {
  const [before, after] = [code, meant].map((one) => codePieces(one, row.codeCells.length));
  if (!before || !after || before.length !== after.length || code.length !== meant.length || !hasOwnNameCell(row))
    return undefined;
  const edits = row.codeCells.flatMap((cell, index) =>
    before[index] === after[index]
      ? []
      : [{ cell, before: before[index]!, content: { kind: "text" as const, text: after[index]! } }],
  );
  return { safe, edits };
}
