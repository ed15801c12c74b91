import { type Amount, amountOfFen, fenIn, formatAmount, shiftDecimal } from "../src/money";
import { type DisclosureTable, type Figure, figuresOf } from "../src/tables";
import { a1 } from "../src/workbook";
import type { CellChange } from "./snapshot-changes";

/** One kind of slip of the hand. */
export interface FaultKind {
  readonly name: string;
  /** How many cells it makes wrong. */
  readonly cells: 1 | 2;
  /** The cells to change, undefined where this slip cannot be made with this amount. */
  change(figure: Figure, table: DisclosureTable): readonly CellChange[] | undefined;
}

/** The slips that accountants make, each in one amount. */
export const FAULT_KINDS: readonly FaultKind[] = [
  typed("多 0.01", (text) => shifted(text, 1)),
  typed("少 0.01", (text) => shifted(text, -1)),
  typed("两位数字颠倒", swappedDigits),
  typed("大十倍", (text) => movedPoint(text, 1)),
  typed("小十倍", (text) => movedPoint(text, -1)),
  inYuan(typed("以元填入万元表", (text) => movedPoint(text, 4))),
  typed("多除了一万", (text) => shiftDecimal(text, -4)),
  typed("正负号", (text) => `-${text}`),
  { name: "漏填", cells: 1, change: (figure) => [{ cell: figure.cell }] },
  { name: "多填（旁边重复一次）", cells: 1, change: repeated },
  { name: "错一栏", cells: 2, change: (figure, table) => movedTo(figure, neighbour(figure, table, 0, 1)) },
  { name: "错一行", cells: 2, change: (figure, table) => movedTo(figure, neighbour(figure, table, 1, 0)) },
  { name: "上下两数互换", cells: 2, change: (figure, table) => swapped(figure, neighbour(figure, table, 1, 0)) },
  { name: "左右两数互换", cells: 2, change: (figure, table) => swapped(figure, neighbour(figure, table, 0, 1)) },
];

/**
 * Slips in the sets that every place's are made after, larger than what rounding explains: a long sum of figures in whole 元, or in 万元 with two decimals,
 * shows no smaller one.
 */
export const LARGE_FAULTS: readonly FaultKind[] = [
  { name: "多七万元", cells: 1, change: (figure, table) => plus(figure, table, 7 * fenIn("万元")) },
  ...FAULT_KINDS.filter(({ name }) => name === "两位数字颠倒" || name === "漏填"),
];

function plus({ cell, amount }: Figure, { effectiveMeasure }: DisclosureTable, fen: number): readonly CellChange[] {
  return [{ cell, value: Number(formatAmount(amountOfFen(amount + fen), effectiveMeasure)) }];
}

/** A slip that types another number into the cell. */
function typed(name: string, slip: (text: string) => string | undefined): FaultKind {
  return {
    name,
    cells: 1,
    change(figure, table) {
      const text = formatAmount(figure.amount, table.effectiveMeasure);
      const wrong = slip(text);
      return wrong === undefined || wrong === text ? undefined : [{ cell: figure.cell, value: Number(wrong) }];
    },
  };
}

/** The only amount that was typed into a table is the whole of it: in 元 it is no slip in one cell, but a table in the wrong measure. */
function inYuan(kind: FaultKind): FaultKind {
  const isTyped = ({ blank, formula }: Figure) => !blank && formula === undefined;
  return {
    ...kind,
    change: (figure, table) => (figuresOf(table).filter(isTyped).length > 1 ? kind.change(figure, table) : undefined),
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

/** The amount once more, in the blank beside it. */
function repeated(figure: Figure, table: DisclosureTable): readonly CellChange[] | undefined {
  const other = neighbour(figure, table, 0, 1) ?? neighbour(figure, table, 0, -1);
  return other?.blank && figure.raw !== undefined ? [{ cell: other.cell, value: figure.raw }] : undefined;
}

/** The amount in a cell beside or below it, which must be there and be blank. */
function movedTo(figure: Figure, other: Figure | undefined): readonly CellChange[] | undefined {
  if (!other?.blank || figure.raw === undefined) return undefined;
  return [{ cell: figure.cell }, { cell: other.cell, value: figure.raw }];
}

/** Two amounts, each in the other's place. */
function swapped(figure: Figure, other: Figure | undefined): readonly CellChange[] | undefined {
  if (!other || other.blank || other.amount === figure.amount || figure.raw === undefined || other.raw === undefined)
    return undefined;
  return [
    { cell: figure.cell, value: other.raw },
    { cell: other.cell, value: figure.raw },
  ];
}

function neighbour(figure: Figure, table: DisclosureTable, down: number, over: number): Figure | undefined {
  const { row, column } = figure.cell;
  return figuresOf(table).find(
    ({ cell, section }) => section === figure.section && cell.row === row + down && cell.column === column + over,
  );
}

/** The cells that a change makes wrong: two slips may fall on one cell, and one may undo another. */
export function wrongCells(changes: readonly CellChange[], right: ReadonlyMap<string, string>): ReadonlySet<string> {
  const last = new Map(changes.map((change) => [`${change.cell.sheet}!${a1(change.cell)}`, change.value]));
  return new Set(
    [...last]
      .filter(([address, value]) => Number(right.get(address)) !== Number(value ?? 0))
      .map(([address]) => address),
  );
}
