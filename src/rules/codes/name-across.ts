import { normalName } from "../../catalogue";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { hasCodes, type CodedRow, firstRowsOfCodes } from "./rows";

/** One code has one name in all tables. The name that the catalogue does not have, else the rarer one, is the one to change. */
export const nameAcross: Rule = {
  meta: {
    id: "code/name-across",
    title: "同一科目各表名称一致",
    severity: "warning",
    basis: BASES.codes,
    tables: hasCodes,
    needs: "any",
    messages: { different: "{code} 在{table}叫“{name}”，在{otherTable}叫“{otherName}”。" },
    advice: "请使各表的科目名称一致，以当年《政府收支分类科目》为准。",
  },
  *check(disclosure, { catalogue, looked }) {
    const named = firstRowsOfCodes(disclosure).filter(({ row }) => row.name !== undefined);
    const { several, different } = compareNames(named);
    looked(several.size);
    for (const code of different) {
      const rows = named.filter((one) => one.code === code);
      const right = rightName(rows, catalogue.find(code)?.name);
      const other = rows.find(({ row }) => normalName(row.name!) === right)!;
      const wrong = rows.filter(({ row }) => normalName(row.name!) !== right);
      for (const { table, row } of wrong) {
        const data = {
          code,
          table: table.spec.number,
          name: row.name!,
          otherTable: other.table.spec.number,
          otherName: other.row.name!,
        };
        const cells = [row.nameCell, other.row.nameCell].flatMap((cell) => cell ?? []);
        yield {
          messageId: "different",
          data,
          table: table.id,
          subject: `${table.id}|${code}`,
          cells,
          code: { read: code, is: "named" },
        };
      }
    }
  },
};

/** The codes that stand in several rows, and of these the ones that have not the same name in all of them. */
function compareNames(rows: readonly CodedRow[]): Record<"several" | "different", Set<string>> {
  const names = new Map<string, string>();
  const [several, different] = [new Set<string>(), new Set<string>()];
  for (const { code, row } of rows) {
    const known = names.get(code);
    if (known === undefined) names.set(code, row.name!);
    else {
      several.add(code);
      if (known !== row.name) different.add(code);
    }
  }
  return { several, different };
}

/** The catalogue's name where one of the rows has it; else the one that most rows have; of equals the first. */
function rightName(rows: readonly CodedRow[], official: string | undefined): string {
  const names = rows.map(({ row }) => normalName(row.name!));
  if (official !== undefined && names.includes(normalName(official))) return normalName(official);
  const count = (name: string) => names.filter((other) => other === name).length;
  return names.reduce((best, name) => (count(name) > count(best) ? name : best), names[0]!);
}
