import fc from "fast-check";
import { checkSnapshot } from "../../../tools/shipped";
import type { Change } from "../../support/changes";
import { changed } from "../../support/changes";
import { sampleSnapshot } from "../../support/sample";

/** What the check says of the sample itself, and of the sample with changes. */
const findings = (...changes: Change[]) =>
  checkSnapshot(changed(sampleSnapshot(), changes)).findings.map(({ id }) => id);
const asEver = findings();

const HAN = fc
  .array(fc.constantFrom(..."公开表日期年度编制审核附件第页共科室填报预算"), { minLength: 1, maxLength: 12 })
  .map((characters) => characters.join(""));

describe("tables as units print them say what the sample says", () => {
  it("where the measure is followed by any words", () => {
    fc.assert(
      fc.property(
        HAN,
        fc.constantFrom("", " ", "　　"),
        fc.constantFrom("表1!E3", "表3!G3", "表6!F3"),
        (words, gap, cell) => {
          expect(findings({ cell, value: `单位：万元${gap}${words}` })).toEqual(asEver);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("where the title says 预算单位, and the unit stands below", () => {
    const titles = ["2024年预算单位收支总体情况表", "预算单位收支总体情况表", "单位收支总体情况表（预算单位）"];
    for (const value of titles.slice(0, 2)) expect(findings({ cell: "表1!A2", value })).toEqual(asEver);
  });

  it("where the title says by which classification the table lists", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ["表5!A2", "2024年一般公共预算支出功能分类预算表"],
          ["表5!A2", "一般公共预算支出（功能分类）情况表"],
          ["表6!A2", "2024年部门一般公共预算基本支出经济分类情况表"],
        ),
        ([cell, value]) => expect(findings({ cell: cell!, value: value! })).toEqual(asEver),
      ),
      { numRuns: 6 },
    );
  });

  it("where the names stand below a heading of any words that ends with 名称", () => {
    fc.assert(
      fc.property(HAN, fc.constantFrom("表6!C4", "表3!D4", "表5!D4"), (words, cell) => {
        expect(findings({ cell, value: `${words}科目名称` })).toEqual(asEver);
      }),
      { numRuns: 15 },
    );
  });

  it("where the header is repeated with any words above it", () => {
    fc.assert(
      fc.property(HAN, fc.integer({ min: 8, max: 27 }), (words, row) => {
        const repeated: Change[] = [
          { insertRow: `表6!${row}`, values: [null, "款"] },
          {
            insertRow: `表6!${row}`,
            values: ["经济分类科目编码", null, "经济分类科目名称", "合计", "人员经费", "公用经费"],
          },
          { insertRow: `表6!${row}`, values: ["项目", null, null, words] },
        ];
        expect(findings(...repeated)).toEqual(asEver);
      }),
      { numRuns: 15 },
    );
  });
});
