import { type Amount, amountOfFen, formatAmount } from "../src/money";
import type { DisclosureTable, Figure } from "../src/tables";
import type { CellChange } from "./snapshot-changes";

/** One kind of slip of the hand. */
export interface FaultKind {
  readonly name: string;
  /** The cells to change, undefined where this slip cannot be made with this amount. */
  change(figure: Figure, table: DisclosureTable): readonly CellChange[] | undefined;
}

/** The slips that accountants make (users.md, section 3), each in one amount. */
export const FAULT_KINDS: readonly FaultKind[] = [
  typed("多 0.01", (text) => shifted(text, 1)),
  typed("少 0.01", (text) => shifted(text, -1)),
  typed("两位数字颠倒", swappedDigits),
  typed("大十倍", (text) => movedPoint(text, 1)),
  typed("小十倍", (text) => movedPoint(text, -1)),
  typed("元当作万元", (text) => movedPoint(text, 4)),
  { name: "漏填", change: (figure) => [{ cell: figure.cell }] },
  { name: "错一栏", change: movedOver },
];

/** A slip that types another number into the cell. */
function typed(name: string, slip: (text: string) => string | undefined): FaultKind {
  return {
    name,
    change(figure, table) {
      const text = formatAmount(figure.amount, table.effectiveMeasure);
      const wrong = slip(text);
      return wrong === undefined || wrong === text ? undefined : [{ cell: figure.cell, value: Number(wrong) }];
    },
  };
}

/** The number with its last printed place moved by so many units. */
function shifted(text: string, units: number): string | undefined {
  const fen = Number(text.replace(".", "")) + units;
  const amount: Amount = amountOfFen(fen);
  return amount < 0 ? undefined : formatAmount(amount, "元");
}

function swappedDigits(text: string): string | undefined {
  for (let index = 0; index + 1 < text.length; index++) {
    const [first, second] = [text[index]!, text[index + 1]!];
    if (first !== second && /\d\d/.test(first + second))
      return text.slice(0, index) + second + first + text.slice(index + 2);
  }
  return undefined;
}

/** The number with its decimal point moved; digits beyond two decimals are cut off, as a form would. */
function movedPoint(text: string, places: number): string {
  const [whole = "0", fraction = ""] = text.split(".");
  if (places > 0) {
    const digits = fraction.padEnd(places, "0");
    return `${whole}${digits.slice(0, places)}.${digits.slice(places).padEnd(2, "0")}`;
  }
  return `${whole.slice(0, -1) || "0"}.${(whole.slice(-1) + fraction).slice(0, 2)}`;
}

/** The amount in the next column of the same row: the neighbour must be there and be blank. */
function movedOver(figure: Figure, table: DisclosureTable): readonly CellChange[] | undefined {
  const row = table.rows.find((candidate) => candidate.figures.includes(figure));
  const neighbour = row?.figures.find((other) => other.cell.column === figure.cell.column + 1 && other.blank);
  if (!neighbour || typeof figure.raw !== "number") return undefined;
  return [{ cell: figure.cell }, { cell: neighbour.cell, value: figure.raw }];
}
