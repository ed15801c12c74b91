import { type Catalogue, DESCRIBED_YEAR, normalName } from "../../catalogue";
import { BASES } from "../bases";
import { isOtherYearsCode, isOtherYearsName } from "../other-years-codes";
import type { Rule } from "../rule";
import { type CodedRow, codeCell, firstRowsOfCodes, hasCodes } from "./rows";

/** So many codes are named. */
const NAMED = 4;

/**
 * A year whose codes we do not have is not judged by another's: what our year's catalogue has not, or names otherwise, is told once as not checked. A list
 * of the user's own decides for the codes that it has.
 */
export const otherYear: Rule = {
  meta: {
    id: "code/other-year",
    title: "科目目录是当年的",
    severity: "info",
    basis: BASES.codes,
    tables: hasCodes,
    needs: "any",
    messages: {
      unchecked: `本工具的目录只有${DESCRIBED_YEAR}年：{year}年预算有 {count} 个科目的编码或名称与它不同（{codes}），未核对。`,
    },
    advice: "请按当年《政府收支分类科目》自行核对；也可以提供当年的科目清单，由本工具核对。",
  },
  *check(disclosure, { catalogue, looked }) {
    if (catalogue.year === DESCRIBED_YEAR) return;
    const coded = firstRowsOfCodes(disclosure);
    looked(coded.length);
    const unchecked = coded.filter((one) => isUnchecked(one, catalogue));
    if (unchecked.length === 0) return;
    const codes = [...new Set(unchecked.map(({ code }) => code))];
    const named = codes.slice(0, NAMED).join("、") + (codes.length > NAMED ? " 等" : "");
    const data = { year: catalogue.year, count: codes.length, codes: named };
    const cells = unchecked.flatMap(({ row }) => codeCell(row));
    yield { messageId: "unchecked", data, subject: String(catalogue.year), cells };
  },
};

/** Whether a row's code or name can be neither right nor wrong, since the catalogue of its year is not at hand. Lines of the form without amounts are none. */
function isUnchecked({ code, row }: CodedRow, catalogue: Catalogue): boolean {
  if (row.figures.every(({ blank }) => blank)) return false;
  const entry = catalogue.find(code);
  if (!entry) return isOtherYearsCode(code, catalogue);
  if (row.name === undefined || !isOtherYearsName(code, row.name, catalogue)) return false;
  return normalName(entry.name) !== normalName(row.name);
}
