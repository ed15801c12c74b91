import fc from "fast-check";
import { catalogueFor, ownListFromSnapshot } from "../../../src/catalogue";
import { codeName } from "../../../src/rules/codes/name";
import { otherYear } from "../../../src/rules/codes/other-year";
import { unknownCode } from "../../../src/rules/codes/unknown";
import { sheetOf, snapshotOf } from "../../support/snapshots";
import { findingsOf, testRule } from "../../support/rule-tester";

const of2026 = () => catalogueFor(2026);
/** 2010351 for 2010350, and another name for 208. */
const changes = [
  { cell: "表3!C9", value: "51" },
  { cell: "表3!D11", value: "社会保障与就业" },
];

testRule(otherYear, {
  valid: [
    { name: "in a budget of the year whose codes we have", changes },
    {
      name: "in a budget of another year whose codes and names are those that we have",
      changes: [],
      catalogue: of2026,
    },
  ],
  invalid: [
    {
      name: "codes and names that another year may have, as one",
      changes: [{ cell: "表3!B9", value: "03" }, ...changes],
      catalogue: of2026,
      findings: [
        {
          messageId: "unchecked",
          cells: ["表3!C9", "表3!A11"],
          message: "本工具的目录只有2024年：2026年预算有 2 个科目的编码或名称与它不同（2010351、208），未核对。",
        },
      ],
    },
  ],
});

describe("a year whose codes we do not have", () => {
  const years = fc.integer({ min: 2018, max: 2032 }).filter((year) => year !== 2024);

  it("is judged by no other year's, whichever year, code and name", () => {
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 70, max: 89 }),
        fc.constantFrom("甲", "乙丙", "其他"),
        (year, item, name) => {
          const all = [
            { cell: "表3!C9", value: String(item) },
            { cell: "表3!D8", value: name },
          ];
          const one = { changes: all, catalogue: () => catalogueFor(year) };
          expect([...findingsOf(unknownCode, one), ...findingsOf(codeName, one)]).toEqual([]);
          expect(findingsOf(otherYear, one)).toHaveLength(1);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("is judged by a list of the user's own, where that has the code", () => {
    const list = ownListFromSnapshot(
      snapshotOf(
        sheetOf("目录", [
          ["科目编码", "科目名称"],
          ["2010301", "行政运行"],
        ]),
      ),
    );
    const one = { changes: [{ cell: "表3!D8", value: "甲" }], catalogue: () => catalogueFor(2026, list) };
    expect(findingsOf(codeName, one)).toHaveLength(1);
    expect(findingsOf(otherYear, one)).toEqual([]);
  });
});
