import { type Catalogue, type CatalogueEntry, areAlike, normalName, numberingOf } from "../../catalogue";
import { BASES } from "../bases";
import { type CellChanges, cellFix } from "../fixes";
import { isOtherYearsName } from "../other-years-codes";
import type { Rule } from "../rule";
import { type CodedRow, codeAbove, firstRowsOfCodes, hasCodes, hasOwnNameCell } from "./rows";

/**
 * The name is the catalogue's for that code and year. A row of the catalogue that no published document has confirmed accuses nobody: there
 * the difference is a hint.
 */
export const codeName: Rule = {
  meta: {
    id: "code/name",
    title: "科目名称与目录一致",
    severity: "warning",
    basis: BASES.codes,
    tables: hasCodes,
    needs: "any",
    messages: {
      different: "{table}的 {code} 写作“{name}”，{year}年科目名称是“{right}”。",
      renamed: "{table}的 {code} 写作“{name}”，{since}年起改称“{right}”。",
      unconfirmed: "{table}的 {code} 写作“{name}”，本工具目录中是“{right}”（尚未与公布的文件核对）。",
    },
    advice: "请改用当年《政府收支分类科目》的名称。",
  },
  *check(disclosure, { catalogue, workbook, looked }) {
    for (const coded of firstRowsOfCodes(disclosure)) {
      const { table, row, code } = coded;
      const entry = catalogue.find(code);
      if (!entry || row.name === undefined) continue;
      looked();
      if (entry.name === row.name || normalName(entry.name) === normalName(row.name)) continue;
      if (isOtherYearsName(code, row.name, catalogue)) continue;
      const change = catalogue.change(code);
      const renamed = change?.kind === "renamed" && normalName(change.name) === normalName(row.name);
      const data = {
        table: table.spec.number,
        code,
        name: row.name,
        right: entry.name,
        year: catalogue.year,
        since: change?.since ?? catalogue.year,
      };
      const confirmed = entry.source !== "recalled";
      const messageId = renamed ? "renamed" : confirmed ? "different" : "unconfirmed";
      const cells = row.nameCell ? [row.nameCell] : [];
      const severity = renamed || confirmed ? "warning" : "info";
      const likely = renamed || (confirmed && areAlike(row.name, entry.name));
      const retyped = officialName(coded, entry, catalogue, likely);
      const fix = retyped && cellFix(retyped, workbook);
      yield {
        messageId,
        data,
        table: table.id,
        subject: `${table.id}|${code}`,
        cells,
        severity,
        code: { read: code, is: "named" },
        ...(fix && { fix }),
      };
    }
  },
};

/**
 * The catalogue's name in the cell, its numbering kept. Safe only where nothing but the name can be the slip: a name of another code beside this
 * one, or one unlike the catalogue's, may stand by a wrong code as well.
 * @param likely true where the name is a former or a misspelt form of the catalogue's
 */
function officialName(
  { row, code }: CodedRow,
  entry: CatalogueEntry,
  catalogue: Catalogue,
  likely: boolean,
): CellChanges | undefined {
  if (!row.nameCell || row.name === undefined || !hasOwnNameCell(row)) return undefined;
  const above = codeAbove(code) ?? "";
  const beside = catalogue
    .byName(row.name)
    .some((other) => other.code !== code && other.code.length === code.length && other.code.startsWith(above));
  const edit = {
    cell: row.nameCell,
    before: row.name,
    content: { kind: "text" as const, text: numberingOf(row.name) + entry.name },
  };
  return { safe: likely && !beside, edits: [edit] };
}
