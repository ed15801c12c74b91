import fc from "fast-check";
import { formatAmount } from "../../../src/money";
import { type Figure, type Template, filledFiguresOf, tableOf, tablesAndBeside } from "../../../src/tables";
import { deriveEquations, judge } from "../../../src/ties";
import { type Snapshot, cellInFormula } from "../../../src/workbook";
import { TEMPLATES, checkSnapshot, readDisclosure } from "../../../tools/shipped";
import { applyChanges } from "../../../tools/snapshot-changes";
import { layoutTables } from "../../../src/layout";
import { snapshotOfPlans } from "../../support/planned-snapshot";
import { laidOutSet } from "../../support/laid-out-set";
import { example } from "../../support/national-examples";
import { type SheetRow, sheetOf } from "../../support/snapshots";

const templateOf = (id: string): Template => TEMPLATES.find((template) => template.id === id)!;

/** The sets with tables beside them, and the forms in which these may stand. */
const SETS = ["national-budget", "shanghai-budget", "national-accounts"].map((id) => {
  const template = templateOf(id);
  // no ledger says what of its money is procured
  const beside = template.readings[0].beside!.filter(({ topic }) => topic !== "procurement");
  return {
    id,
    template,
    beside,
    forms: beside.flatMap((spec) =>
      [undefined, ...(spec.forms ?? []).map(({ name }) => name)].map((form) => ({ table: spec.id, form })),
    ),
  };
});

/** A wrong figure: 7 万元 more. */
const wrong = (workbook: Snapshot, { cell, amount }: Figure): Snapshot =>
  applyChanges(workbook, [{ cell, value: amount / 1_000_000 + 7 }]);

describe.each(SETS)("tables beside the set $id", ({ template, beside, forms }) => {
  const drawn = fc.record({ seed: fc.nat(), printed: fc.constantFrom(...forms) });

  it("are read back whole where a workbook has them, and hold every tie", () => {
    fc.assert(
      fc.property(drawn, ({ seed, printed }) => {
        const disclosure = readDisclosure(laidOutSet(template, printed, seed));
        expect(disclosure.template.id).toBe(template.id);
        expect(disclosure.tables.map(({ id }) => id)).toEqual(
          tablesAndBeside(template.readings[0]).map(({ id }) => id),
        );
        expect(tableOf(disclosure, printed.table)!.spec.form).toBe(printed.form);
        expect(disclosure.unplaced).toEqual([]);
        const ties = deriveEquations(disclosure);
        expect(
          ties.filter((tie) => judge(tie, disclosure).verdict !== "held").map(({ origin, left }) => [origin, left]),
        ).toEqual([]);
        const tied = new Set(
          ties.flatMap(({ origin }) => (origin.kind === "between" ? [origin.left.table, origin.right.table] : [])),
        );
        expect(beside.filter(({ id }) => !tied.has(id))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it("have a wrong figure in any cell found, and named first with its right value", () => {
    fc.assert(
      fc.property(drawn, fc.nat(), ({ seed, printed }, at) => {
        const workbook = laidOutSet(template, printed, seed);
        const figures = filledFiguresOf(tableOf(readDisclosure(workbook), printed.table)!);
        const figure = figures[at % figures.length]!;
        const { findings, suspects } = checkSnapshot(wrong(workbook, figure));
        const here = cellInFormula(figure.cell);
        expect(findings.some(({ cells }) => cells.some(({ place }) => cellInFormula(place) === here))).toBe(true);
        const first = suspects
          .filter(({ rank }) => rank === 0)
          .map(({ place, suggested }) => [cellInFormula(place), suggested]);
        expect(first).toContainEqual([here, formatAmount(figure.amount, "万元")]);
      }),
      { numRuns: 15 },
    );
  });
});

describe("what is printed otherwise beside the national set", () => {
  const nine = example("budget-central-2023");
  const HEADER = ["项目名称", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算", "单位资金"];
  const sheet = (title: string, header: readonly string[], ...rows: SheetRow[]): Snapshot => ({
    sheets: [...nine.sheets, sheetOf("项目", [[title], ["单位：万元"], header, ...rows])],
  });
  const read = (workbook: Snapshot) => readDisclosure(workbook);
  const errors = (workbook: Snapshot) =>
    checkSnapshot(workbook).findings.filter(({ severity }) => severity === "error");
  /** What 表3 says of projects. */
  const [total, other] = [59_363.6, 7_000] as const;

  it("is no sum of the columns where a print shows a part of 合计 only", () => {
    const header = ["项目名称", "合计", "一般公共预算"];
    const workbook = sheet("项目支出表", header, ["甲", other, 1], ["乙", total - other, 2], ["合计", total, 3]);
    expect(tableOf(read(workbook), "AP")).toBeDefined();
    expect(errors(workbook).filter(({ rule }) => rule === "ap/row")).toEqual([]);
  });

  it("is no sum of the columns where one of them is not known, which is told", () => {
    const workbook = sheet("项目支出表", [...HEADER, "上年结转"], ["甲", 9, 1, 1, 1, 1, 5], ["合计", 9, 1, 1, 1, 1, 5]);
    const disclosure = read(workbook);
    expect(disclosure.unplaced.filter(({ table }) => table === "AP").map(({ detail }) => detail)).toEqual(["上年结转"]);
    expect(errors(workbook).filter(({ rule }) => rule === "ap/row")).toEqual([]);
  });

  it("is a sum of the columns where all money is shown", () => {
    const workbook = sheet("项目支出表", HEADER, ["甲", 10, 1, 1, 1, 1], ["合计", 10, 1, 1, 1, 1]);
    expect(errors(workbook).filter(({ rule }) => rule === "ap/row")).toHaveLength(2);
  });

  it.each([
    ["sums over groups of projects", sheet("项目支出表", HEADER, ["特定目标类", 4, 4], ["甲", 4, 4], ["合计", 4, 4])],
    ["amounts without a project", sheet("项目支出表", HEADER, [null, 4, 4], ["甲", 4, 4], ["合计", 4, 4])],
    ["another header", sheet("项目支出表", ["项目名称", "数量", "单价"], ["甲", 4, 4], ["乙", 4, 4])],
  ])("is named as none of the set's, and is no error, where it has %s", (_, workbook) => {
    const disclosure = read(workbook);
    expect(tableOf(disclosure, "AP")).toBeUndefined();
    expect(disclosure.unplaced.map(({ reason }) => reason)).toEqual(["other-table"]);
    expect(errors(workbook)).toEqual([]);
  });

  it.each([
    ["the more important projects", sheet("重点项目支出表", HEADER, ["甲", 4, 4], ["乙", 4, 4])],
    ["projects of one budget", sheet("一般公共预算项目支出表", HEADER, ["甲", 4, 4], ["乙", 4, 4])],
  ])("is not read where it is of %s", (_, workbook) => {
    expect(tableOf(read(workbook), "AP")).toBeUndefined();
    expect(errors(workbook)).toEqual([]);
  });

  it("is a sum of what is bought, by item or by class, and by money", () => {
    const header = ["采购项目", "数量", "单价", "采购金额", ...HEADER.slice(2)];
    const items = (total: number) =>
      sheet(
        "政府采购预算表",
        header,
        ["甲", 3, 1, 3, 2, null, null, 1],
        ["乙", 2, 4, 8, 8],
        ["合计", null, null, total, 10, null, null, 1],
      );
    expect(checkSnapshot(items(11)).findings.filter(({ table }) => table === "AG")).toEqual([]);
    const { findings, suspects } = checkSnapshot(items(12));
    expect(findings.flatMap(({ rule, table }) => (table === "AG" ? rule : []))).toEqual(["ag/row", "ag/tree"]);
    expect(suspects.map(({ name, suggested }) => [name, suggested])).toEqual([["合计·合计", "11.00"]]);
    const classes = sheet("政府采购预算表", ["采购类别", "合计"], ["货物", 3], ["服务", 8], ["合计", 12]);
    expect(errors(classes).map(({ rule }) => rule)).toEqual(["ag/tree"]);
  });

  it("is named as none of the set's where classes stand over what is bought of each", () => {
    const workbook = sheet("政府采购预算表", ["采购项目", "采购金额"], ["货物类", 3], ["甲", 3], ["合计", 3]);
    expect(read(workbook).unplaced.map(({ reason }) => reason)).toEqual(["other-table"]);
    expect(errors(workbook)).toEqual([]);
  });

  it("keeps what it prints besides, where it is laid out anew: how much is bought, the codes of another list", () => {
    const bought = sheet(
      "政府采购预算表",
      ["采购项目", "数量", "单价", "采购金额"],
      ["甲", 3, 1, 3],
      ["合计", null, null, 3],
    );
    const [over, words] = [
      ["部门预算经济分类", null, "政府预算经济分类", null, "合计"],
      ["科目编码", "科目名称", "科目编码", "科目名称", null],
    ];
    const merges = [0, 2].map((left) => ({ top: 2, left, bottom: 2, right: left + 1 }));
    const row = (code: string, ...others: SheetRow): SheetRow => [code, `科目${code}`, ...others];
    const rows = [
      ["支出经济分类汇总表"],
      ["单位：万元"],
      over!,
      words!,
      row("301", null, null, 5),
      row("30101", 50101, "工资", 5),
    ];
    const codes = { sheets: [...nine.sheets, sheetOf("经济", [...rows, ["合计", null, null, null, 5]], { merges })] };
    for (const [workbook, id, kept] of [
      [bought, "AG", [3, 1]],
      [codes, "AE", [50101, "工资"]],
    ] as const) {
      const disclosure = read(workbook);
      expect(disclosure.unplaced).toEqual([]);
      const [plan] = layoutTables(disclosure, { tables: [id] });
      const values = snapshotOfPlans([plan!]).sheets[0]!.cells.map(({ value }) => value);
      expect(values).toEqual(expect.arrayContaining([...kept]));
    }
  });

  it("misses nothing where it is not there", () => {
    const { findings, tables } = checkSnapshot(nine);
    expect(findings.filter(({ rule }) => rule === "form/missing-table")).toEqual([]);
    expect(tables.map(({ id }) => id)).not.toContain("AP");
  });
});
