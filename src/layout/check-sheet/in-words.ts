import { amountOfFen, formatAmount } from "../../money";
import { withoutRepeat } from "../../rules";
import { type Disclosure, type Figure, type Reading, sectionSpec, tableNumber, tableSpec } from "../../tables";
import type { Equation } from "../../ties";
import { numbersOf } from "./sides";

/** More addends than these are told by the first ones and their number. */
const NAMED_ADDENDS = 4;

/** A tie as people speak of it: `表3 2010301 行政运行 合计 ＝ 基本支出 ＋ 项目支出`; `≥` where a part is not larger than the whole. */
export function equationInWords(equation: Equation, disclosure: Disclosure): string {
  const { left, right, relation, origin, question } = equation;
  if (origin.kind === "own") return ownInWords(origin.name, equation, disclosure);
  const sign = relation === "within" ? "≥" : "＝";
  if (right.length > 0) return `${side(left, undefined, disclosure)} ${sign} ${side(right, left[0], disclosure)}`;
  const absent =
    origin.kind === "between" ? `${tableNumber(disclosure, origin.right.table)}未列${question.function ?? "此项"}` : "";
  return `${side(left, undefined, disclosure)} ${sign} 0（${absent === "" ? "没有明细" : absent}）`;
}

/** One that the user wrote, by its name: `运行：表3 2010301 行政运行 合计 ＝ 305.44万元`. Cells are told by their figures, for these stand in new cells. */
function ownInWords(name: string, equation: Equation, disclosure: Disclosure): string {
  const { left, right } = equation;
  const { measure } = disclosure;
  const numbers = numbersOf(equation);
  const size = `${formatAmount(amountOfFen(Math.abs(numbers.left)), measure)}${measure}`;
  const beside = numbers.left === 0 ? "" : ` ${numbers.left > 0 ? "＋" : "－"} ${size}`;
  const other = numbers.right === 0 ? side(right, left[0], disclosure) : formatAmount(numbers.right, measure) + measure;
  return `${name}：${side(left, undefined, disclosure)}${beside} ＝ ${other}`;
}

function side(figures: readonly Figure[], other: Figure | undefined, disclosure: Disclosure): string {
  const [first] = figures;
  if (!first) return "0";
  const named = figures.slice(0, figures.length > NAMED_ADDENDS ? NAMED_ADDENDS - 1 : NAMED_ADDENDS);
  const words = named.map((figure, index) => name(figure, index === 0 ? other : first, disclosure)).join(" ＋ ");
  return figures.length > named.length ? `${words} ＋ … 共 ${figures.length} 项` : words;
}

/** The words of a figure that the other one does not share: its table, its row, its column. */
function name(figure: Figure, other: Figure | undefined, disclosure: Disclosure): string {
  const [row = "", path = ""] = withoutRepeat(rowWords(figure, disclosure), figure.columnName);
  const column = path.replaceAll("·", "");
  const sameTable = figure.table === other?.table;
  const sameRow = sameTable && figure.cell.row === other.cell.row && figure.section === other.section;
  const sameColumn = sameTable && figure.cell.column === other.cell.column;
  const words = [
    sameTable ? "" : tableNumber(disclosure, figure.table),
    sameRow && column !== "" ? "" : row,
    sameColumn && !sameRow ? "" : column,
  ];
  return words.filter((word) => word !== "").join(" ");
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
