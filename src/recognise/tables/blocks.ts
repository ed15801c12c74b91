import type { TableRow } from "../../tables";
import type { SectionReader, SectionRow } from "./section-reader";

/**
 * What one row of the sheet is to each of the sections or blocks that stand side by side, from left to right. The name of a row of totals may stand
 * some blocks to the left of its amount: 公用经费合计 below the second block, its amount in the third.
 */
export function readAcross(readers: readonly SectionReader[], row: number): (SectionRow | undefined)[] {
  const read = readers.map((reader) => reader.read(row));
  readers.forEach((reader, place) => {
    const total = reader.isBlock ? reader.totalWithoutAmount(row) : undefined;
    if (!total) return;
    const beside = readers.findIndex((other, at) => at > place && other.isBlock && other.namesSomething(row));
    const last = beside < 0 ? readers.length : beside;
    const amounts = readers.findIndex((other, at) => at > place && at < last && other.hasOnlyAmounts(row));
    if (amounts < 0) return;
    read[amounts] = readers[amounts]!.readTotal(row, total);
    read[place] = { certain: true, accounted: read[place]!.accounted };
  });
  return read;
}

/** The rows of a table in the order in which they are read: across its halves line by line, but block after block where a section is folded. */
export function inOrder(
  rows: readonly { readonly row: TableRow; readonly place: number }[],
  readers: readonly SectionReader[],
): TableRow[] {
  const blocks = readers.some((reader) => reader.isBlock);
  const sorted = blocks ? [...rows].sort((one, other) => one.place - other.place) : rows;
  return sorted.map(({ row }) => row);
}
