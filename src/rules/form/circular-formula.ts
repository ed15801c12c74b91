import { type Figure, circleOf, formulasOf, orderOfCells } from "../../tables";
import { isNotComputed } from "../../workbook";
import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";
import { cellName, figureName } from "../words";

/** So many cells of a circle are named. */
const NAMED = 6;

/**
 * No formula reads its own cell, directly or through others: Excel warns once, shows 0 and computes nothing. Looked at where ties fail, or where a
 * formula has no result; a circle is told once, at its first cell.
 */
export const circularFormula: Rule = {
  meta: {
    id: "form/circular-formula",
    title: "公式不引用自己",
    severity: "error",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: {
      own: "{figure}（{cell}）的公式引用了自己所在的单元格，Excel 算不出它的结果。",
      circle: "{figure}（{cell}）的公式通过其他公式引用了自己（{path}），Excel 算不出它们的结果。",
    },
    advice: "请改正公式引用的单元格，使它不再直接或间接引用自己；合计只引用下级各行或同一行的各列。",
  },
  *check(disclosure, { looked, missed }) {
    const inDoubt = new Set(missed.flatMap(({ equation: { left, right } }) => [...left, ...right]));
    const formulas = disclosure.tables
      .flatMap(formulasOf)
      .filter((figure) => inDoubt.has(figure) || isNotComputed(figure.raw))
      .sort(orderOfCells(disclosure));
    looked(formulas.length);
    const told = new Set<Figure>();
    for (const figure of formulas) {
      const circle = told.has(figure) ? undefined : circleOf(figure, disclosure);
      if (!circle || circle.some((one) => told.has(one))) continue;
      for (const one of circle) told.add(one);
      const data = { figure: figureName(figure, disclosure), cell: cellName(figure.cell), path: pathOf(circle) };
      const messageId = circle.length === 1 ? "own" : "circle";
      const cells = circle.map(({ cell }) => cell);
      yield { messageId, data, table: figure.table, subject: figureName(figure, disclosure), cells };
    }
  },
};

/** `D14→F14→D14`, with the sheet where the circle goes over several; the middle of a long one is left out. */
function pathOf(circle: readonly Figure[]): string {
  const several = new Set(circle.map(({ cell }) => cell.sheet)).size > 1;
  const names = circle.map(({ cell }) => (several ? `${cell.sheet}!${cellName(cell)}` : cellName(cell)));
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), "…"] : names;
  return [...shown, names[0]!].join("→");
}
