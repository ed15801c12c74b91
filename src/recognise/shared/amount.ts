import { type AmountText, type Measure, parseAmountText, parseNumber } from "../../money";
import { type SnapshotCell, isCellError } from "../../workbook";
import { remembered } from "./squeeze";

/** Reads the amount of a cell in a measure, a number or a text. An empty cell is blank, and so is a dash; errors and truth values are unreadable. */
export function readCellAmount(cell: SnapshotCell | undefined, measure: Measure): AmountText {
  if (!cell) return { kind: "blank" };
  if (isCellError(cell.value) || typeof cell.value === "boolean") return { kind: "unreadable" };
  if (typeof cell.value === "string") return textRead[measure](cell.value);
  const parsed = parseNumber(cell.value, measure);
  if (!parsed) return { kind: "unreadable" };
  const { amount, decimals, exact } = parsed;
  return { kind: "amount", amount, decimals, exact };
}

/** Names and dashes stand where amounts are looked for, the same ones again and again. */
const textRead: Readonly<Record<Measure, (text: string) => AmountText>> = {
  元: remembered((text) => parseAmountText(text, "元")),
  万元: remembered((text) => parseAmountText(text, "万元")),
};
