import { amountOfFen, formatAmount } from "../../money";
import { withoutRepeat } from "../../rules";
import { type Disclosure, type Figure, type Reading, sectionSpec, tableNumber, tableSpec } from "../../tables";
import type { Equation } from "../../ties";
import { joined } from "./joined";
import { numbersOf } from "./sides";

/** More addends than these are told by the first ones and their number. */
const NAMED_ADDENDS = 4;

/**
 * Says a disclosure's ties as people speak of them: `表3 2010301 行政运行 合计 ＝ 基本支出 ＋ 项目支出`; `≥` where a part is not larger than the whole.
 * What a figure is called is put together once: it stands in several ties.
 */
export function tieWords(disclosure: Disclosure): (equation: Equation) => string {
  const known = new Map<Figure, FigureWords>();
  const wordsOf = (figure: Figure): FigureWords => {
    let words = known.get(figure);
    if (!words) known.set(figure, (words = figureWords(figure, disclosure)));
    return words;
  };
  return (equation) => inWords(equation, disclosure, wordsOf);
}

/** What a figure is called: its table, its row, its column. */
interface FigureWords {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

type WordsOf = (figure: Figure) => FigureWords;

function figureWords(figure: Figure, disclosure: Disclosure): FigureWords {
  const [row = "", path = ""] = withoutRepeat(rowWords(figure, disclosure), figure.columnName);
  return { table: tableNumber(disclosure, figure.table), row, column: path.replaceAll("·", "") };
}

function inWords(equation: Equation, disclosure: Disclosure, wordsOf: WordsOf): string {
  const { left, right, relation, origin, question } = equation;
  if (origin.kind === "own") return ownInWords(origin.name, equation, disclosure, wordsOf);
  const sign = relation === "within" ? "≥" : "＝";
  if (right.length > 0) return joined(side(left, undefined, wordsOf), ` ${sign} `, side(right, left[0], wordsOf));
  const absent =
    origin.kind === "between" ? `${tableNumber(disclosure, origin.right.table)}未列${question.function ?? "此项"}` : "";
  return `${side(left, undefined, wordsOf)} ${sign} 0（${absent === "" ? "没有明细" : absent}）`;
}

/** One that the user wrote, by its name: `运行：表3 2010301 行政运行 合计 ＝ 305.44万元`. Cells are told by their figures, for these stand in new cells. */
function ownInWords(name: string, equation: Equation, { measure }: Disclosure, wordsOf: WordsOf): string {
  const { left, right } = equation;
  const numbers = numbersOf(equation);
  const size = `${formatAmount(amountOfFen(Math.abs(numbers.left)), measure)}${measure}`;
  const beside = numbers.left === 0 ? "" : ` ${numbers.left > 0 ? "＋" : "－"} ${size}`;
  const other = numbers.right === 0 ? side(right, left[0], wordsOf) : formatAmount(numbers.right, measure) + measure;
  return `${name}：${side(left, undefined, wordsOf)}${beside} ＝ ${other}`;
}

function side(figures: readonly Figure[], other: Figure | undefined, wordsOf: WordsOf): string {
  const [first] = figures;
  if (!first) return "0";
  const named = figures.length > NAMED_ADDENDS ? NAMED_ADDENDS - 1 : figures.length;
  let words = name(first, other, wordsOf);
  for (let index = 1; index < named; index++) words += ` ＋ ${name(figures[index]!, first, wordsOf)}`;
  return figures.length > named ? `${words} ＋ … 共 ${figures.length} 项` : words;
}

/** The words of a figure that the other one does not share. */
function name(figure: Figure, other: Figure | undefined, wordsOf: WordsOf): string {
  const { table, row, column } = wordsOf(figure);
  const sameTable = figure.table === other?.table;
  const sameRow = sameTable && figure.cell.row === other.cell.row && figure.section === other.section;
  const sameColumn = sameTable && figure.cell.column === other.cell.column;
  let words = sameTable ? "" : table;
  if (row !== "" && !(sameRow && column !== "")) words += words === "" ? row : ` ${row}`;
  if (column !== "" && !(sameColumn && !sameRow)) words += words === "" ? column : ` ${column}`;
  return words;
}

/** The code stands before the name: several codes have one name, 行政运行 above all. */
function rowWords(figure: Figure, { reading }: Disclosure): string {
  const code = figure.query.project === undefined ? (figure.query.function ?? "") : "";
  return [code, rowName(figure, reading)].filter((word) => word !== "").join(" ");
}

/** Tables in two halves have two rows of totals: each is told by the name that the template prints. */
function rowName({ table, section, rowName: name }: Figure, { tables }: Reading): string {
  if (name !== "合计" || section === "body") return name;
  return sectionSpec(tableSpec(table, tables), section).total?.[0] ?? name;
}
