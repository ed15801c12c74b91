import type { Measure } from "../../money";
import type { DisclosureTable, Figure } from "../../tables";
import { readAmount } from "./amount-cell";

/** The same cells read in another measure than the table states: what stood there as 3,054,400 万元 is 305.44 万元 in 元. */
export function readInMeasure(table: DisclosureTable, measure: Measure): DisclosureTable {
  const again = (figure: Figure): Figure => {
    if (figure.raw === undefined) return figure;
    const { row, column } = figure.cell;
    const formula = figure.formula === undefined ? {} : { formula: figure.formula };
    return { ...figure, ...readAmount({ row, column, value: figure.raw, ...formula }, measure) };
  };
  const rows = table.rows.map((row) => ({ ...row, figures: row.figures.map(again) }));
  return { ...table, effectiveMeasure: measure, rows };
}
