import fc from "fast-check";
import { FIELD_ROLES, FUND_ROLES, roleName, roleOf } from "../../../src/app/columns/column-roles";
import { ColumnsUnreadable, columnsXml, parseColumns } from "../../../src/app/columns/columns-xml";
import { keptColumns, sameAssignments, withAssignment } from "../../../src/app/columns/kept-columns";
import { COLUMNS_NAMESPACE } from "../../../src/app/columns/columns-xml";
import { readCustomXml, writeCustomXml } from "../../../src/xlsx";
import { legalText } from "../../../src/xml";
import { oneSheet } from "../../support/xlsx-files";

const anyText = fc.string({ unit: "grapheme" }).map(legalText);
const anyAssignment = fc.record({
  sheet: anyText,
  header: fc.oneof(anyText, fc.constantFrom('金额"（元）', "a\r\nb", "]]><x/>&amp;", "=1+1")),
  role: fc.constantFrom(...FIELD_ROLES, ...FUND_ROLES, "ignore" as const),
});

describe("what a workbook keeps of its ledger's columns", () => {
  it("comes back as it was said, from the XML and from a file", () => {
    const file = oneSheet("");
    fc.assert(
      fc.property(fc.array(anyAssignment), (all) => {
        const xml = columnsXml(all);
        expect(parseColumns(xml)).toEqual(all);
        expect(parseColumns(readCustomXml(writeCustomXml(file, COLUMNS_NAMESPACE, xml), COLUMNS_NAMESPACE)!)).toEqual(
          all,
        );
      }),
      { numRuns: 50 },
    );
  });

  it("is refused where it is something else, and leaves roles aside that it does not know", () => {
    for (const xml of [
      "",
      "<other/>",
      "<columns><column/></columns>",
      "<columns",
      "<columns><column sheet='a'/></columns>",
    ])
      expect(() => parseColumns(xml)).toThrow(ColumnsUnreadable);
    expect(parseColumns('<columns><column sheet="a" header="b" role="__proto__"/></columns>')).toEqual([]);
    expect(keptColumns("<other/>")).toMatchObject({ assignments: [], problem: expect.stringContaining("无法读取") });
    expect(keptColumns(undefined)).toEqual({ assignments: [] });
  });
});

describe("an assignment", () => {
  const amount = { sheet: "支出明细", header: "数额", role: "amount" } as const;

  it("takes the place of the one before, and goes when nothing is said", () => {
    expect(withAssignment([amount], amount, "ignore")).toEqual([{ ...amount, role: "ignore" }]);
    expect(withAssignment([amount], { sheet: "另一张", header: "数额" }, "amount")).toHaveLength(2);
    expect(withAssignment([amount], amount, undefined)).toEqual([]);
  });

  it("is the same in any order", () => {
    const other = { ...amount, header: "科目" };
    expect(sameAssignments([amount, other], [other, amount])).toBe(true);
    expect(sameAssignments([amount], [other])).toBe(false);
  });
});

it("every role has a name of its own, and is found again by its key", () => {
  const roles = [...FIELD_ROLES, ...FUND_ROLES, "ignore" as const];
  expect(new Set(roles.map(roleName)).size).toBe(roles.length);
  expect(roles.map(roleOf)).toEqual(roles);
  expect(roleOf("")).toBeUndefined();
});
