import fc from "fast-check";
import { checkSnapshot } from "../../../tools/shipped";
import type { Snapshot } from "../../../src/workbook";
import { sheetOf } from "../../support/snapshots";

/** A 项 of 政府性基金: what was there, what came, what was spent. What remains follows. */
interface Row {
  readonly code: string;
  readonly opening: number;
  readonly income: number;
  readonly basic: number;
  readonly project: number;
}

const CODES = ["2080701", "2080702", "2120801", "2120802", "2290401"];
const amount = fc.integer({ min: 0, max: 99_999 });
const rows: fc.Arbitrary<readonly Row[]> = fc
  .subarray(CODES, { minLength: 1 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc.record({ code: fc.constant(code), opening: amount, income: amount, basic: amount, project: amount }),
      ),
    ),
  );

/** Every level of the codes, with 年初, 本年收入, 合计, 基本, 项目 and 年末 in 0.01 万元. */
function lines(items: readonly Row[]): readonly (readonly [code: string, amounts: readonly number[]])[] {
  const codes = new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  const line = (prefix: string) => {
    const own = items.filter(({ code }) => code.startsWith(prefix));
    const sum = (of: (row: Row) => number) => own.reduce((all, row) => all + of(row), 0);
    const [opening, income] = [sum((row) => row.opening), sum((row) => row.income)];
    const [basic, project] = [sum((row) => row.basic), sum((row) => row.project)];
    return [opening, income, basic + project, basic, project, opening + income - basic - project];
  };
  return [["合计", line("")], ...[...codes].sort().map((code): [string, number[]] => [code, line(code)])];
}

/** The table as it is printed nationally, with codes in three columns and the columns' numbers, and as Shanghai prints it. */
const PRINTS: Readonly<Record<string, (items: readonly Row[]) => (string | number | null)[][]>> = {
  national: (items) => [
    ["政府性基金预算财政拨款收入支出决算表"],
    ["金额单位：万元"],
    ["项目", null, null, null, "年初结转和结余", "本年收入", "本年支出", null, null, "年末结转和结余"],
    ["功能分类科目编码", null, null, "科目名称", null, null, "小计", "基本支出", "项目支出", null],
    ["类", "款", "项", null, null, null, null, null, null, null],
    ["栏次", null, null, null, "1", "2", "3", "4", "5", "6"],
    ...lines(items).map(([code, amounts]) => [
      ...(code === "合计" ? ["合计", null, null] : [code.slice(0, 3), code.slice(3, 5), code.slice(5)]),
      code === "合计" ? null : `科目${code}`,
      ...amounts.map((fen) => fen / 100),
    ]),
  ],
  shanghai: (items) => [
    ["政府性基金预算财政拨款收入支出决算表"],
    ["单位：万元"],
    ["项目", null, "年初结转和结余", "本年收入", "本年支出", null, null, "年末结转和结余"],
    ["功能分类科目编码", "科目名称", null, null, "合计", "基本支出", "项目支出", null],
    ...lines(items).map(([code, amounts]) => [
      code,
      code === "合计" ? null : `科目${code}`,
      ...amounts.map((fen) => fen / 100),
    ]),
  ],
};

const brokenTies = (workbook: Snapshot): string[] =>
  checkSnapshot(workbook)
    .findings.filter(({ rule, severity }) => rule.startsWith("b07/") && severity === "error")
    .map(({ rule }) => rule);

describe.each(Object.keys(PRINTS))("公开07表 with carried funds, in the %s print", (print) => {
  const workbook = (items: readonly Row[], change?: { readonly at: number; readonly by: number }): Snapshot => {
    const cells = PRINTS[print]!(items);
    const last = cells[cells.length - 1]!;
    const first = last.length - 6;
    if (change) last[first + change.at] = (last[first + change.at] as number) + change.by;
    return { sheets: [sheetOf("公开07表", cells)] };
  };

  it("holds: 年初 ＋ 本年收入 ＝ 本年支出 ＋ 年末 in each row", () => {
    fc.assert(
      fc.property(rows, (items) => expect(brokenTies(workbook(items))).toEqual([])),
      { numRuns: 15 },
    );
  });

  it("tells a wrong figure in any of its columns by the balance of its row", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0, 1, 2, 5), (items, at) =>
        expect(brokenTies(workbook(items, { at, by: 7 }))).toContain("b07/balance"),
      ),
      { numRuns: 15 },
    );
  });
});
