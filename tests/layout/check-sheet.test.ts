import { layoutDisclosure } from "../../src/layout";
import { tieWords } from "../../src/layout/check-sheet/in-words";
import { deriveEquations } from "../../src/ties";
import { type PlannedCell, type SheetPlan, type Snapshot, a1 } from "../../src/workbook";
import { changed } from "../support/changes";
import { snapshotOfPlans } from "../support/planned-snapshot";
import { sampleDisclosure, sampleSnapshot } from "../support/sample";
import { sheetOf, snapshotOf } from "../support/snapshots";
import { checkSnapshot, recognise } from "../../tools/shipped";

const plans = layoutDisclosure(sampleDisclosure());

function checkOf(from: readonly SheetPlan[] = plans): SheetPlan {
  return from.find(({ name }) => name === "勾稽核对表")!;
}

function shown({ content }: PlannedCell): string {
  if (content.kind === "blank") return "";
  if (content.kind === "formula") return Object.values(content.cached)[0] as string;
  return content.kind === "text" ? content.text : content.kind === "number" ? content.decimal : content.error;
}

function formula(cell: PlannedCell | undefined): string {
  return cell?.content.kind === "formula" ? cell.content.formula : "";
}

/** The rows of ties: [序号, 勾稽关系, 左边, 右边, 差额, 结论, links]. */
function ties(plan: SheetPlan): PlannedCell[][] {
  const rows = new Map<number, PlannedCell[]>();
  for (const cell of plan.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()].filter(([first]) => first?.content.kind === "number");
}

function tie(words: string, plan: SheetPlan = checkOf()): PlannedCell[] {
  return ties(plan).find((row) => shown(row[1]!) === words)!;
}

function verdicts(plan: SheetPlan): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of ties(plan)) counts[shown(row[5]!)] = (counts[shown(row[5]!)] ?? 0) + 1;
  return counts;
}

/** The tables of a workbook laid out with one of its cells changed. */
function checkWith(sheet: string, address: string, value: string | number): SheetPlan {
  return checkOf(layoutDisclosure(recognise(changed(sampleSnapshot(), [{ cell: `${sheet}!${address}`, value }]))));
}

describe("勾稽核对表", () => {
  it("has a row for every tie that the check of the generated workbook finds, in words that tell it", () => {
    const generated = recognise(snapshotOfPlans(plans));
    const found = deriveEquations(generated).map(tieWords(generated));
    expect(ties(checkOf()).map((row) => shown(row[1]!))).toHaveLength(found.length);
    expect(new Set(ties(checkOf()).map((row) => shown(row[1]!)))).toEqual(new Set(found));
  });

  it("numbers them, group by group under the names that users know", () => {
    const numbers = ties(checkOf()).map((row) => shown(row[0]!));
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    const groups = checkOf().cells.filter(({ column, style }) => column === 0 && style.fill !== undefined);
    expect(groups.map(shown)).toEqual(
      expect.arrayContaining([
        "表1表内：收入总计＝支出总计",
        "表3表内：合计＝基本支出＋项目支出",
        "表间：表5基本支出＝表6合计",
      ]),
    );
  });

  it("both sides are live formulas of the tables' cells, the difference and the verdict follow from them", () => {
    const row = tie("表1 收入总计 ＝ 支出总计");
    const at = row[0]!.row + 1;
    expect(row.slice(2, 5).map(formula)).toEqual(["=表1!B36", "=表1!E36", `=ROUND(C${at}-D${at},2)`]);
    expect(formula(row[5])).toBe(
      `=IF(COUNTA(表1!B36,表1!E36)<>COUNT(表1!B36,表1!E36),"无法核对",IF(E${at}=0,"一致",` +
        `IF(ROUND(ABS(E${at})*200,6)<=COUNT(表1!B36,表1!E36),"尾差","不一致")))`,
    );
    expect(row.slice(2).map(shown)).toEqual(["537.43", "537.43", "0.00", "一致", "表1!B36", "表1!E36"]);
  });

  it("long sums are sums of ranges", () => {
    const row = tie("表6 工资福利支出 人员经费 ＝ 基本工资 ＋ 津贴补贴 ＋ 奖金 ＋ … 共 7 项");
    expect(formula(row[3])).toMatch(/^=SUM\(表6!E\d+:E\d+\)$/);
  });

  it("links lead to both sides, and show where they are also after rows moved", () => {
    expect(formula(tie("表1 收入总计 ＝ 支出总计")[6])).toBe(
      '=HYPERLINK("#表1!"&ADDRESS(ROW(表1!B36),COLUMN(表1!B36),4),"表1!"&ADDRESS(ROW(表1!B36),COLUMN(表1!B36),4))',
    );
  });

  it("a part that may not be larger than the whole is held as such", () => {
    const row = ties(checkOf()).find((cells) => shown(cells[1]!).startsWith("表3 2010301 行政运行 项目支出 ≥"))!;
    expect(formula(row[5])).toContain(`IF(E${row[0]!.row + 1}>=0,"一致"`);
    expect([shown(row[4]!), shown(row[5]!)]).toEqual(["29.67", "一致"]);
  });

  it("a row that another table does not list must be nothing", () => {
    const row = tie("表1 202 外交支出 ＝ 0（表3未列202）");
    expect([formula(row[2]), row[3]!.content, row[7]!.content]).toEqual([
      expect.stringMatching(/^=表1!E\d+$/),
      { kind: "number", decimal: "0.00" },
      { kind: "blank" },
    ]);
  });

  it("counts its verdicts by formula above", () => {
    const summary = checkOf().cells.find((cell) => a1(cell) === "A3")!;
    const count = ties(checkOf()).length;
    expect(shown(summary)).toBe(`共 ${count} 项勾稽关系：一致 ${count} 项，尾差 0 项，不一致 0 项，无法核对 0 项。`);
    expect(formula(summary)).toContain("&COUNTIF(F5:F");
  });

  it("is the same whether totals are formulas or values", () => {
    const values = checkOf(layoutDisclosure(sampleDisclosure(), { formulas: false }));
    expect(ties(values).map((row) => row.map(formula))).toEqual(ties(checkOf()).map((row) => row.map(formula)));
  });

  it("highlights what does not hold, and prints on A4 with its header on every page", () => {
    const { marks, page, frozenRows } = checkOf();
    expect(marks?.map(({ text }) => text)).toEqual(["不一致", "尾差", "无法核对"]);
    expect(page).toMatchObject({ orientation: "landscape", titleRows: { first: 3, last: 3 } });
    expect(frozenRows).toBe(4);
  });
});

describe("what the sheet says of figures that do not tie", () => {
  it("an error", () => {
    const plan = checkWith("表3", "G9", 100);
    expect(verdicts(plan)["不一致"]).toBeGreaterThan(0);
    const report = checkSnapshot(changed(sampleSnapshot(), [{ cell: "表3!G9", value: 100 }]));
    expect(report.summary.errors).toBeGreaterThan(0);
  });

  it("a rounding difference", () => {
    const row = tie("表1 收入总计 ＝ 支出总计", checkWith("表1", "B36", 537.44));
    expect([shown(row[4]!), shown(row[5]!)]).toEqual(["0.01", "尾差"]);
  });

  it("a figure that is no number", () => {
    expect(shown(tie("表1 收入总计 ＝ 支出总计", checkWith("表1", "B36", "待定"))[5]!)).toBe("无法核对");
  });
});

describe("of some of the tables", () => {
  it("only the ties among these", () => {
    const plan = checkOf(layoutDisclosure(sampleDisclosure(), { tables: ["T5", "T6"] }));
    const sheets = new Set(plan.cells.flatMap((cell) => formula(cell).match(/表\d+(?=!)/g) ?? []));
    expect([...sheets].sort()).toEqual(["表5", "表6"]);
    expect(tie("表5 合计 基本支出 ＝ 表6 合计 合计", plan)).toBeDefined();
  });

  it("no sheet where there is no tie", () => {
    const lone = snapshotOf(sheetOf("表11", [["上年结转结余情况明细表"], ["单位：万元"], ["项目名称", "总计"]]));
    const names = layoutDisclosure(recognise(lone), { tables: [] }).map(({ name }) => name);
    expect(names).toEqual(["目录"]);
  });
});

describe("tables in different measures", () => {
  it("are compared in 万元", () => {
    const mixed: Snapshot = snapshotOf(
      sheetOf("表5", [
        ["一般公共预算支出情况表"],
        ["编制单位：某单位", null, null, null, "单位：元"],
        ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
        ["201", "一般公共服务支出", 120000, 120000],
        ["合计", null, 120000, 120000],
      ]),
      sheetOf("表6", [
        ["一般公共预算基本支出情况表"],
        ["编制单位：某单位", null, null, null, "单位：万元"],
        ["类", "款", "科目名称", "合计", "人员经费", "公用经费"],
        ["301", null, "工资福利支出", 12, 12],
        ["301", "01", "基本工资", 12, 12],
        ["合计", null, null, 12, 12],
      ]),
    );
    const row = tie(
      "表5 合计 基本支出 ＝ 表6 合计 合计",
      checkOf(layoutDisclosure(recognise(mixed), { tables: ["T5", "T6"] })),
    );
    expect(row.slice(2, 4).map(formula)).toEqual([
      expect.stringMatching(/^=\(表5!F\d+\)\/10000$/),
      expect.stringMatching(/^=表6!D\d+$/),
    ]);
    expect(row.slice(2, 6).map(shown)).toEqual(["12.00", "12.00", "0.00", "一致"]);
  });
});

describe("目录", () => {
  const [contents] = plans;

  it("stands first and names every sheet, empty tables as such", () => {
    expect(plans.map(({ name }) => name)).toEqual([
      "目录",
      ...Array.from({ length: 11 }, (_, index) => `表${index + 1}`),
      "勾稽核对表",
    ]);
    const line = (row: number) => contents!.cells.filter((cell) => cell.row === row).map(shown);
    expect(line(2)).toEqual(["表号", "表名", "工作表", "说明"]);
    expect(line(3)).toEqual(["表1", "单位收支总体情况表", "表1", ""]);
    expect(line(10)).toEqual(["表8", "政府性基金预算支出情况表", "表8", "空表"]);
    expect(line(14)).toEqual(["附", "勾稽核对表", "勾稽核对表", "核对用，不公开"]);
  });

  it("links to each of them", () => {
    expect(contents!.links.map(({ target }) => target)).toEqual(plans.slice(1).map(({ name }) => `${name}!A1`));
  });

  it("neither it nor 勾稽核对表 is taken for a table", () => {
    const before = checkSnapshot(sampleSnapshot());
    const after = checkSnapshot(snapshotOfPlans(plans));
    const told = (report: typeof before) => report.findings.map(({ rule }) => rule).sort();
    expect(told(after)).toEqual(told(before));
    expect(recognise(snapshotOfPlans(plans)).otherSheets).toEqual(["目录", "勾稽核对表"]);
  });
});
