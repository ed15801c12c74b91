import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";

/** A set of an earlier year in the same workbook is told: it was not checked, only the newest one was. */
export const earlierYear: Rule = {
  meta: {
    id: "form/earlier-year",
    title: "工作簿中往年的表另行说明",
    severity: "info",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: {
      earlier: "工作簿中还有{own}年的 {count} 张表（从工作表“{sheet}”起），没有检查；检查的是{year}年的表。",
    },
    advice: "请确认公开的是哪一年的表；往年的表不公开的，请移出工作簿。",
  },
  *check({ year, tables, earlier = [] }, { looked }) {
    looked(tables.length);
    for (const set of earlier) {
      const [first] = set.tables;
      if (!first) continue;
      const data = { own: set.year, count: set.tables.length, sheet: first.sheet, year: year ?? "最新" };
      const cell = first.title?.cell ?? { sheet: first.sheet, row: first.area.top, column: first.area.left };
      yield { messageId: "earlier", data, subject: String(set.year), cells: [cell] };
    }
  },
};
