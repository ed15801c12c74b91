import { filledFiguresOf } from "../../tables";
import { isCellError, isNotComputed } from "../../workbook";
import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";
import { cellName, figureName } from "../words";

/** No #REF!, #VALUE! and the like among the amounts. */
export const errorValue: Rule = {
  meta: {
    id: "form/error-value",
    title: "没有错误值",
    severity: "error",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: { error: "{figure}（{cell}）显示错误值 {raw}，涉及它的勾稽关系无法检查。" },
    advice: "请修正单元格中的公式，或直接填入金额。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      const filled = filledFiguresOf(table);
      looked(filled.length);
      for (const figure of filled.filter(({ readable }) => !readable)) {
        if (!isCellError(figure.raw)) continue;
        // a formula without a result is no mistake of the unit's: form/uncomputed-formula
        if (figure.formula !== undefined && isNotComputed(figure.raw)) continue;
        const data = { figure: figureName(figure, disclosure), cell: cellName(figure.cell), raw: figure.raw.error };
        yield {
          messageId: "error",
          data,
          table: figure.table,
          subject: figureName(figure, disclosure),
          cells: [figure.cell],
        };
      }
    }
  },
};
