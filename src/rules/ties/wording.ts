import { absolute, formatAmount } from "../../money";
import { type Disclosure, type Figure, tableNumber } from "../../tables";
import { type Equation, type Judged, type Origin, type OwnSide, ownSideAmount } from "../../ties";
import { a1 } from "../../workbook";
import type { Finding } from "../rule";
import { measureOf, money, withoutRepeat } from "../words";

/** More addends than a line can hold are counted instead. */
const NAMED_ADDENDS = 6;

type OwnOrigin = Extract<Origin, { kind: "own" }>;

/** The message of a tie that does not hold, in business words: 表3 行政运行 合计 305.44 ≠ 基本支出 275.77 ＋ 项目支出 29.76. */
export function tieMessage(judged: Judged, disclosure: Disclosure): Pick<Finding, "messageId" | "data"> {
  const { equation, verdict } = judged;
  const { origin } = equation;
  if (origin.kind === "own") return ownMessage(origin, judged, disclosure);
  const measure = measureOf([...equation.left, ...equation.right][0]!, disclosure);
  const [first] = equation.left;
  const left = side(equation.left, undefined, disclosure);
  const difference = formatAmount(absolute(judged.difference), measure);
  if (equation.right.length === 0 && origin.kind === "between") {
    return {
      messageId: "absent",
      data: { left, table: tableNumber(disclosure, origin.right.table), what: whatIsAbsent(judged) },
    };
  }
  const right = equation.right.length === 0 ? "0.00（没有明细）" : side(equation.right, first, disclosure);
  const messageId = verdict === "rounding" ? "rounding" : equation.relation === "within" ? "larger" : "unequal";
  return { messageId, data: { left, right, difference, measure } };
}

/** The message of a tie that the user wrote: by its name, each side as he wrote it, in the measure of its first cell. */
function ownMessage(
  { name, left, right }: OwnOrigin,
  { equation, verdict, difference }: Judged,
  disclosure: Disclosure,
): Pick<Finding, "messageId" | "data"> {
  const measure = measureOf([...equation.left, ...equation.right][0]!, disclosure);
  const said = (side: OwnSide) => formatAmount(ownSideAmount(side), measure);
  return {
    messageId: verdict === "rounding" ? "own-rounding" : "own",
    data: {
      name,
      left: left.text,
      leftAmount: said(left),
      right: right.text,
      rightAmount: said(right),
      difference: formatAmount(absolute(difference), measure),
      measure,
    },
  };
}

/**
 * A tie as a person says it, with where each figure stands: `表3 行政运行 合计（E9）＝ 基本支出（F9）＋ 项目支出（G9）`. What a table does not list is
 * said to be nothing there: `表2 事业运行 一般公共预算（G10）＝ 0（表5没有列出“2010350”）`.
 */
export function tieSaid(equation: Equation, disclosure: Disclosure): string {
  const { left, right, relation, origin } = equation;
  if (origin.kind === "own") return `${origin.name}：${origin.left.text} ＝ ${origin.right.text}`;
  const sign = relation === "within" ? "≥" : "＝";
  const [first] = left;
  const said = (figures: readonly Figure[]): string => {
    const shown = figures.slice(0, NAMED_ADDENDS).map((figure) => {
      return `${name(figure, figure === first ? undefined : first, disclosure)}（${a1(figure.cell)}）`;
    });
    const rest = figures.length > shown.length ? ` ＋ 其余 ${figures.length - shown.length} 项` : "";
    return shown.join(" ＋ ") + rest;
  };
  const absent =
    origin.kind === "between"
      ? `0（${tableNumber(disclosure, origin.right.table)}没有列出${whatIsAbsent({ equation })}）`
      : "0（没有明细）";
  return `${said(left)} ${sign} ${right.length > 0 ? said(right) : absent}`;
}

function whatIsAbsent({ equation }: Pick<Judged, "equation">): string {
  const { function: code, economic, project } = equation.question;
  const row = project ?? code ?? economic?.join("、");
  return row === undefined ? "任何科目" : `“${row}”`;
}

/** One side: its figures with amounts, blanks left out; words that it shares with the other side's first figure are not repeated. */
function side(figures: readonly Figure[], other: Figure | undefined, disclosure: Disclosure): string {
  const filled = figures.filter((figure) => !figure.blank);
  if (filled.length === 0)
    return figures.length === 1
      ? `${name(figures[0]!, other, disclosure)}（空）`
      : `${place(figures[0]!, other, disclosure)}各项（均为空）`;
  const shown = filled
    .slice(0, NAMED_ADDENDS)
    .map((figure) => `${name(figure, other, disclosure)} ${money(figure, disclosure)}`);
  const rest = filled.length > shown.length ? ` ＋ 其余 ${filled.length - shown.length} 项` : "";
  return shown.join(" ＋ ") + rest;
}

function place(figure: Figure, other: Figure | undefined, disclosure: Disclosure): string {
  return figure.table === other?.table ? "" : tableNumber(disclosure, figure.table);
}

function name(figure: Figure, other: Figure | undefined, disclosure: Disclosure): string {
  const words = withoutRepeat(figure.rowName, figure.columnName);
  const sameTable = figure.table === other?.table;
  const kept = words.filter((_, index) => {
    if (!sameTable) return true;
    const isRow = index === 0;
    return isRow
      ? figure.cell.row !== other.cell.row
      : figure.cell.column !== other.cell.column || figure.cell.row === other.cell.row;
  });
  return [place(figure, other, disclosure), ...(kept.length > 0 ? kept : words)]
    .filter((word) => word !== "")
    .join(" ");
}
