import { unknownTemplate } from "../../../src/app/check/unknown-template";
import { WorkbookError } from "../../../src/app/port";
import { TABLE_IDS, TEMPLATES, checkSnapshot, planTables, xinjiang } from "../../../tools/shipped";
import { tableSpec } from "../../../src/tables";
import * as layouts from "../../support/layouts";
import { centralBudget, finalAccounts, unknownSet } from "../../support/other-sets";
import { sampleSnapshot } from "../../support/sample";

function refusal(check: () => unknown): string {
  try {
    check();
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "unknown-template") return error.message;
    throw error;
  }
  throw new Error("it was checked");
}

describe("a workbook of no known template", () => {
  it("is refused in one sentence that names its titles, though its sheets are called as ours are: a name decides nothing", () => {
    expect(refusal(() => checkSnapshot(unknownSet()))).toBe(
      "工作簿中的“部门整体支出汇总表”、“财政专户资金收支情况一览表”不是本工具认得的公开表样式，没有校验；" +
        "本工具校验的是“单位收支总体情况表”、“收支总表”、“财务收支预算总表”、“收入支出决算总表”等表，请确认选对了文件。",
    );
  });

  it("gives nothing to generate from", () => {
    expect(planTables(unknownSet())).toMatchObject({ kind: "nothing", template: xinjiang.id });
  });

  it("is told by its first titles, each on one line and short", () => {
    const titles = Array.from({ length: 9 }, (_, index) => `第${index}\n\u202e张${"很长".repeat(40)}表`);
    const { message } = unknownTemplate(titles, TEMPLATES);
    expect(message).toContain("等 9 张表");
    expect(message).not.toMatch(/[\n\u202e]/);
    expect(message.length).toBeLessThan(350);
  });

  it("with no table at all is not refused: there is nothing to be told of it", () => {
    expect(checkSnapshot({ sheets: [] }).tables.every(({ state }) => state === "missing")).toBe(true);
  });
});

describe("a workbook of a national set", () => {
  it("is read by that set, though some of its tables have Xinjiang's names and columns, and its sheets Xinjiang's numbers", () => {
    expect(checkSnapshot(centralBudget()).template).toBe("national-budget");
    expect(checkSnapshot(finalAccounts()).template).toBe("national-accounts");
  });
});

describe("each of Xinjiang's tables alone", () => {
  const tables = layouts.sampleTables();

  it.each(TABLE_IDS)("%s is checked", (id) => {
    const sheets = sampleSnapshot().sheets.filter(({ name }) => name === `表${id.slice(1)}`);
    expect(
      checkSnapshot({ sheets })
        .tables.filter(({ state }) => state !== "missing")
        .map((table) => table.id),
    ).toEqual([id]);
  });

  it.each(TABLE_IDS)("%s is checked without its title, on a sheet that is called by its number", (id) => {
    const untitled = layouts.untitled(tables.find((table) => table.id === id)!);
    const number = tableSpec(id, xinjiang.readings[0].tables).number;
    const report = checkSnapshot(layouts.separate([untitled], () => number));
    expect(report.tables.filter(({ state }) => state !== "missing").map((table) => table.id)).toEqual([id]);
  });
});
