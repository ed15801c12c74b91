import { readPasted } from "../../../src/text/paragraphs";
import { listedUnitsIn } from "../../../src/text/reading";

const listed = (...lines: string[]) => {
  const found = listedUnitsIn(readPasted(lines.join("\n"), "说明.txt"));
  return found && { names: found.names, stated: found.stated, isOpen: found.isOpen };
};
const closed = (names: string[], stated?: number) => ({ names, stated, isOpen: false });

describe("the units that a text lists as a department's", () => {
  test.each([
    ["某某局下属预算单位2个，包括：第一中学、第二中学，下设3个科室，分别是：办公室、人事科、财务科。"],
    ["某某局所属预算单位共2家，分别是：第一中学、第二中学。"],
    ["某某局下属2个事业单位，分别为：第一中学，第二中学。"],
    ["纳入2024年部门预算编制范围的二级预算单位2个，具体包括：1.第一中学；2.第二中学。"],
    ["某某局有下属单位二个，包括：第一中学、第二中学。"],
  ])("are told with their number: %s", (line) => {
    expect(listed("第一部分 部门概况", line)).toEqual(closed(["第一中学", "第二中学"], 2));
  });

  test("are told without a number, and one a line", () => {
    expect(listed("下属单位包括：第一中学、第二中学。")).toEqual(closed(["第一中学", "第二中学"]));
    const lines = ["纳入预算编制范围的预算单位包括：", "1.第一中学", "2.第二中学；", "三年来工作如下。"];
    expect(listed(...lines)).toEqual(closed(["第一中学", "第二中学"]));
  });

  test("are left open by 等", () => {
    expect(listed("下属单位5个，包括：第一中学、第二中学等5个单位。")).toEqual({
      ...closed(["第一中学", "第二中学"], 5),
      isOpen: true,
    });
  });

  test("are counted where they are not named, and none where it says so", () => {
    expect(listed("某某局下属预算单位3个，均为事业单位。")).toEqual(closed([], 3));
    expect(listed("某某局无下属预算单位，下设5个科室。")).toEqual(closed([], 0));
  });

  test("are not what is said of them otherwise", () => {
    for (const line of [
      "本单位及下属单位共有车辆5辆。",
      "下属单位3个项目纳入绩效管理。",
      "所属单位有关情况见附表。",
      "本部门及所属各预算单位占用使用国有资产总体情况为：房屋100平方米。",
      "下属单位为公益一类。",
    ])
      expect(listed(line)).toBeUndefined();
  });
});
