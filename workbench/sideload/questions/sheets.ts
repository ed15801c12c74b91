import { codeOf, FIRST, type Question, outcomeOf, run, SECOND, sheetOf } from "../question";

/** How sheets come, go, are named and shown. */
export const SHEETS: readonly Question[] = [
  {
    id: "SH-1",
    about: "新工作表的位置",
    ask: () =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("自检丙");
        worksheets.load("items/name");
        const active = worksheets.getActiveWorksheet();
        active.load("name");
        await context.sync();
        return [worksheets.items.at(-1)?.name === "自检丙", active.name === "自检丙"];
      }),
  },
  {
    id: "SH-2",
    about: "改成已有的名字",
    ask: () => outcomeOf((context) => (sheetOf(context, SECOND).name = FIRST)),
  },
  {
    id: "SH-3",
    about: "不允许的名字",
    ask: async () => [
      await outcomeOf((context) => (sheetOf(context, SECOND).name = "长".repeat(32))),
      await outcomeOf((context) => (sheetOf(context, SECOND).name = "自检:乙")),
    ],
  },
  {
    id: "SH-4",
    about: "删除深度隐藏的表",
    ask: () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.add("自检丁");
        sheet.visibility = "VeryHidden";
        await context.sync();
        sheet.delete();
        await context.sync();
        return "done";
      }).catch(codeOf),
  },
  {
    id: "SH-5",
    about: "激活隐藏的表",
    ask: () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.add("自检戊");
        sheet.visibility = "Hidden";
        await context.sync();
        sheet.activate();
        await context.sync();
        return "done";
      }).catch(codeOf),
  },
  {
    id: "SH-6",
    about: "替换被引用的表",
    ask: () =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        const target = sheetOf(context, SECOND).getRange("H1");
        const old = worksheets.add("自检己");
        old.getRange("C1").values = [[3]];
        target.formulas = [["=自检己!C1*2"]];
        await context.sync();
        const successor = worksheets.add("自检庚");
        successor.getRange("C1").values = [[7]];
        old.name = "自检旧";
        successor.name = "自检己";
        old.delete();
        target.load("values,formulas");
        await context.sync();
        return [String(target.formulas[0]?.[0]).includes("#REF!"), String(target.values[0]?.[0])];
      }),
  },
  {
    id: "SE-1",
    about: "选中非活动表的单元格",
    ask: async () => {
      await run(async (context) => {
        sheetOf(context).activate();
        await context.sync();
      });
      return outcomeOf((context) => sheetOf(context, SECOND).getRange("B3").select());
    },
  },
];
