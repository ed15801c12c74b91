import { codeOf, localAddress, type Question, outcomeOf, run, sheetOf } from "../question";

/** What a failing batch leaves, what null objects do, what becomes of ranges that are kept. */
export const BATCHES: readonly Question[] = [
  {
    id: "BA-1",
    about: "一批操作中途出错",
    ask: async () => {
      const code = await outcomeOf((context) => {
        sheetOf(context).getRange("J1").values = [["在前"]];
        sheetOf(context, "没有的表").getRange("A1").values = [[1]];
        sheetOf(context).getRange("J2").values = [["在后"]];
      });
      return run(async (context) => {
        const range = sheetOf(context).getRange("J1:J2");
        range.load("values");
        await context.sync();
        return [code, String(range.values[0]?.[0]), String(range.values[1]?.[0])];
      });
    },
  },
  {
    id: "BA-2",
    about: "在空对象上再取对象",
    ask: () =>
      run(async (context) => {
        const empty = sheetOf(context).getRange("Z100:AA200").getUsedRangeOrNullObject(true);
        const visible = empty.getSpecialCellsOrNullObject("Visible");
        visible.load("address");
        await context.sync();
        return visible.isNullObject;
      }).catch(codeOf),
  },
  {
    id: "BA-3",
    about: "在空对象上写入",
    ask: () =>
      outcomeOf((context) => {
        context.workbook.worksheets.getItemOrNullObject("没有的表").delete();
      }),
  },
  {
    id: "RE-2",
    about: "上方插入行后，已取得的区域",
    ask: () =>
      run(async (context) => {
        const range = sheetOf(context).getRange("A3");
        range.values = [["这一格"]];
        range.load("values");
        await context.sync();
        await run(async (other) => {
          sheetOf(other).getRange("1:1").insert("Down");
          await other.sync();
        });
        range.load("address,values");
        await context.sync();
        return [localAddress(range.address), String(range.values[0]?.[0])];
      }).catch(codeOf),
  },
];
