import type { DisclosureTable, TableText } from "../../tables";
import { tableNumber } from "../../tables";
import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";
import { tableName } from "../words";

/**
 * Each table stands under its own title and number, and the titles of one set all say 单位, or all 部门. Where most numbers are others than the
 * template's they are a set of their own, and are not judged.
 */
export const title: Rule = {
  meta: {
    id: "form/title",
    title: "表名和表号正确",
    severity: "warning",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: {
      missing: "工作表“{sheet}”是{number}，但没有规定的表名，应写明“{title}”。",
      other: "{number}的表名写作“{own}”，那是{other}的表名；这张表应为“{title}”。",
      number: "{table}上写的表号是“{own}”，应为“{number}”。",
      department: "{number}的表名写作“{own}”，其他表名称“单位”；单位预算公开应为“{title}”。",
    },
    advice: "请按规定样式改正表名和表号。",
  },
  *check(disclosure, { looked }) {
    // places call and number what they print beside the set as they like
    const tables = disclosure.tables.filter(({ spec }) => !spec.beside);
    looked(tables.length);
    const labelled = tables.filter(({ label }) => label);
    const wrong = labelled.filter(({ label, spec }) => label!.ordinal !== spec.ordinal);
    const isOwnNumbering = 2 * wrong.length > labelled.length;
    const isUnits = tables.some((table) => speaksOf(table, "单位"));
    for (const table of tables) {
      const { id, spec, sheet, area, titledAs, label } = table;
      const own = { number: spec.number, title: spec.title };
      const top = { sheet, row: area.top, column: area.left };
      if (!table.title)
        yield { messageId: "missing", data: { sheet, ...own }, table: id, subject: `${id}|title`, cells: [top] };
      else {
        const about = { table: id, subject: `${id}|title`, cells: [table.title.cell] };
        const said = { own: titleText(table.title), ...own };
        if (titledAs !== undefined)
          yield { ...about, messageId: "other", data: { ...said, other: tableNumber(disclosure, titledAs) } };
        else if (isUnits && speaksOf(table, "部门")) yield { ...about, messageId: "department", data: said };
      }
      if (!label || label.ordinal === spec.ordinal || isOwnNumbering) continue;
      const data = { table: tableName(table), own: label.text, number: spec.number };
      yield { messageId: "number", data, table: id, subject: `${id}|number`, cells: [label.cell] };
    }
  },
};

function titleText({ text }: TableText): string {
  return text.replace(/\s+/g, "");
}

/** Whether the title calls its table a unit's or a department's: `2024年部门收支总体情况表`. */
function speaksOf(table: DisclosureTable, whose: "单位" | "部门"): boolean {
  const text = (table.title?.text ?? "").normalize("NFKC").replace(/\s+/g, "");
  const names = [table.spec.title, ...table.spec.aliases].map((name) => name.replace(/^单位/, ""));
  return names.some((name) => text.includes(`${whose}${name}`));
}
