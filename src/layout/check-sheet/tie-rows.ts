import {
  type Amount,
  type Measure,
  PRINTED_DECIMALS,
  ZERO,
  add as plus,
  fenIn,
  formatAmount,
  printedUnit,
} from "../../money";
import { type Disclosure, type Figure, type LastPlaces, lastPlaces } from "../../tables";
import { type Equation, type Verdict, judge } from "../../ties";
import { type CellStyle, type PlannedCell, type PlannedContent, a1, columnName } from "../../workbook";
import { tieWords } from "./in-words";
import { joined } from "./joined";
import { linksTo } from "./links";
import {
  type Measures,
  type SheetCells,
  cellsOf,
  cellsOfBoth,
  countFormula,
  numbersOf,
  sideFormula,
  weighedCountFormula,
} from "./sides";
import { AMOUNT_STYLES, CHECK_STYLES, FINE_DECIMALS } from "./styles";

/** What the sheet says of a tie. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  held: "一致",
  rounding: "尾差",
  failed: "不一致",
  unchecked: "无法核对",
};

/** The same as what the formula gives as long as no figure is changed. */
const VERDICTS_SHOWN: Readonly<Record<Verdict, { readonly text: string }>> = {
  held: { text: VERDICT_WORDS.held },
  rounding: { text: VERDICT_WORDS.rounding },
  failed: { text: VERDICT_WORDS.failed },
  unchecked: { text: VERDICT_WORDS.unchecked },
};

/** The columns of the sheet, from A on. */
export const COLUMNS = {
  number: 0,
  words: 1,
  left: 2,
  right: 3,
  difference: 4,
  verdict: 5,
  leftCell: 6,
  rightCell: 7,
} as const;

const LEFT = columnName(COLUMNS.left);
const RIGHT = columnName(COLUMNS.right);

/** Adds the cells of a tie's row, and gives the verdict that they say as long as no figure is changed. */
export type AddTie = (cells: PlannedCell[], equation: Equation, number: number, row: number) => Verdict;

/**
 * Makes ties the rows of a sheet: a tie's words, both sides as live sums, their difference, the verdict, and links to both sides. What is said of a
 * figure, and the formula that leads to it, is made once for all ties in which it stands.
 * @param disclosure the tables as they are laid out
 */
export function tieRows(disclosure: Disclosure, measures: Measures): AddTie {
  const wordsOf = tieWords(disclosure);
  const linkTo = linksTo();
  const units = lastPlaces(disclosure);
  return (cells, equation, number, row) => {
    const { left, right } = equation;
    const measure = commonMeasure(equation, measures);
    const numbers = numbersOf(equation);
    const decimals = decimalsOf(equation, numbers, measure);
    const judged = judge(equation, disclosure);
    const sides = { left: cellsOf(left, measures), right: cellsOf(right, measures) };
    const amount = AMOUNT_STYLES[decimals];
    const add = (column: number, content: PlannedContent, style: CellStyle) =>
      cells.push({ row, column, content, style });
    add(COLUMNS.number, { kind: "number", decimal: String(number) }, CHECK_STYLES.number);
    add(COLUMNS.words, { kind: "text", text: wordsOf(equation) }, CHECK_STYLES.words);
    const leftTotal = formatAmount(plus(judged.left, numbers.right), measure);
    add(COLUMNS.left, sideContent(sides.left, leftTotal, measure, numbers.left), amount);
    const rightTotal = formatAmount(plus(judged.right, numbers.right), measure);
    add(COLUMNS.right, sideContent(sides.right, rightTotal, measure), amount);
    const missing = formatAmount(judged.difference, measure);
    add(
      COLUMNS.difference,
      { kind: "formula", formula: differenceFormula(row, decimals), cached: { decimal: missing } },
      amount,
    );
    const formula = verdictFormula(equation, row, cellsOfBoth(equation, sides, measures), measure, units);
    add(COLUMNS.verdict, { kind: "formula", formula, cached: VERDICTS_SHOWN[judged.verdict] }, CHECK_STYLES.verdict);
    add(COLUMNS.leftCell, linkTo(left[0]), CHECK_STYLES.link);
    add(COLUMNS.rightCell, linkTo(right[0]), CHECK_STYLES.link);
    return judged.verdict;
  };
}

/** The live sum of a side; what it came to when the sheet was made where there are more cells than a formula can name, or none. */
function sideContent(
  cells: readonly SheetCells[],
  decimal: string,
  measure: Measure,
  fixed: Amount = ZERO,
): PlannedContent {
  const formula = cells.length === 0 ? undefined : sideFormula(cells, measure, fixed);
  if (formula === undefined) return { kind: "number", decimal };
  return { kind: "formula", formula: joined("=", formula), cached: { decimal } };
}

/** `=ROUND(C5-D5,2)` */
function differenceFormula(row: number, decimals: number): string {
  const number = String(row + 1);
  return joined("=ROUND(", LEFT, number, "-", RIGHT, number, ",", String(decimals), ")");
}

/** 万元 as soon as one of the tables is printed in it. */
function commonMeasure({ left, right }: Equation, measures: Measures): Measure {
  const isInTenThousands = ({ table }: Figure) => measures(table) === "万元";
  return left.some(isInTenThousands) || right.some(isInTenThousands) ? "万元" : "元";
}

/** As many decimals as the measure prints, and more only where a figure, or the user's number, has more. */
function decimalsOf(
  { left, right }: Equation,
  numbers: { readonly left: Amount; readonly right: Amount },
  measure: Measure,
): keyof typeof AMOUNT_STYLES {
  const unit = printedUnit(measure);
  const isPrinted = (amount: Amount) => amount % unit === 0;
  const isInFull = ({ amount, exact }: Figure) => exact && isPrinted(amount);
  const areInFull =
    isPrinted(numbers.left) && isPrinted(numbers.right) && left.every(isInFull) && right.every(isInFull);
  return areInFull ? PRINTED_DECIMALS : FINE_DECIMALS;
}

/**
 * The verdict as the check gives it (ties/judge.ts): not checked over a cell that is no number; 尾差 within half a unit in the last place
 * for each number. Where 0.01 is printed that is 0.005 each, or 200 differences to the number of numbers.
 * @param cells those of both sides
 */
function verdictFormula(
  { relation }: Equation,
  row: number,
  cells: readonly SheetCells[],
  measure: Measure,
  units: LastPlaces,
): string {
  const { held, rounding, failed, unchecked } = VERDICT_WORDS;
  const difference = a1({ row, column: COLUMNS.difference });
  const holds = `${difference}${relation === "within" ? ">=" : "="}0`;
  const filled = countFormula("COUNTA", cells);
  const numbers = countFormula("COUNT", cells);
  const bound = weighedCountFormula(cells, measure, units);
  const perNumber = (2 * fenIn(measure)) / units[measure];
  if (filled !== undefined && numbers !== undefined && bound !== undefined) {
    const verdict = joined(
      `=IF(${filled}<>`,
      numbers,
      `,"${unchecked}",IF(`,
      holds,
      `,"${held}",IF(ROUND(ABS(`,
      difference,
      `)*${perNumber},6)<=`,
      bound,
      `,"${rounding}","${failed}")))`,
    );
    if (verdict.length <= LONGEST_VERDICT) return verdict;
  }
  return `=IF(ISNUMBER(${difference}),IF(${holds},"${held}","${failed}"),"${unchecked}")`;
}

/** Excel's 8,192 characters of a formula, its `=` counted. */
const LONGEST_VERDICT = 8_191;
