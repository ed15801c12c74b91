import { textReport } from "../../../src/present/terminal/report";
import { checkSnapshot } from "../../../tools/shipped";
import { changed } from "../../support/changes";
import { faultyReport, findingOf } from "../../support/reports";
import { sampleSnapshot } from "../../support/sample";

describe("a report on the terminal", () => {
  const report = checkSnapshot(
    changed(sampleSnapshot(), [
      { cell: "表3!F8", value: 275.87 },
      { cell: "表5!C9", value: "05" },
      { removeSheet: "表1" },
    ]),
  );
  const lines = textReport({ file: "初稿.xlsx", report }).split("\n");
  const indexOf = (start: string) => lines.findIndex((line) => line.trim().startsWith(start));

  it("tells what is to be mended first, problem by problem", () => {
    expect(lines.filter((line) => /^ {4}\d+\. \[错误\]/.test(line)).map((line) => line.trim())).toEqual([
      "1. [错误] 没有找到表1《单位收支总体情况表》。",
      "2. [错误] 表5的“事业运行”编码是 2010305，其他表都是 2010350。",
      "3. [错误] 表3 行政运行·基本支出 F8 现为 275.87，应为 275.77。",
    ]);
    expect(indexOf("要改正的 3 个")).toBeLessThan(indexOf("要核实、说明的 2 个"));
  });

  it("has the fix on the problem, and below it what follows from it", () => {
    const fix = indexOf("改法：把 表3 行政运行·基本支出 F8 从 275.87 改为 275.77");
    expect(lines[fix + 1]?.trim()).toBe("由此引起 2 条：");
    expect(lines[fix - 1]?.trim()).toBe("（可能错了一位数字）");
  });

  it("counts with a lost table what could not be checked, and tells it nowhere else", () => {
    expect(lines[indexOf("因此未能检查 ")]).toMatch(/^ {7}因此未能检查 \d+ 项$/);
    expect(indexOf("未能检查：")).toBe(-1);
  });
});

it("causes that are as likely as each other are told with the value of each", () => {
  const [first] = faultyReport().suspects;
  const report = {
    ...faultyReport(),
    suspects: [
      { ...first!, equivalent: true },
      {
        ...first!,
        place: { ...first!.place, column: 6 },
        value: "29.67",
        suggested: "29.57",
        rank: 1,
        equivalent: true,
      },
    ],
  };
  const text = textReport({ file: "a.xlsx", report });
  expect(text).toContain("有 2 条勾稽关系不成立，2 种改法同样说得通：表3!F9，或 表3!G9");
  expect(text).toContain("（1）表3!F9 现为 275.87，应为 275.77\n       （2）表3!G9 现为 29.67，应为 29.57");
});

it("rounding differences stand apart, with the figures that could take them", () => {
  const place = { sheet: "表3", row: 8, column: 4 };
  const adjustments = [
    { place, name: "行政运行·合计", value: "305.45", by: "-0.01", to: "305.44", mends: 0, breaks: 0, formula: false },
  ];
  const rounding = findingOf({ severity: "warning", rounding: true, adjustments });
  const text = textReport({ file: "a.xlsx", report: { ...faultyReport(), findings: [rounding], suspects: [] } });
  expect(text).toContain("尾差（四舍五入差额） 1 个（在四舍五入范围内，不算错误；任选一个数调整即平）\n    1. [尾差] ");
  expect(text).toContain("调平：表3 行政运行·合计 E9 调整 -0.01（305.45 → 305.44）即平");
});
