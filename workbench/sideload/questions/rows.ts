import { codeOf, localAddress, type Question, run, SECOND, sheetOf } from "../question";

/** Hidden rows, and rows that come. */
export const ROWS: readonly Question[] = [
  {
    id: "SC-1",
    about: "隐藏的行列",
    ask: () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.add("自检辛");
        sheet.getRange("A1:C4").values = Array.from({ length: 4 }, () => [1, 2, 3]);
        sheet.getRange("2:2").rowHidden = true;
        sheet.getRange("B:B").columnHidden = true;
        await context.sync();
        const visible = sheet.getRange("A1:C4").getSpecialCellsOrNullObject("Visible");
        visible.load("areas/items/address");
        await context.sync();
        return visible.areas.items.map(({ address }) => localAddress(address));
      }).catch(codeOf),
  },
  {
    id: "SC-2",
    about: "单个单元格的可见区域",
    ask: () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.add("自检壬");
        sheet.getRange("A1:C4").values = Array.from({ length: 4 }, () => [1, 2, 3]);
        await context.sync();
        const visible = sheet.getRange("A1").getSpecialCellsOrNullObject("Visible");
        visible.load("address");
        await context.sync();
        return localAddress(visible.address);
      }).catch(codeOf),
  },
  {
    id: "RO-1",
    about: "插入的行的格式",
    ask: () =>
      run(async (context) => {
        const sheet = sheetOf(context, SECOND);
        sheet.getRange("A8").format.fill.color = "#FF0000";
        sheet.getRange("9:9").insert("Down");
        const { fill } = sheet.getRange("A9").format;
        fill.load("color");
        await context.sync();
        return fill.color;
      }),
  },
  {
    id: "RO-2",
    about: "复制格式的地址",
    ask: () =>
      run(async (context) => {
        sheetOf(context).activate();
        await context.sync();
        sheetOf(context).getRange("A12").format.fill.color = "#0000FF";
        const target = sheetOf(context, SECOND);
        target.getRange("A12").format.fill.color = "#00FF00";
        target.getRange("14:14").copyFrom("12:12", "Formats");
        const { fill } = target.getRange("A14").format;
        fill.load("color");
        await context.sync();
        return fill.color;
      }),
  },
];
