import { normalName } from "../../catalogue";
import { tableNumber } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { CODED_TABLES, type CodedRow, firstRowsOfCodes } from "./rows";

/** One code has one name in all tables. The name that the catalogue does not have, else the rarer one, is the one to change. */
export const nameAcross: Rule = {
  meta: {
    id: "code/name-across",
    title: "同一科目各表名称一致",
    severity: "warning",
    basis: BASES.codes,
    tables: CODED_TABLES,
    needs: "any",
    messages: { different: "{code} 在{table}叫“{name}”，在{otherTable}叫“{otherName}”。" },
    advice: "请使各表的科目名称一致，以当年《政府收支分类科目》为准。",
  },
  *check(disclosure, { catalogue, looked }) {
    const byCode = new Map<string, CodedRow[]>();
    for (const coded of firstRowsOfCodes(disclosure)) {
      if (coded.row.name === undefined) continue;
      const rows = byCode.get(coded.code);
      if (rows) rows.push(coded);
      else byCode.set(coded.code, [coded]);
    }
    for (const [code, rows] of byCode) {
      if (rows.length < 2) continue;
      looked();
      if (rows.every(({ row }) => row.name === rows[0]!.row.name)) continue;
      const right = rightName(rows, catalogue.find(code)?.name);
      const other = rows.find(({ row }) => normalName(row.name!) === right)!;
      const wrong = rows.filter(({ row }) => normalName(row.name!) !== right);
      for (const { table, row } of wrong) {
        const data = {
          code,
          table: tableNumber(table.id),
          name: row.name!,
          otherTable: tableNumber(other.table.id),
          otherName: other.row.name!,
        };
        const cells = [row.nameCell, other.row.nameCell].flatMap((cell) => cell ?? []);
        yield { messageId: "different", data, table: table.id, subject: `${table.id}|${code}`, cells };
      }
    }
  },
};

/** The catalogue's name where one of the rows has it; else the one that most rows have; of equals the first. */
function rightName(rows: readonly CodedRow[], official: string | undefined): string {
  const names = rows.map(({ row }) => normalName(row.name!));
  if (official !== undefined && names.includes(normalName(official))) return normalName(official);
  const count = (name: string) => names.filter((other) => other === name).length;
  return names.reduce((best, name) => (count(name) > count(best) ? name : best), names[0]!);
}
