import type { ArrangedSection } from "./arranged";
import { type SheetColumn, columnsOf } from "./columns";
import type { LaidRow } from "./figures";

/**
 * The rows of a table's sections and blocks on the sheet, from row `top` on: the sections stand side by side, their feet begin in the same row below
 * the longest body, and their rows of totals stand in line, above or below all else.
 */
export function placeRows(
  sections: readonly ArrangedSection[],
  columns: readonly SheetColumn[],
  top: number,
): LaidRow[] {
  const longest = (of: (section: ArrangedSection) => readonly unknown[]) =>
    Math.max(...sections.map((section) => of(section).length));
  const body = longest((section) => section.body);
  const foot = longest((section) => section.foot);
  const totals = longest((section) => section.totals);
  const spare = Math.max(...sections.map((section) => spareLines(section, columns)));
  return sections.flatMap(({ spec, block, body: rows, foot: below, totals: own, totalsFirst: isFirst }) => {
    const firstBody = isFirst ? top + totals : top;
    const firstTotal = isFirst ? top : top + body + foot + spare + totals - own.length;
    const at = (row: number) => ({ row, section: spec, block });
    const placed: LaidRow[] = [
      ...own.map((arranged, index) => ({ ...at(firstTotal + index), arranged })),
      ...rows.flatMap((arranged, index) => (arranged ? [{ ...at(firstBody + index), arranged }] : [])),
      ...below.map((arranged, index) => ({ ...at(firstBody + body + index), arranged })),
    ];
    return placed.sort((a, b) => a.row - b.row);
  });
}

/** Blank lines above the row of totals, where the lines are counted. */
function spareLines({ spec, totals }: ArrangedSection, columns: readonly SheetColumn[]): number {
  const counts = columnsOf(columns, spec).some((column) => column.spec.role === "ordinal");
  return counts && totals.length > 0 ? (spec.spareLines ?? 0) : 0;
}
