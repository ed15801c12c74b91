import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";
import { tableName } from "../words";

/** All tables name the same unit, as a rest of another unit's workbook shows here first. */
export const unitName: Rule = {
  meta: {
    id: "form/unit-name",
    title: "各表编制单位一致",
    severity: "warning",
    basis: BASES.units,
    tables: everyTable,
    needs: "any",
    messages: { different: "{table}的编制单位是“{own}”，其他表是“{unit}”。" },
    advice: "请核对编制单位的全称，使各表一致。",
  },
  *check(disclosure, { looked }) {
    const { unit } = disclosure;
    if (unit === undefined) return;
    for (const table of disclosure.tables) {
      if (!table.unit) continue;
      looked();
      if (table.unit.text === unit) continue;
      const data = { table: tableName(table), own: table.unit.text, unit };
      yield { messageId: "different", data, table: table.id, subject: table.id, cells: [table.unit.cell] };
    }
  },
};
