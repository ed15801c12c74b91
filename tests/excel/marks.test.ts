import type { Mark } from "../../src/workbook";
import { rulesOf } from "../../workbench/host/univer/rules";
import { BRIDGES, openExcel } from "../support/excel/excel";
import { stateOf } from "../support/excel/state";

const cell = (sheet: string, row: number, column: number): Mark["cell"] => ({ sheet, row, column });

const MARKS: readonly Mark[] = [
  { cell: cell("表1", 6, 1), tone: "error" },
  { cell: cell("表1", 7, 1), tone: "error" },
  { cell: cell("表1", 8, 3), tone: "warning" },
  { cell: cell("表2", 6, 5), tone: "info" },
];

describe.each(BRIDGES)("marking over the %s bridge", (bridge) => {
  test("colours the cells in two round trips, a look and the marks, and clearing restores the workbook in two", async () => {
    const excel = await openExcel({ bridge });
    const before = stateOf(excel.workbook);
    await excel.port.read();
    excel.host.measures.reset();
    expect(await excel.port.mark(MARKS)).toEqual({ cells: 4, protectedSheets: [] });
    expect(excel.host.measures.totals().roundTrips).toBe(2);
    const rules = rulesOf(excel.workbook.getSheetByName("表1")!);
    expect(rules.map(({ areas, condition }) => [areas, condition])).toEqual([
      [[{ top: 8, left: 3, bottom: 8, right: 3 }], '=LEN("预算公开助手")=6'],
      [[{ top: 6, left: 1, bottom: 7, right: 1 }], '=LEN("预算公开助手")=6'],
    ]);
    excel.host.measures.reset();
    expect(await excel.port.clearMarks()).toEqual({ cells: 4, protectedSheets: [] });
    expect(excel.host.measures.totals().roundTrips).toBe(2);
    expect(stateOf(excel.workbook)).toEqual(before);
    excel.close();
  });
});

describe("marks", () => {
  test("take the place of those of an earlier check, in two round trips", async () => {
    const excel = await openExcel();
    await excel.port.read();
    await excel.port.mark(MARKS);
    excel.host.measures.reset();
    await excel.port.mark(MARKS.slice(0, 1));
    expect(excel.host.measures.totals().roundTrips).toBe(2);
    expect(rulesOf(excel.workbook.getSheetByName("表1")!)).toHaveLength(1);
    expect(rulesOf(excel.workbook.getSheetByName("表2")!)).toHaveLength(0);
    excel.close();
  });

  test("survive saving and reopening, are recognised as ours, and go without touching the user's own formats", async () => {
    const first = await openExcel();
    await first.port.read();
    await first.pane.window.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("表1").getRange("B7:B9").conditionalFormats.add("Custom");
      own.custom.rule.formula = "=B7>100";
      own.custom.format.fill.color = "#00FF00";
      await context.sync();
    });
    const unmarked = stateOf(first.workbook);
    await first.port.read();
    await first.port.mark(MARKS);
    const saved = JSON.parse(JSON.stringify(first.workbook.save())) as ReturnType<typeof first.workbook.save>;
    first.close();

    const again = await openExcel({ data: saved });
    expect(rulesOf(again.workbook.getSheetByName("表1")!)).toHaveLength(3);
    expect(await again.port.clearMarks()).toEqual({ cells: 4, protectedSheets: [] });
    expect(stateOf(again.workbook)).toEqual(unmarked);
    again.close();
  });

  test("leave protected sheets alone and name them", async () => {
    const excel = await openExcel();
    await excel.pane.window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表1").protection.protect();
      await context.sync();
    });
    await excel.port.read();
    expect(await excel.port.mark(MARKS)).toEqual({ cells: 1, protectedSheets: ["表1"] });
    expect(rulesOf(excel.workbook.getSheetByName("表1")!)).toHaveLength(0);
    excel.close();
  });

  test("reach every cell where their address is longer than Excel takes", async () => {
    const excel = await openExcel();
    await excel.port.read();
    const many = Array.from({ length: 4_000 }, (_cell, index): Mark => ({
      cell: cell("表1", index * 2, 4),
      tone: "error",
    }));
    expect(await excel.port.mark(many)).toEqual({ cells: 4_000, protectedSheets: [] });
    const covered = rulesOf(excel.workbook.getSheetByName("表1")!).flatMap(({ areas }) => areas.map(({ top }) => top));
    expect(new Set(covered)).toEqual(new Set(many.map((mark) => mark.cell.row)));
    excel.close();
  });

  test("are laid anew where a sheet was protected since the workbook was read", async () => {
    const excel = await openExcel();
    await excel.port.read();
    await excel.pane.window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表2").protection.protect();
      await context.sync();
    });
    expect(await excel.port.mark(MARKS)).toEqual({ cells: 3, protectedSheets: ["表2"] });
    expect(rulesOf(excel.workbook.getSheetByName("表1")!)).toHaveLength(2);
    excel.close();
  });

  test("removed by hand do not hinder clearing", async () => {
    const excel = await openExcel();
    await excel.port.read();
    await excel.port.mark(MARKS);
    const sheet = excel.workbook.getSheetByName("表1")!;
    sheet.deleteConditionalFormattingRule(rulesOf(sheet)[0]!.id);
    await excel.port.clearMarks();
    expect(excel.workbook.getSheets().flatMap((each) => rulesOf(each))).toEqual([]);
    excel.close();
  });
});

/** The marks of all sheets. */
function marksIn({ workbook }: { readonly workbook: Parameters<typeof stateOf>[0] }): number {
  return workbook.getSheets().flatMap((sheet) => rulesOf(sheet)).length;
}

describe("marks that this pane has not made", () => {
  test("are cleared: those of the ribbon, which has a memory of its own", async () => {
    const excel = await openExcel();
    const ribbon = excel.anotherPort();
    await excel.port.read();
    await ribbon.read();
    await ribbon.mark(MARKS);
    expect(await excel.port.clearMarks()).toEqual({ cells: 4, protectedSheets: [] });
    expect(marksIn(excel)).toBe(0);
    excel.close();
  });

  test("are replaced, not doubled", async () => {
    const excel = await openExcel();
    const ribbon = excel.anotherPort();
    await excel.port.read();
    await ribbon.read();
    await ribbon.mark(MARKS);
    await excel.port.mark(MARKS.slice(0, 1));
    await ribbon.mark(MARKS.slice(0, 1));
    expect(marksIn(excel)).toBe(1);
    excel.close();
  });

  test("are cleared from a copied sheet and from where they were pasted", async () => {
    const excel = await openExcel();
    await excel.port.read();
    await excel.port.mark(MARKS);
    excel.host.user.copy("表1");
    excel.host.user.pasteRules("表2", "表5", { top: 1, left: 1, bottom: 1, right: 1 });
    expect(marksIn(excel)).toBe(6);
    expect((await excel.port.clearMarks()).cells).toBe(8);
    expect(marksIn(excel)).toBe(0);
    excel.close();
  });

  test("are none where there are none: 0 cells are told", async () => {
    const excel = await openExcel();
    expect(await excel.port.clearMarks()).toEqual({ cells: 0, protectedSheets: [] });
    excel.close();
  });
});

describe("a conditional format that Excel cannot handle", () => {
  /** A workbook with a rule of the user's on 表3, and our marks on others. */
  async function marked() {
    const excel = await openExcel();
    await excel.pane.window.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("表3").getRange("B7:B9").conditionalFormats.add("Custom");
      own.custom.rule.formula = "=B7>100";
      await context.sync();
    });
    await excel.port.read();
    await excel.port.mark(MARKS);
    return excel;
  }

  test.each(["list", "read"] as const)("stops neither a check nor a mark nor clearing: %s", async (fault) => {
    const excel = await marked();
    excel.host.world.badRules.add(fault, ({ condition }) => condition === "=B7>100");
    expect((await excel.port.read()).sheets).toHaveLength(11);
    expect(await excel.port.mark(MARKS)).toEqual({ cells: 4, protectedSheets: [] });
    expect(await excel.port.clearMarks()).toEqual({ cells: 4, protectedSheets: [] });
    expect(marksIn(excel)).toBe(1);
    excel.close();
  });

  test("and that is a mark of ours that cannot be deleted is told by its sheet; the others go", async () => {
    const excel = await marked();
    const [stuck] = rulesOf(excel.workbook.getSheetByName("表2")!);
    excel.host.world.badRules.add("delete", ({ id }) => id === stuck?.id);
    await expect(excel.port.clearMarks()).rejects.toMatchObject({
      code: "MarksStuck",
      untouched: false,
      message: "清除标记没有全部完成：Excel 不让删除工作表“表2”上原来的标记。单元格的内容和原有格式没有改动。",
    });
    expect(rulesOf(excel.workbook.getSheetByName("表1")!)).toEqual([]);
    excel.close();
  });
});
