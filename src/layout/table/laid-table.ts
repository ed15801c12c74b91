import type { Measure } from "../../money";
import { type DisclosureTable, type Figure, type PlacedColumn, type TableSpec, groupOf } from "../../tables";
import type { AmountWriting } from "./body";
import type { SheetColumn } from "./columns";

/** The table as it stands on the new sheet, for its sums to be asked. */
export function laidTable(
  spec: TableSpec,
  rows: DisclosureTable["rows"],
  sheetColumns: readonly SheetColumn[],
  area: DisclosureTable["area"],
  effectiveMeasure: Measure,
): DisclosureTable {
  const columns = sheetColumns.flatMap(({ index, section, spec: own }): PlacedColumn[] =>
    own.role === "amount" ? [{ section: section.id, id: own.id, column: index, hidden: false }] : [],
  );
  return { id: spec.id, spec, sheet: spec.number, area, effectiveMeasure, notes: [], columns, rows };
}

/** What a reader of the new sheet finds blank: nothing is written for a nothing, unless it is a formula or a zero that is kept. */
export function tableAsWritten(table: DisclosureTable, { formulas, keepsZeros }: AmountWriting): DisclosureTable {
  const isBlank = (figure: Figure): boolean =>
    figure.readable && figure.exact && figure.amount === 0 && !formulas.has(figure) && !(keepsZeros && !figure.blank);
  const rows = table.rows.map((row) => ({
    ...row,
    figures: row.figures.map((figure) => {
      const blank = isBlank(figure);
      return blank === figure.blank ? figure : { ...figure, blank };
    }),
  }));
  return { ...table, rows };
}

/** Ids of the columns, or groups of them, in which something stands. */
export function usedColumns(table: DisclosureTable | undefined): ReadonlySet<string> {
  const rows = table?.rows ?? [];
  const used = rows.flatMap(({ figures }) => figures.filter(({ readable, amount }) => !readable || amount !== 0));
  return new Set(used.map(({ column }) => groupOf(column)));
}
