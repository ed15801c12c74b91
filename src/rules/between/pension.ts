import { KINDS } from "../../ledger";
import { type Amount, absolute, formatAmount, subtract, sum } from "../../money";
import { type Disclosure, type Figure, tableOf } from "../../tables";
import { roundingBound } from "../../ties";
import { BASES } from "../bases";
import type { Rule } from "../rule";

/** Contributions that have an economic 款 and a functional code of their own. */
const PAIRS: readonly { readonly economic: readonly string[]; readonly functional: string; readonly name: string }[] = [
  { economic: ["30108"], functional: "2080505", name: "机关事业单位基本养老保险缴费" },
  { economic: ["30109"], functional: "2080506", name: "职业年金缴费" },
  { economic: ["30113"], functional: "2210201", name: "住房公积金" },
  { economic: ["30110", "30111"], functional: "21011", name: "医疗保险缴费" },
];

/** A contribution as two tables tell it. */
export interface PensionPair {
  readonly name: string;
  readonly economic: readonly string[];
  readonly functional: string;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly sums: readonly [Amount, Amount];
  /** left − right */
  readonly difference: Amount;
}

/** Every contribution that both tables name, with its figures; none where one of them cannot be read. */
export function pensionPairs(disclosure: Disclosure): PensionPair[] {
  return PAIRS.flatMap((pair): PensionPair[] => {
    const left = figuresAt(disclosure, "T6", "total", (figure) =>
      pair.economic.includes(figure.query.economic?.[0] ?? ""),
    );
    const right = figuresAt(disclosure, "T5", "basic", (figure) => figure.query.function === pair.functional);
    if (left.length === 0 || right.length === 0 || ![...left, ...right].every((figure) => figure.readable)) return [];
    const sums = [sum(left.map((figure) => figure.amount)), sum(right.map((figure) => figure.amount))] as const;
    return [{ ...pair, left, right, sums, difference: subtract(...sums) }];
  });
}

/** What table 6 pays by economic code is what table 5's basic expenditure has under the functional code; each only where both are there. What rounding
 * explains is a hint. */
export const pension: Rule = {
  meta: {
    id: "x/pension",
    title: "社会保障缴费：表6经济科目＝表5功能科目",
    severity: "warning",
    basis: BASES.codes,
    tables: ["T5", "T6"],
    needs: "all",
    messages: {
      different: "{name}：表6 {economic} 为 {left}，表5 {functional} 基本支出为 {right}，差 {difference} {measure}。",
    },
    advice: "请核对两张表；确有其他经济科目在该功能科目列支的，请说明。",
  },
  *check(disclosure, { looked }) {
    for (const { name, economic, functional, left, right, sums, difference } of pensionPairs(disclosure)) {
      looked();
      if (difference === 0) continue;
      const { effectiveMeasure: measure } = tableOf(disclosure, "T6")!;
      const data = {
        name,
        economic: economic.join("＋"),
        functional,
        left: formatAmount(sums[0], measure),
        right: formatAmount(sums[1], measure),
        difference: formatAmount(difference, measure),
        measure,
      };
      const figures = [...left, ...right];
      const isRounding = absolute(difference) <= roundingBound(figures, disclosure);
      yield {
        messageId: "different",
        data,
        table: "T6",
        subject: functional,
        cells: figures.map((figure) => figure.cell),
        ...(isRounding && { severity: "info" as const }),
      };
    }
  },
};

function figuresAt(
  disclosure: Disclosure,
  table: "T5" | "T6",
  column: string,
  wanted: (figure: Figure) => boolean,
): Figure[] {
  const rows = tableOf(disclosure, table)?.rows ?? [];
  const figures = rows.filter((row) => row.kind === "code").flatMap((row) => row.figures);
  const kind = figures.filter((figure) => (figure.query.kind ?? KINDS.all) & KINDS.basic);
  const says = (figure: Figure) => !figure.readable || figure.amount !== 0;
  return kind.filter((figure) => figure.column === column && says(figure) && wanted(figure));
}
