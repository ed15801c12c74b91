import { type Catalogue, type CatalogueEntry, areAlike } from "../../catalogue";
import { BASES } from "../bases";
import { cellFix } from "../fixes";
import { isOtherYearsCode } from "../other-years-codes";
import type { Rule } from "../rule";
import { codeInstead } from "./code-instead";
import { type CodedRow, codeAndName, codeCell, firstRowsOfCodes, hasCodes } from "./rows";

/** The code is in the year's catalogue. Where the catalogue is known to be incomplete, its not being there is only a hint. */
export const unknownCode: Rule = {
  meta: {
    id: "code/unknown",
    title: "科目编码在当年目录中",
    severity: "error",
    basis: BASES.codes,
    tables: hasCodes,
    needs: "any",
    messages: {
      unknown: "{table}的 {row} 不在{year}年科目目录中。",
      likely: "{table}的 {row} 不在{year}年科目目录中，可能是 {likely}。",
      incomplete: "{table}的 {row} 不在本工具的{year}年科目目录中；该目录在这一款不完整，请自行核对。",
    },
    advice: "请按当年《政府收支分类科目》核对编码。",
  },
  *check(disclosure, { catalogue, workbook, looked }) {
    const standing = new Set(firstRowsOfCodes(disclosure).map(({ table, code }) => `${table.id} ${code}`));
    for (const coded of firstRowsOfCodes(disclosure)) {
      const { table, row, code } = coded;
      looked();
      if (catalogue.find(code) || catalogue.change(code) || isOtherYearsCode(code, catalogue)) continue;
      const complete = catalogue.isComplete(code);
      const [best, other] = complete ? likelyMeant(coded, catalogue) : [];
      const likely = best && !standing.has(`${table.id} ${best.code}`) ? best : undefined;
      const data = {
        table: table.spec.number,
        row: codeAndName(row),
        year: catalogue.year,
        likely: likely ? `${likely.code} ${likely.name}` : "",
      };
      const messageId = !complete ? "incomplete" : likely ? "likely" : "unknown";
      const severity = complete ? "error" : "info";
      const retyped = likely && !other ? codeInstead(row, code, likely.code, false) : undefined;
      const fix = retyped && cellFix(retyped, workbook);
      const cells = codeCell(row);
      yield {
        messageId,
        data,
        table: table.id,
        subject: `${table.id}|${code}`,
        cells,
        severity,
        code: { read: code, is: "wrong", ...(likely && !other && { meant: likely.code }) },
        ...(fix && { fix }),
      };
    }
  },
};

/** More candidates than a row can mean. */
const CANDIDATES = 8;

/** The catalogue's rows that a row with an unknown code may mean, likeliest first: none whose name is unlike the row's own. */
function likelyMeant({ row: { name }, code }: CodedRow, catalogue: Catalogue): readonly CatalogueEntry[] {
  if (name === undefined) return catalogue.likely(code, { limit: 2 }).map(({ entry }) => entry);
  const byCode = catalogue.likely(code, { limit: CANDIDATES, name });
  const byName = catalogue.likely(name, { limit: CANDIDATES, code });
  const entries = [...byCode, ...byName].map(({ entry }) => entry).filter((entry) => areAlike(entry.name, name));
  return [...new Set(entries)];
}
