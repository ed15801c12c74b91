import { type Question, run, sheetOf } from "../question";

/** Writes contents at a place in a format and tells the values that Excel keeps. */
function kept(address: string, format: string | undefined, contents: readonly (string | number)[]): Promise<string[]> {
  return run(async (context) => {
    const range = sheetOf(context).getRange(address);
    // One value for all cells, which the typings do not know.
    if (format !== undefined) (range as { numberFormat: unknown }).numberFormat = format;
    range.values = [[...contents]];
    range.load("values");
    await context.sync();
    return (range.values[0] ?? []).map(String);
  });
}

/** What becomes of contents that are written. */
export const CONTENTS: readonly Question[] = [
  {
    id: "CO-1",
    about: "撇号",
    ask: async () => [
      ...(await kept("K1:N1", "@", ["'01", "'=1+1", "'1-2", "'-行政"])),
      ...(await kept("O1:O1", undefined, ["'03"])),
    ],
  },
  { id: "CO-2", about: "文本格式的单元格", ask: () => kept("K2:L2", "@", [7, "1-2"]) },
  {
    id: "CO-3",
    about: "合并区里的非首格",
    ask: () =>
      run(async (context) => {
        const area = sheetOf(context).getRange("K4:K6");
        area.merge();
        area.values = [["首格"], ["中间"], ["末格"]];
        area.load("values");
        await context.sync();
        return area.values.map(([value]) => String(value));
      }),
  },
  {
    id: "CO-4",
    about: "空值与单个值",
    ask: () =>
      run(async (context) => {
        const range = sheetOf(context).getRange("K8:L8");
        range.values = [["留着", "换掉"]];
        await context.sync();
        range.values = [[null, "换了"]];
        (range as { numberFormat: unknown }).numberFormat = "@";
        range.load("values,numberFormat");
        await context.sync();
        const formats = (range.numberFormat[0] ?? []).map(String);
        return [String(range.values[0]?.[0]), ...formats];
      }),
  },
  {
    id: "CO-5",
    about: "结果为空文本的公式",
    ask: () =>
      run(async (context) => {
        const cells = sheetOf(context).getRange("K20:L22");
        sheetOf(context).getRange("K21").formulas = [['=""']];
        const used = cells.getUsedRangeOrNullObject(true);
        used.load("address");
        await context.sync();
        return !used.isNullObject;
      }),
  },
  { id: "CO-6", about: "错误值", ask: () => kept("K10:L10", undefined, ["#N/A", "'#N/A"]) },
  {
    id: "FO-1",
    about: "没有填充的单元格",
    ask: () =>
      run(async (context) => {
        const { fill } = sheetOf(context).getRange("K30").format;
        fill.load("color");
        await context.sync();
        return fill.color;
      }),
  },
];
