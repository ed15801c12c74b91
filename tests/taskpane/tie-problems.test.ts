import { tieProblems } from "../../src/taskpane/settings/tie-problems";

const problemsOf = (left: string, right: string, name = "甲") => tieProblems({ name, left, right }, {});

describe("a tie that is typed in 设置", () => {
  it("has no problem where the settings and the reader of ties take it", () => {
    expect(problemsOf("表3!E8", "SUM(表3!F8:G8) - 1.20万元")).toEqual({});
  });

  it("has a problem in each field that is not understood", () => {
    expect(problemsOf("E8", "表3!E8:F9", "")).toEqual({
      name: "应为 1 到 100 个字的名称，得到“”。",
      left: "“E8”没有写工作表名，应如 表3!E8。",
      right: "“表3!E8:F9”是一片单元格，求和请用 SUM(表3!E8:F9)。",
    });
  });

  it("has one where no cell stands on either side, or its name is another's", () => {
    expect(problemsOf("1", "1")).toEqual({ right: "两边都没有单元格。" });
    const ties = [{ name: "甲", left: "表3!E8", right: "1" }];
    expect(tieProblems({ ...ties[0]!, right: "2" }, { ties })).toEqual({ name: "已有一条叫“甲”，名称不能相同。" });
  });
});
