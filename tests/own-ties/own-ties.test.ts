import fc from "fast-check";
import type { ConfigTie } from "../../src/config";
import { formatAmount } from "../../src/money";
import { ownEquations, tiesOfSheet } from "../../src/own-ties";
import { textReport } from "../../src/present/terminal/report";
import { type Figure, figuresOf } from "../../src/tables";
import { judge } from "../../src/ties";
import { type Snapshot, cellInFormula, parseA1 } from "../../src/workbook";
import { checkSnapshot } from "../../tools/shipped";
import { sampleDisclosure, sampleSnapshot } from "../support/sample";
import { sheetOf, withCell } from "../support/snapshots";

const tie = (left: string, right: string, name = "甲") => ({ name, left: { text: left }, right: { text: right } });
const at = (address: string) => {
  const [sheet = "", cell = ""] = address.split("!");
  return { sheet, ...parseA1(cell)! };
};
const equationsOf = (left: string, right: string, workbook: Snapshot = sampleSnapshot()) =>
  ownEquations([tie(left, right)], workbook, sampleDisclosure());
const verdictOf = (left: string, right: string, workbook?: Snapshot) => {
  const { equations, unchecked } = equationsOf(left, right, workbook);
  return equations[0] ? judge(equations[0], sampleDisclosure()).verdict : unchecked[0]!.reason;
};
const withSheet = (...rows: (string | number | null)[][]): Snapshot => ({
  sheets: [...sampleSnapshot().sheets, sheetOf("自定义勾稽", [["名称", "左边", "右边"], ...rows])],
});
const withTies = (ties: readonly ConfigTie[], workbook = sampleSnapshot()) =>
  checkSnapshot(workbook, { config: [{ source: "file", config: { ties } }] });
const ownOf = (report: ReturnType<typeof checkSnapshot>) => report.findings.filter(({ rule }) => rule === "own/tie");

describe("a tie that the user wrote", () => {
  it.each([
    ["表3!E8", "表3!F8 + 表3!G8", "held"],
    ["表3!E8 - 表3!G8", "表3!F8", "held"],
    ["305.44", "表3!E8", "held"],
    ["3054400元", "表3!E8", "held"],
    ["表3!E8 - 305.44", "0", "held"],
    ["SUM(表3!F8:G8)", "表3!E8", "held"],
    ["表3!E8", "表3!F8", "failed"],
    ["表3!E8", "3054399.99元", "rounding"],
    ["表3!E8", "3054399.99元 - 0.01万元", "failed"],
    ["1", "2", "两边都没有单元格"],
    ["表3!E8", "表33!E9", "右边的工作表“表33”不在本工作簿中"],
    ["表3!A1", "表3!E8", "左边的单元格 表3!A1 不是数"],
    ["表3!E8", "0.0000001", "数字 0.0000001 细于一分"],
    ["表3!E8", "表3!E8*1", "右边“*”不能识别，只能用单元格地址、数字、加号、减号和 SUM"],
  ])("%s ＝ %s: %s", (left, right, verdict) => {
    expect(verdictOf(left, right)).toBe(verdict);
  });

  it("respects the measures of both sheets, to the 分", () => {
    const yuan = sheetOf("台账", [["单位：元"], ["行政运行", 3054400], ["多一分", 3054400.01]]);
    const workbook = { sheets: [...sampleSnapshot().sheets, yuan] };
    expect(verdictOf("台账!B2", "表3!E8", workbook)).toBe("held");
    expect(verdictOf("表3!E8", "SUM(台账!B1:B2)", workbook)).toBe("held");
    expect(verdictOf("台账!B2 + 表3!E8", "表3!E8 + 305.44", workbook)).toBe(
      "数字 305.44 不知是元还是万元：各单元格的金额单位不同，请写作 305.44元 或 305.44万元",
    );
    expect(verdictOf("台账!B2 + 表3!E8", "表3!E8 + 305.44万元", workbook)).toBe("held");
    const odd = equationsOf("台账!B3", "台账!B2", workbook).equations[0]!;
    expect(judge(odd, sampleDisclosure()).difference).toBe(1);
  });

  const figures = sampleDisclosure()
    .tables.flatMap((table) => figuresOf(table))
    .filter(({ readable, blank }) => readable && !blank);
  const term = fc.record({ figure: fc.constantFrom(...figures), weight: fc.constantFrom(1 as const, -1 as const) });
  const sideText = (terms: readonly { figure: Figure; weight: 1 | -1 }[]) =>
    terms.map(({ figure, weight }) => `${weight > 0 ? "+" : "-"} ${cellInFormula(figure.cell)}`).join(" ");

  it("holds where it was made to hold, and tells a planted fault by its amount", () => {
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 5 }),
        fc.array(term, { maxLength: 3 }),
        fc.integer({ min: 1, max: 9_999_999 }),
        (left, right, slip) => {
          const sum = (terms: typeof left) =>
            terms.reduce((all, { figure, weight }) => all + weight * figure.amount, 0);
          const rest = sum(left) - sum(right);
          const fixed = `${rest < 0 ? "-" : "+"} ${formatAmount(Math.abs(rest) as Figure["amount"], "元")}元`;
          const [one, other] = [sideText(left), `${sideText(right)} ${fixed}`];
          expect(verdictOf(one, other)).toBe("held");
          const { figure } = left[0]!;
          const effect = [...left, ...right.map(({ figure, weight }) => ({ figure, weight: -weight }))]
            .filter((term) => term.figure === figure)
            .reduce((all, { weight }) => all + weight, 0);
          fc.pre(effect !== 0);
          const equation = equationsOf(one, other).equations[0]!;
          const wrong = (side: readonly Figure[]) =>
            side.map((each) =>
              each === figure ? { ...each, amount: (each.amount + slip * 100) as Figure["amount"] } : each,
            );
          const planted = { ...equation, left: wrong(equation.left), right: wrong(equation.right) };
          expect(Math.abs(judge(planted, sampleDisclosure()).difference)).toBe(Math.abs(effect) * slip * 100);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("the sheet 自定义勾稽", () => {
  it("is read by its headings; examples and rows without a tie are passed over, alike names told apart", () => {
    const workbook = withSheet(
      ["示例：不核对", "表9!X1", "1"],
      ["运行", "表3!E8", "=1"],
      [null, null, null],
      [null, "表3!E8", 305.44],
      ["运行", "表3!F8", "表3!G8"],
    );
    const { ties } = tiesOfSheet(workbook);
    expect(ties.map(({ name, left, right }) => [name, left.text, right.text])).toEqual([
      ["运行", "表3!E8", "=1"],
      ["第 5 行", "表3!E8", "305.44"],
      ["运行（2）", "表3!F8", "表3!G8"],
    ]);
  });

  it("reads a side that was typed as a formula by its formula", () => {
    const cells = [{ row: 1, column: 1, value: 305.44, formula: "=表3!E8" }];
    const sheet = sheetOf("自定义勾稽", [
      ["名称", "左边", "右边"],
      ["甲", null, "305.44"],
    ]);
    const { ties } = tiesOfSheet({ sheets: [{ ...sheet, cells: [...sheet.cells, ...cells] }] });
    expect(ties[0]?.left.text).toBe("=表3!E8");
  });

  it("without its headings is told as not checked", () => {
    const sheets = [...sampleSnapshot().sheets, sheetOf("自定义勾稽", [["甲", "表3!E8", "表3!F8"]])];
    const { unchecked } = checkSnapshot({ sheets });
    expect(unchecked).toEqual([
      expect.objectContaining({
        rule: "own/tie",
        reason: "自定义勾稽“自定义勾稽”未检查：没有找到表头：应有“名称”“左边”“右边”三列。",
      }),
    ]);
  });
});

describe("a check with own ties", () => {
  it("counts those that hold, and finds nothing else", () => {
    const usual = checkSnapshot(sampleSnapshot());
    const report = checkSnapshot(withSheet(["行政运行", "表3!E8", "表3!F8+表3!G8"]));
    expect(report.findings).toEqual(usual.findings);
    expect(report.summary.equations).toBe(usual.summary.equations + 1);
    expect(report.rules.find(({ rule }) => rule === "own/tie")).toMatchObject({ held: 1, failed: 0, unchecked: 0 });
  });

  it("tells one that fails by its name, with both sides as they were written, in its tables' pair", () => {
    const report = withTies([{ name: "运行与公用", left: "表3!E8", right: "表6!D8 + 1.20万元" }]);
    const [found] = ownOf(report);
    expect(found).toMatchObject({
      id: "own/tie@运行与公用",
      severity: "error",
      table: "T3",
      title: "自定义勾稽：运行与公用",
      formula: "表3!E8 = 表6!D8 + 1.20万元",
      left: "305.44",
    });
    expect(found!.message).toContain("“运行与公用”不成立：左边 表3!E8 为 305.44，右边 表6!D8 + 1.20万元 为 ");
    expect(report.pairs.find(({ tables }) => tables.join() === "T3,T6")?.findings).toContain(found!.id);
    expect(textReport({ file: "预算.xlsx", report })).toContain("“运行与公用”不成立");
  });

  it("suspects a cell that stands in no table, and offers its value", () => {
    const yuan = sheetOf("台账", [["单位：元"], ["行政运行", 3054500]]);
    const report = withTies([{ name: "台账", left: "台账!B2", right: "表3!E8" }], {
      sheets: [...sampleSnapshot().sheets, yuan],
    });
    expect(report.suspects).toEqual([
      expect.objectContaining({ place: at("台账!B2"), value: "3054500", suggested: "3054400.00", rank: 0 }),
    ]);
  });

  it("knows a wrong cell of a table by an own tie, too", () => {
    const report = checkSnapshot(withCell(withSheet(["甲", "表3!F8", "275.77"]), at("表3!F8"), 275.87));
    expect(ownOf(report)).toHaveLength(1);
    expect(report.suspects[0]).toMatchObject({ place: at("表3!F8"), suggested: "275.77" });
    expect(report.suspects[0]!.explains).toContain("own/tie@甲");
  });

  it("lists those that were not checked, with the cell where they are written", () => {
    const report = checkSnapshot(withSheet(["甲", "表3!E8", "表3!E8/2"], ["乙", "表3!A1", "1"]));
    expect(report.unchecked.map(({ reason, cells }) => [reason, cells[0]?.place])).toEqual([
      [
        "自定义勾稽“甲”未检查：右边“/”不能识别，只能用单元格地址、数字、加号、减号和 SUM。",
        { sheet: "自定义勾稽", row: 1, column: 2 },
      ],
      ["自定义勾稽“乙”未检查：左边的单元格 表3!A1 不是数。", at("表3!A1")],
    ]);
  });

  it("leaves them out where their rule is switched off", () => {
    const ties = [{ name: "甲", left: "表3!E8", right: "1" }];
    const config = { ties, rules: { "own/tie": "off" } } as const;
    const report = checkSnapshot(sampleSnapshot(), { config: [{ source: "file", config }] });
    expect(ownOf(report)).toEqual([]);
    expect(report.config?.off).toEqual([{ rule: "own/tie", title: "自定义勾稽关系成立" }]);
  });
});
