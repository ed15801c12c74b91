import { type Catalogue, normalName } from "../../catalogue";
import { type TableRow, sectionSpec } from "../../tables";
import { BASES } from "../bases";
import { cellFix } from "../fixes";
import type { Rule } from "../rule";
import { codeInstead } from "./code-instead";
import { type CodedRow, codeCell, firstRowsOfCodes, hasCodes } from "./rows";

/**
 * A row that no other table has under its code, while others have it, by its name and its amounts, under one that this table lacks: its code is a
 * slip. A code that is in no catalogue is told by code/unknown.
 */
export const codeAcross: Rule = {
  meta: {
    id: "code/across",
    title: "同一科目各表编码一致",
    severity: "error",
    basis: BASES.codes,
    tables: hasCodes,
    needs: "any",
    messages: { other: "{table}的“{name}”编码是 {code}，其他表都是 {right}。" },
    advice: "请改正填错的编码，使各表一致；改好后由它引起的勾稽问题随之消失。",
  },
  *check(disclosure, { catalogue, workbook, looked }) {
    const rows = firstRowsOfCodes(disclosure).filter(({ row }) => row.kind === "code" && row.name !== undefined);
    const byName = partsBy(rows, (coded) => `${kindOfCodes(coded)} ${normalName(coded.row.name!)}`);
    const byCode = partsBy(rows, (coded) => `${kindOfCodes(coded)} ${coded.code}`);
    for (const alike of byName.values()) {
      if (new Set(alike.map(({ code }) => code)).size < 2) continue;
      for (const coded of alike) {
        looked();
        const { table, row, code } = coded;
        const others = (byCode.get(`${kindOfCodes(coded)} ${code}`) ?? []).filter((other) => other.table !== table);
        if (others.length > 0 || isToldAsUnknown(code, catalogue)) continue;
        const meant = meantBy(coded, alike, rows);
        if (!meant) continue;
        const isOfficial = normalName(catalogue.find(meant)?.name ?? "") === normalName(row.name!);
        const retyped = codeInstead(row, code, meant, isOfficial);
        const fix = retyped && cellFix(retyped, workbook);
        yield {
          messageId: "other",
          data: { table: table.spec.number, name: row.name!, code, right: meant },
          table: table.id,
          subject: `${table.id}|${code}`,
          cells: codeCell(row),
          code: { read: code, is: "wrong", meant },
          ...(fix && { fix }),
        };
      }
    }
  },
};

/** The one code of the same length that two tables at least have for this name and amount, and that the row's own table lacks. */
function meantBy({ table, row, code }: CodedRow, alike: readonly CodedRow[], all: readonly CodedRow[]) {
  const candidates = alike.filter(
    (other) => other.table !== table && other.code.length === code.length && sharesAmount(row, other.row),
  );
  const codes = [...new Set(candidates.map((other) => other.code))];
  const [meant] = codes;
  if (meant === undefined || codes.length > 1 || new Set(candidates.map((other) => other.table)).size < 2)
    return undefined;
  return all.some((other) => other.table === table && other.code === meant) ? undefined : meant;
}

function sharesAmount(one: TableRow, other: TableRow): boolean {
  const amounts = new Set(one.figures.flatMap(({ amount, readable }) => (readable && amount !== 0 ? [amount] : [])));
  return other.figures.some(({ amount, readable }) => readable && amounts.has(amount));
}

/** Functional and economic codes are apart: 229 and 399 are both 其他支出. */
function kindOfCodes({ table, row }: CodedRow): string {
  return sectionSpec(table.spec, row.section).rows.by;
}

function isToldAsUnknown(code: string, catalogue: Catalogue): boolean {
  return !catalogue.find(code) && !catalogue.change(code) && catalogue.isComplete(code);
}

function partsBy(rows: readonly CodedRow[], key: (coded: CodedRow) => string): ReadonlyMap<string, CodedRow[]> {
  const parts = new Map<string, CodedRow[]>();
  for (const coded of rows) {
    const part = parts.get(key(coded));
    if (part) part.push(coded);
    else parts.set(key(coded), [coded]);
  }
  return parts;
}
