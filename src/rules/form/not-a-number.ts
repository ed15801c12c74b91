import { type Amount, formatAmount, subtract, sum } from "../../money";
import { type Disclosure, type Figure, filledFiguresOf } from "../../tables";
import type { Equation } from "../../ties";
import { cellText, isCellError } from "../../workbook";
import { BASES } from "../bases";
import { type CellChanges, cellFix } from "../fixes";
import { type Rule, everyTable } from "../rule";
import { cellName, figureName, measureOf } from "../words";

/**
 * An amount cell holds a number, a blank, or a mark for nothing. What is none of them makes its ties unchecked, and they in turn say what it should be:
 * 合计 305.44 and 项目 29.67 beside 基本 “约275” → 275.77.
 */
export const notANumber: Rule = {
  meta: {
    id: "form/not-a-number",
    title: "金额是数字",
    severity: "error",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: { unreadable: "{figure}（{cell}）写着“{raw}”，不是数字，涉及它的勾稽关系无法检查。" },
    advice: "请改为数字；没有金额的留空。",
  },
  *check(disclosure, { workbook, unchecked, looked }) {
    for (const table of disclosure.tables) {
      const filled = filledFiguresOf(table);
      looked(filled.length);
      for (const figure of filled) {
        if (figure.readable || isCellError(figure.raw)) continue;
        const data = { figure: figureName(figure, disclosure), cell: cellName(figure.cell), raw: String(figure.raw) };
        const retyped = asTiesSay(figure, unchecked, disclosure);
        const fix = retyped && cellFix(retyped, workbook);
        const cells = [figure.cell];
        yield {
          messageId: "unreadable",
          data,
          table: figure.table,
          subject: figureName(figure, disclosure),
          cells,
          ...(fix && { fix }),
        };
      }
    }
  },
};

/** The amount that all ties over the cell agree on; sure where several do. None for a formula, and where they disagree. */
function asTiesSay(figure: Figure, ties: readonly Equation[], disclosure: Disclosure): CellChanges | undefined {
  if (figure.formula !== undefined) return undefined;
  const told = ties.flatMap((tie) => valueIn(tie, figure) ?? []);
  const [amount] = told;
  if (amount === undefined || told.some((other) => other !== amount)) return undefined;
  const content =
    amount === 0
      ? ({ kind: "blank" } as const)
      : ({ kind: "number", decimal: formatAmount(amount, measureOf(figure, disclosure)) } as const);
  return { safe: told.length > 1, edits: [{ cell: figure.cell, before: cellText(figure.raw), content }] };
}

/** What the figure must be for the tie to hold; undefined where the tie is a mere limit, or has another figure that cannot be read. */
function valueIn({ relation, left, right }: Equation, figure: Figure): Amount | undefined {
  if (relation !== "equal") return undefined;
  const [own, other] = left.includes(figure) ? [left, right] : [right, left];
  const beside = own.filter((one) => one !== figure);
  if (beside.length !== own.length - 1 || ![...beside, ...other].every(({ readable }) => readable)) return undefined;
  return subtract(sum(other.map(({ amount }) => amount)), sum(beside.map(({ amount }) => amount)));
}
