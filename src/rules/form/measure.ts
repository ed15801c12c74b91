import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";
import { tableName } from "../words";

/** Each table states its unit of measure, and all state the same, but for those that the set prints in a measure of their own. */
export const measure: Rule = {
  meta: {
    id: "form/measure",
    title: "各表注明同一金额单位",
    severity: "error",
    basis: BASES.operation,
    tables: everyTable,
    needs: "any",
    messages: {
      unstated: "{table}没有注明金额单位，已按“{measure}”检查。",
      mistaken:
        "{table}的单位是“{own}”，金额却像是按“{read}”填列的：按“{read}”理解，才与其他各表勾稽相符。本次已按“{read}”校验这张表，请改正金额单位，或把全表金额换算成“{own}”。",
      different: "{table}的金额单位是“{own}”，其他表是“{measure}”。",
    },
    advice: "请在表的右上方注明“单位：万元”（或“单位：元”），并使全部表格一致。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      looked();
      const data = {
        table: tableName(table),
        measure: table.measure ? disclosure.measure : table.effectiveMeasure,
        own: table.measure?.value ?? table.spec.measure ?? disclosure.measure,
      };
      const corner = { sheet: table.sheet, row: table.area.top, column: table.area.left };
      const cell = table.measure?.cell ?? table.title?.cell ?? corner;
      if (data.own !== table.effectiveMeasure) {
        const read = table.effectiveMeasure;
        yield { messageId: "mistaken", data: { ...data, read }, table: table.id, subject: table.id, cells: [cell] };
      } else if (!table.measure) {
        yield { messageId: "unstated", data, table: table.id, subject: table.id, cells: [cell] };
      } else if (table.measure.value !== disclosure.measure && table.measure.value !== table.spec.measure) {
        yield { messageId: "different", data, table: table.id, subject: table.id, cells: [table.measure.cell] };
      }
    }
  },
};
