import { INPUT_SHEETS, type InputColumn, type InputSheet, UNIT_LINES } from "../../input-sheets";
import { parseDecimal } from "../../money";
import type { SnapshotCell } from "../../workbook";
import type { SheetRow } from "../ledger/rows";
import { readCellAmount } from "../shared/amount";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";

/** Columns that an accountant is told not to change are filled alike in every form. */
const FIXED = "不要改动";

const NOBODYS: ReadonlySet<string> = new Set(
  [
    ...UNIT_LINES.flatMap(({ example, exampleIsNobodys }) => (exampleIsNobodys ? [example] : [])),
    ...INPUT_SHEETS.flatMap(({ columns }) =>
      columns.flatMap(({ examples, exampleIsNobodys }) => (exampleIsNobodys ? examples : [])),
    ),
  ].map(squeeze),
);

/** True for an example of the input form that can be no unit's own: 某某市人民政府办公室. */
export function isNobodys(text: string): boolean {
  return NOBODYS.has(squeeze(text));
}

/**
 * True where every cell of a row is as the input form gave it, and at least one of them was to be written over. An amount that equals the example
 * beside other cells that do not is the unit's own.
 * @param columnOf where a column of the form stands on the sheet; undefined where it is not there
 */
export function isExampleRow(
  { cells }: SheetRow,
  { columns }: InputSheet,
  columnOf: (heading: string) => number | undefined,
): boolean {
  const there = columns.flatMap((column) => {
    const at = columnOf(column.heading);
    return at === undefined ? [] : [{ column, cell: cells.get(at) }];
  });
  const examples = Math.max(...columns.map((column) => column.examples.length));
  return Array.from({ length: examples }, (_, index) => index).some(
    (index) =>
      there.every(({ column, cell }) => isAsGiven(cell, column, index)) &&
      there.some(({ column }) => !column.note.startsWith(FIXED) && (column.examples[index] ?? "") !== ""),
  );
}

function isAsGiven(cell: SnapshotCell | undefined, { examples, as }: InputColumn, index: number): boolean {
  const example = examples[index] ?? "";
  if (as === undefined || example === "") return squeeze(shown(cell)) === squeeze(example);
  const read = readCellAmount(cell, "元");
  return read.kind === "amount" && read.amount === parseDecimal(example, "元")?.amount;
}
