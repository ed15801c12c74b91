import { type Catalogue, normalName } from "../../catalogue";
import { type Disclosure, type DisclosureTable, type SectionSpec, type TableRow, sectionSpec } from "../../tables";
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
    const different = namesOfSeveral(disclosure);
    if (different.size === 0) return;
    const rows = disclosure.tables.flatMap(namedRowsOf);
    const byCode = partsBy(rows, (named) => named.byCode);
    const concerned = rows.filter(({ byName }) => different.has(byName));
    for (const alike of partsBy(concerned, ({ byName }) => byName).values()) {
      for (const coded of alike) {
        looked();
        const { table, row, code } = coded;
        const isElsewhere = byCode.get(coded.byCode)!.some((other) => other.table !== table);
        if (isElsewhere || isToldAsUnknown(code, catalogue)) continue;
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

type KindOfCodes = SectionSpec["rows"]["by"];

/** Functional and economic codes are apart: 229 and 399 are both 其他支出. */
function kindOfCodes({ table, row }: CodedRow): KindOfCodes {
  return sectionSpec(table.spec, row.section).rows.by;
}

function isToldAsUnknown(code: string, catalogue: Catalogue): boolean {
  return !catalogue.find(code) && !catalogue.change(code) && catalogue.isComplete(code);
}

/** A row with a name, and what it has in common with others: `function 行政运行`, `function 2010301`. */
interface NamedRow extends CodedRow {
  readonly byName: string;
  readonly byCode: string;
}

function namedRowsOf(table: DisclosureTable): NamedRow[] {
  return firstRowsOf(table).flatMap((coded): NamedRow[] => {
    const { row, code } = coded;
    if (row.kind !== "code" || row.name === undefined) return [];
    const kind = kindOfCodes(coded);
    return [{ ...coded, byName: keyOfName(kind, normalName(row.name)), byCode: `${kind} ${code}` }];
  });
}

function keyOfName(kind: KindOfCodes, name: string): string {
  return `${kind} ${name}`;
}

/** The names that stand beside several codes, in one table or in two. Asked of every disclosure, and mostly none do: nothing is put together for it. */
function namesOfSeveral({ tables }: Disclosure): ReadonlySet<string> {
  const codesOf = new Map<KindOfCodes, Map<string, string>>();
  const several = new Set<string>();
  for (const table of tables) {
    for (const coded of firstRowsOf(table)) {
      const { row, code } = coded;
      if (row.kind !== "code" || row.name === undefined) continue;
      const kind = kindOfCodes(coded);
      let codes = codesOf.get(kind);
      if (!codes) codesOf.set(kind, (codes = new Map<string, string>()));
      const name = normalName(row.name);
      const known = codes.get(name);
      if (known === undefined) codes.set(name, code);
      else if (known !== code) several.add(keyOfName(kind, name));
    }
  }
  return several;
}

function partsBy(
  rows: readonly NamedRow[],
  key: (coded: NamedRow) => string,
): ReadonlyMap<string, readonly NamedRow[]> {
  const parts = new Map<string, NamedRow[]>();
  for (const coded of rows) {
    const part = parts.get(key(coded));
    if (part) part.push(coded);
    else parts.set(key(coded), [coded]);
  }
  return parts;
}
