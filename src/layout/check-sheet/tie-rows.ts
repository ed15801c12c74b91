import { type Amount, type Measure, ZERO, add, fenIn, formatAmount, printedUnit } from "../../money";
import { type Disclosure, type Figure, type LastPlaces, lastPlaces } from "../../tables";
import { type Equation, type Verdict, judge } from "../../ties";
import { type CellStyle, type PlannedCell, type PlannedContent, a1, sheetInFormula } from "../../workbook";
import { equationInWords } from "./in-words";
import { type Measures, countFormula, numbersOf, sideFormula } from "./sides";
import { CHECK_STYLES } from "./styles";

/** What the sheet says of a tie. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  held: "一致",
  rounding: "尾差",
  failed: "不一致",
  unchecked: "无法核对",
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

/** Decimals down to a 分 of an amount in 万元, for figures that the measure does not print in full. */
const FINE_DECIMALS = 6;

export interface TieContext {
  /** The tables as they are laid out. */
  readonly disclosure: Disclosure;
  readonly measures: Measures;
}

/** The cells of one tie, and what they say as long as no figure is changed. */
export interface TieRow {
  readonly cells: readonly PlannedCell[];
  readonly verdict: Verdict;
}

/** One tie as a row: its words, both sides as live sums, their difference, the verdict, and links to both sides. */
export function tieRow(equation: Equation, number: number, row: number, context: TieContext): TieRow {
  const { disclosure, measures } = context;
  const figures = [...equation.left, ...equation.right];
  const measure = commonMeasure(figures, measures);
  const numbers = numbersOf(equation);
  const decimals = decimalsOf(
    [...figures.map(({ amount }) => amount), numbers.left, numbers.right],
    figures.every(({ exact }) => exact),
    measure,
  );
  const judged = judge(equation, disclosure);
  const amount: CellStyle = { ...CHECK_STYLES.amount, format: `#,##0.${"0".repeat(decimals)}` };
  const cell = (column: number, content: PlannedContent, style: CellStyle): PlannedCell => ({
    row,
    column,
    content,
    style,
  });
  const side = (own: readonly Figure[], decimal: string, number = ZERO): PlannedContent => {
    const formula = sideFormula(own, measures, measure, number);
    // More cells than a formula can name: the sum stays what it was when the sheet was made.
    if (formula === undefined || own.length === 0) return { kind: "number", decimal };
    return { kind: "formula", formula: `=${formula}`, cached: { decimal } };
  };
  const difference = `ROUND(${a1({ row, column: COLUMNS.left })}-${a1({ row, column: COLUMNS.right })},${decimals})`;
  const verdict = verdictFormula(
    equation,
    a1({ row, column: COLUMNS.difference }),
    measures,
    measure,
    lastPlaces(disclosure),
  );
  return {
    verdict: judged.verdict,
    cells: [
      cell(COLUMNS.number, { kind: "number", decimal: String(number) }, CHECK_STYLES.number),
      cell(COLUMNS.words, { kind: "text", text: equationInWords(equation, disclosure) }, CHECK_STYLES.words),
      cell(
        COLUMNS.left,
        side(equation.left, formatAmount(add(judged.left, numbers.right), measure), numbers.left),
        amount,
      ),
      cell(COLUMNS.right, side(equation.right, formatAmount(add(judged.right, numbers.right), measure)), amount),
      cell(
        COLUMNS.difference,
        { kind: "formula", formula: `=${difference}`, cached: { decimal: formatAmount(judged.difference, measure) } },
        amount,
      ),
      cell(
        COLUMNS.verdict,
        { kind: "formula", formula: `=${verdict}`, cached: { text: VERDICT_WORDS[judged.verdict] } },
        CHECK_STYLES.verdict,
      ),
      cell(COLUMNS.leftCell, linkTo(equation.left[0]), CHECK_STYLES.link),
      cell(COLUMNS.rightCell, linkTo(equation.right[0]), CHECK_STYLES.link),
    ],
  };
}

/** 万元 as soon as one of the tables is printed in it. */
function commonMeasure(figures: readonly Figure[], measures: Measures): Measure {
  return figures.some(({ table }) => measures(table) === "万元") ? "万元" : "元";
}

/** As many decimals as the measure prints, and more only where a figure, or the user's number, has more. */
function decimalsOf(amounts: readonly Amount[], areExact: boolean, measure: Measure): number {
  const unit = printedUnit(measure);
  return areExact && amounts.every((amount) => amount % unit === 0) ? 2 : FINE_DECIMALS;
}

/**
 * The verdict as the check gives it (ties/judge.ts): not checked over a cell that is no number; 尾差 within half a unit in the last place
 * for each number. Where 0.01 is printed that is 0.005 each, or 200 differences to the number of numbers.
 */
function verdictFormula(
  equation: Equation,
  difference: string,
  measures: Measures,
  measure: Measure,
  units: LastPlaces,
): string {
  const { held, rounding, failed, unchecked } = VERDICT_WORDS;
  const figures = [...equation.left, ...equation.right];
  const holds = `${difference}${equation.relation === "within" ? ">=" : "="}0`;
  const filled = countFormula("COUNTA", figures, measures);
  const numbers = countFormula("COUNT", figures, measures);
  const bound = countFormula("COUNT", figures, measures, { measure, units });
  const perNumber = (2 * fenIn(measure)) / units[measure];
  const verdict =
    `IF(${filled}<>${numbers},"${unchecked}",` +
    `IF(${holds},"${held}",IF(ROUND(ABS(${difference})*${perNumber},6)<=${bound},"${rounding}","${failed}")))`;
  const fits = filled !== undefined && numbers !== undefined && bound !== undefined && verdict.length < LONGEST_VERDICT;
  return fits ? verdict : `IF(ISNUMBER(${difference}),IF(${holds},"${held}","${failed}"),"${unchecked}")`;
}

/** Excel's 8,192 characters of a formula, its `=` counted. */
const LONGEST_VERDICT = 8_191;

/** A link to a cell that shows where it is, also after rows were put in above it. */
function linkTo(figure: Figure | undefined): PlannedContent {
  if (!figure) return { kind: "blank" };
  const sheet = sheetInFormula(figure.cell.sheet);
  const inText = sheet.replaceAll('"', '""');
  const reference = `${sheet}!${a1(figure.cell)}`;
  const address = `ADDRESS(ROW(${reference}),COLUMN(${reference}),4)`;
  return {
    kind: "formula",
    formula: `=HYPERLINK("#${inText}!"&${address},"${inText}!"&${address})`,
    cached: { text: reference },
  };
}
