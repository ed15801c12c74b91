import { type Catalogue, normalName } from "../../catalogue";
import { type DisclosureTable, type SectionSpec, type TableRow, sectionSpec } from "../../tables";
import { oncePer } from "../../workbook";
import { BASES } from "../bases";
import { cellFix } from "../fixes";
import type { Rule } from "../rule";
import { codeInstead } from "./code-instead";
import { type CodedRow, codeCell, firstRowsOf, hasCodes } from "./rows";

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
    const rows = disclosure.tables.flatMap(namedRowsOf);
    const different = alikeByName(rows).filter((alike) => alike.some(({ code }) => code !== alike[0]!.code));
    if (different.length === 0) return;
    const byCode = rowsOfCodes(rows, new Set(different.flat().map(({ code }) => code)));
    for (const alike of different) {
      for (const coded of alike) {
        looked();
        const { table, row, code } = coded;
        const isElsewhere = byCode.get(code)!.some((other) => other.table !== table && isSameKind(other, coded));
        if (isElsewhere || isToldAsUnknown(code, catalogue)) continue;
        const meant = meantBy(coded, alike);
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
function meantBy({ table, row, code }: CodedRow, alike: readonly CodedRow[]) {
  const candidates = alike.filter(
    (other) => other.table !== table && other.code.length === code.length && sharesAmount(row, other.row),
  );
  const codes = [...new Set(candidates.map((other) => other.code))];
  const [meant] = codes;
  if (meant === undefined || codes.length > 1 || new Set(candidates.map((other) => other.table)).size < 2)
    return undefined;
  return namedRowsOf(table).some((other) => other.code === meant) ? undefined : meant;
}

function sharesAmount(one: TableRow, other: TableRow): boolean {
  const amounts = new Set(one.figures.flatMap(({ amount, readable }) => (readable && amount !== 0 ? [amount] : [])));
  return other.figures.some(({ amount, readable }) => readable && amounts.has(amount));
}

type KindOfCodes = SectionSpec["rows"]["by"];

/** Functional and economic codes are apart: 229 and 399 are both 其他支出. */
function kindOfCodes({ table, row }: CodedRow): KindOfCodes {
  return sectionSpec(table.spec, row.section).rows.by;
}

function isSameKind(one: CodedRow, other: CodedRow): boolean {
  return kindOfCodes(one) === kindOfCodes(other);
}

function isToldAsUnknown(code: string, catalogue: Catalogue): boolean {
  return !catalogue.find(code) && !catalogue.change(code) && catalogue.isComplete(code);
}

/** The rows of a table that have a name beside their code. */
const namedRowsOf = oncePer((table: DisclosureTable): readonly CodedRow[] =>
  firstRowsOf(table).filter(({ row }) => row.kind === "code" && row.name !== undefined),
);

/** Rows of one kind of codes that have one name, in the order in which names first stand. */
function alikeByName(rows: readonly CodedRow[]): CodedRow[][] {
  const byKind = new Map<KindOfCodes, Map<string, CodedRow[]>>();
  const all: CodedRow[][] = [];
  for (const coded of rows) {
    const kind = kindOfCodes(coded);
    let byName = byKind.get(kind);
    if (!byName) byKind.set(kind, (byName = new Map<string, CodedRow[]>()));
    const name = normalName(coded.row.name!);
    const alike = byName.get(name);
    if (alike) alike.push(coded);
    else {
      const first = [coded];
      byName.set(name, first);
      all.push(first);
    }
  }
  return all;
}

/** The rows that have one of these codes, by their codes. */
function rowsOfCodes(rows: readonly CodedRow[], codes: ReadonlySet<string>): ReadonlyMap<string, readonly CodedRow[]> {
  const byCode = new Map<string, CodedRow[]>();
  for (const coded of rows) {
    if (!codes.has(coded.code)) continue;
    const part = byCode.get(coded.code);
    if (part) part.push(coded);
    else byCode.set(coded.code, [coded]);
  }
  return byCode;
}
