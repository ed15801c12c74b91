import { layoutTables } from "../../src/layout";
import { textWidth } from "../../src/layout/appearance/text-width";
import { type Area, type PlannedCell, type SheetPlan, areaA1, a1 } from "../../src/workbook";
import { sampleDisclosure } from "../support/sample";
import { sheetOf, snapshotOf } from "../support/snapshots";
import { recognise } from "../../tools/shipped";

const plans = layoutTables(sampleDisclosure());

function plan(name: string, from: readonly SheetPlan[] = plans): SheetPlan {
  return from.find((candidate) => candidate.name === name)!;
}

/** Every filled cell of a plan as `A1=text`; formulas with their value behind. */
function said({ cells }: SheetPlan): string[] {
  return cells.flatMap((cell) => {
    const { content } = cell;
    const at = a1(cell);
    if (content.kind === "text") return [`${at} ${content.text}`];
    if (content.kind === "number") return [`${at} ${content.decimal}`];
    return content.kind === "formula" ? [`${at} ${content.formula} ${Object.values(content.cached)[0]}`] : [];
  });
}

function cellAt({ cells }: SheetPlan, address: string): PlannedCell {
  return cells.find((cell) => a1(cell) === address)!;
}

function overlap(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** What a cell with an amount shows. */
function printed({ content }: PlannedCell): string {
  const decimal =
    content.kind === "number"
      ? content.decimal
      : content.kind === "formula" && "decimal" in content.cached
        ? content.cached.decimal
        : "";
  return decimal.replace(/\B(?=(\d{3})+(?!\d)(?=.*\.))/g, ",");
}

describe("the sheets stand as the published tables", () => {
  it("one sheet a table, under its number", () => {
    expect(plans.map(({ name }) => name)).toEqual(Array.from({ length: 11 }, (_, index) => `表${index + 1}`));
    expect(layoutTables(sampleDisclosure(), { tables: ["T3", "T8"] }).map(({ name }) => name)).toEqual(["表3", "表8"]);
  });

  it("with number, title, unit and measure above", () => {
    expect(said(plan("表3")).slice(0, 4)).toEqual([
      "A1 表3",
      "A2 单位支出总体情况表",
      "A3 编制单位：克孜勒苏柯尔克孜自治州人民政府外事办公室",
      "F3 单位：万元",
    ]);
    expect(cellAt(plan("表3"), "A2").style).toMatchObject({ font: "title", size: 18, horizontal: "center" });
    expect(plan("表3").merges.map(areaA1)).toContain("A2:G2");
  });

  it("with headers merged over the columns they stand for", () => {
    expect(plan("表3").merges.map(areaA1).slice(3)).toEqual([
      "A4:D4",
      "E4:G4",
      "A5:C5",
      "D5:D6",
      "E5:E6",
      "F5:F6",
      "G5:G6",
      "A16:D16",
    ]);
    const headers = (name: string) => said(plan(name)).filter((text) => /^[A-Z]+[456] /.test(text));
    expect(headers("表3").slice(0, 4)).toEqual([
      "A4 科 目",
      "E4 支出预算",
      "A5 功能分类科目编码",
      "D5 功能分类科目名称",
    ]);
    expect(headers("表1").slice(0, 6)).toEqual([
      "A4 收 入",
      "C4 支 出",
      "A5 项 目",
      "B5 预算数",
      "C5 功能分类",
      "E5 预算数",
    ]);
    expect(plan("表1").merges.map(areaA1)).toEqual(expect.arrayContaining(["A4:B4", "C4:E4", "C5:D5"]));
    expect(plan("表11").merges.map(areaA1)).toEqual(
      expect.arrayContaining(["A4:A6", "C4:F4", "C5:C6", "D5:E5", "F5:F6", "G4:J4"]),
    );
  });

  it.each(plans.map((one) => [one.name, one] as const))("%s: no two merged areas overlap", (_, { merges }) => {
    const clashes = merges.flatMap((area, index) => merges.slice(index + 1).filter((other) => overlap(area, other)));
    expect(clashes).toEqual([]);
  });

  it.each(plans.map((one) => [one.name, one] as const))("%s: every cell stands once, within the page", (_, one) => {
    const places = one.cells.map(a1);
    expect(new Set(places).size).toBe(places.length);
    const { bottom, right } = one.page.printArea;
    expect(one.cells.every(({ row, column }) => row <= bottom && column <= right)).toBe(true);
    expect(one.columnWidths).toHaveLength(right + 1);
  });

  it("with codes as text in their columns", () => {
    const row = ["A9 201", "B9 03", "C9 01", "D9 行政运行"];
    expect(said(plan("表3"))).toEqual(expect.arrayContaining(row));
    expect(cellAt(plan("表3"), "B9")).toMatchObject({
      content: { kind: "text", text: "03" },
      style: { format: "@", horizontal: "center" },
    });
  });

  it("with two decimals, and a blank for zero", () => {
    expect(cellAt(plan("表3"), "F10")).toMatchObject({
      content: { kind: "number", decimal: "40.70" },
      style: { format: "#,##0.00", horizontal: "right", border: true },
    });
    expect(cellAt(plan("表3"), "G10").content).toEqual({ kind: "blank" });
    expect(cellAt(plan("表2"), "I15")).toMatchObject({
      content: { kind: "formula", cached: { decimal: "0.00" } },
      style: { format: "#,##0.00;-#,##0.00;" },
    });
  });

  it("with the lines of the template, numbered and indented as it has them", () => {
    const labels = said(plan("表1")).filter((text) => /^A\d+ /.test(text));
    expect(labels.slice(5, 10)).toEqual([
      "A6 一、本年收入",
      "A7 1.一般公共预算拨款",
      "A8 其中：一般财力",
      "A9 上级一般公共预算安排转移支付",
      "A10 2.政府性基金预算拨款",
    ]);
    expect(["A6", "A7", "A8", "A9"].map((at) => cellAt(plan("表1"), at).style.indent)).toEqual([undefined, 1, 2, 5]);
    expect(said(plan("表1"))).toEqual(expect.arrayContaining(["A36 收 入 总 计", "C36 支 出 总 计"]));
  });

  it("with the row of totals and the note of an empty table", () => {
    expect(said(plan("表8")).slice(-3)).toEqual([
      "A7 合 计",
      "E7 =SUM(F7:H7) 0.00",
      "A8 备注：克孜勒苏柯尔克孜自治州人民政府外事办公室2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。",
    ]);
  });

  it("on A4, one page wide, headers repeated, pages numbered", () => {
    expect(plan("表6").page).toEqual({
      orientation: "portrait",
      printArea: { top: 0, left: 0, bottom: 29, right: 5 },
      titleRows: { first: 3, last: 5 },
      margins: { top: 1.9, bottom: 1.7, left: 1.5, right: 1.5 },
      footer: "第 &P 页，共 &N 页",
    });
    expect(plan("表6").frozenRows).toBe(6);
    expect(plan("表2").page.orientation).toBe("landscape");
  });
});

describe("every figure fits its column", () => {
  const wide = layoutTables(sampleDisclosure(), { measure: "元" });
  it.each([...plans, ...wide].map((one, index) => [`${one.name}，${index < 11 ? "万元" : "元"}`, one] as const))(
    "%s",
    (_, one) => {
      const tight = one.cells.filter((cell) => textWidth(printed(cell)) + 1 > one.columnWidths[cell.column]!);
      expect(tight.map(a1)).toEqual([]);
    },
  );

  it("and rows are as high as their wrapped names", () => {
    const heights = plan("表2").rowHeights;
    expect(heights.get(9)).toBeGreaterThan(heights.get(8)!);
  });
});

describe("amounts in another measure", () => {
  it("are converted exactly", () => {
    expect(said(layoutTables(sampleDisclosure(), { measure: "元", formulas: false })[2]!)).toEqual(
      expect.arrayContaining(["F3 单位：元", "E9 3054400.00", "F9 2757700.00"]),
    );
  });

  it("show as many decimals as it takes", () => {
    const yuan = snapshotOf(
      sheetOf("表3", [
        ["单位支出总体情况表"],
        ["编制单位：某单位", null, null, "单位：元"],
        ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
        ["201", "一般公共服务支出", 12345.67, 12345.67],
        ["202", "外交支出", 0.00125, 0.00125],
      ]),
    );
    const [converted] = layoutTables(recognise(yuan), { measure: "万元", tables: ["T3"], formulas: false });
    expect(cellAt(converted!, "F7")).toMatchObject({
      content: { decimal: "1.234567" },
      style: { format: "#,##0.000000" },
    });
    expect(cellAt(converted!, "F8")).toMatchObject({ content: { decimal: "0.000000125" } });
  });
});
