import { checkSnapshot } from "../../../src/app/check/check-snapshot";
import { FUNDS } from "../../../src/ledger";
import type { TableSpec, Template } from "../../../src/tables";
import { xinjiang } from "../../../tools/shipped";
import { changed } from "../../support/changes";
import { sampleSnapshot } from "../../support/sample";
import { sheetOf } from "../../support/snapshots";

/** What a twelfth table costs: this description, and the line that puts it among the others. */
const specialAccount: TableSpec = {
  id: "T12",
  number: "表12",
  ordinal: 12,
  topic: "specialAccount",
  tabColor: "#123456",
  place: { x: 700, y: 300, name: "财政专户" },
  title: "财政专户管理资金支出情况表",
  aliases: [],
  emptyBecauseOf: "财政专户管理资金",
  orientation: "landscape",
  sections: [
    {
      id: "body",
      question: { fund: FUNDS.generalBudget },
      columns: [
        { role: "category", header: ["专户科目编码"], width: 10 },
        { role: "name", header: ["专户科目名称"], width: 30 },
        { role: "amount", id: "total", header: ["专户资金合计"], question: {}, width: 16 },
      ],
      rows: { by: "function", depth: 3 },
      total: ["专户总计"],
    },
  ],
};

const readings = xinjiang.readings.map((reading) => ({ ...reading, tables: [...reading.tables, specialAccount] }));
const twelve: Template = { ...xinjiang, id: "twelve", readings: readings as unknown as Template["readings"] };

/** The real workbook, and a twelfth sheet that says by 类 what 表5 says of them. */
function workbook() {
  const report = sampleSnapshot().sheets.find(({ name }) => name === "表5")!;
  const rows = [...new Set(report.cells.map(({ row }) => row))].map((row) =>
    report.cells.filter((cell) => cell.row === row),
  );
  const value = (cells: typeof report.cells, column: number) => cells.find((cell) => cell.column === column)?.value;
  const categories = rows
    .filter((cells) => /^\d{3}$/.test(String(value(cells, 0) ?? "")) && value(cells, 1) === undefined)
    .map((cells) => [String(value(cells, 0)), value(cells, 3), value(cells, 4)]);
  const total = rows.find(
    (cells) =>
      cells.some(({ value: text }) => text === "合计" || text === "总计") &&
      value(cells, 4) !== "合计" &&
      typeof value(cells, 4) === "number",
  );
  const sheet = sheetOf("专户", [
    ["财政专户管理资金支出情况表"],
    [null, null, "单位：万元"],
    ["专户科目编码", "专户科目名称", "专户资金合计"],
    ...categories,
    [null, "专户总计", total && value(total, 4)],
  ]);
  return { sheets: [...sampleSnapshot().sheets, sheet] };
}

describe("a twelfth table in a copy of Xinjiang's", () => {
  it("is read and tied to the others", () => {
    const report = checkSnapshot(workbook(), [twelve]);
    expect(report.tables).toHaveLength(12);
    expect(report.tables[11]).toMatchObject({ id: "T12", number: "表12", state: "present" });
    expect(report.summary.errors).toBe(0);
    expect(report.summary.equations).toBeGreaterThan(545);
  });

  it("has its wrong code told", () => {
    const wrong = changed(workbook(), [{ cell: "专户!A4", value: "299" }]);
    const found = checkSnapshot(wrong, [twelve]).findings.filter(({ table }) => table === "T12");
    expect(found.map(({ rule }) => rule)).toContain("code/unknown");
    expect(found.find(({ rule }) => rule === "code/unknown")?.message).toMatch(/^表12/);
  });

  it("has its broken tie told under its right title", () => {
    const wrong = changed(workbook(), [{ cell: "专户!C4", value: 1 }]);
    const titles = checkSnapshot(wrong, [twelve]).findings.map(({ rule, title }) => `${rule} ${title}`);
    expect(titles).toContainEqual(expect.stringMatching(/^x\/t4-t12 .*表12/));
  });
});
