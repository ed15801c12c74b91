import fc from "fast-check";
import { type FoundLedger, type SourcedRow, ledgerMessage, readLedger } from "../../../src/recognise/ledger";
import type { CellValue } from "../../../src/workbook";
import { withRest } from "../../support/long-sheets";
import { sheetOf, snapshotOf } from "../../support/snapshots";

const LONG = [
  ["预算单位", "甲局", "乙局", ""],
  ["预算年度", "2024", 2024, "2025"],
  ["功能科目编码", "2010301", "2010301-行政运行", 2010302, "20103", "", "2999999"],
  ["功能科目名称", "行政运行", "一般行政管理事务", ""],
  ["部门经济科目编码", "30101", 30217, "[31002]办公设备购置", "301", ""],
  ["支出类型", "基本支出-人员经费", "公用经费", "项目支出", "上缴上级支出", "？", ""],
  ["项目编码", "P1", "P2", ""],
  ["项目名称", "修缮 项目", "修缮项目", "人员经费", "会议", " ", ""],
  ["资金性质", "一般公共预算", "政府性基金预算", "单位资金", "资金", ""],
  ["资金来源", "本级安排", "上级转移支付", "其他收入", ""],
  ["是否上年结转", "是", "否", ""],
  ["政府采购类别", "货物", "服务", ""],
  ["是否涉密", "是", "否", true],
  ["备注", "合计", "小计：", "说明", ""],
  ["金额（元）", 100.5, 0, -3, "1,234.56", "七", 0.001, 12_345_678.9, "合计", ""],
] as const;
const WIDE = [
  ...LONG.slice(2, 8),
  ["备注", "合计", "", ""],
  ["合计", 100.5, 30, ""],
  ["一般公共预算", 100.5, 30, "", "x"],
  ["政府性基金预算", 70.25, "", -1],
] as const;

/** A ledger of any rows below its heading, and how many of its rows are plain: all among which a heading is looked for, at least. */
const ledgers = fc
  .constantFrom<readonly (readonly CellValue[])[]>(LONG, WIDE)
  .chain((columns) => {
    const row = fc.tuple(...columns.map(([, ...values]) => fc.constantFrom(...values)));
    return fc.tuple(fc.constant(columns.map(([heading]) => heading!)), fc.array(row, { minLength: 45, maxLength: 80 }));
  })
  .chain(([heading, rows]) =>
    fc.tuple(fc.constant(sheetOf("支出明细", [heading, ...rows])), fc.integer({ min: 40, max: 60 })),
  );

describe("a long ledger, whose rows behind the first are kept in numbers,", () => {
  it("is read as one of plain cells is, row by row: the same rows, names and problems", () => {
    fc.assert(
      fc.property(ledgers, ([sheet, plainRows]) => {
        const long = readLedger(snapshotOf(withRest(sheet, plainRows)), { eachRow: true });
        expect(long).toEqual(readLedger(snapshotOf(sheet)));
      }),
    );
  });

  it("has rows that say the same put together at the first of them, with their sum; all else is the same", () => {
    fc.assert(
      fc.property(ledgers, ([sheet, plainRows]) => {
        const [long] = readLedger(snapshotOf(withRest(sheet, plainRows))).ledgers;
        const [plain] = readLedger(snapshotOf(sheet)).ledgers;
        expect({ ...long, rows: [] }).toEqual({ ...plain, rows: [] });
        expect(sumsOf(long!)).toEqual(sumsOf(plain!));
        expect(new Set(long!.rows.map(placeOf)).size).toBe(long!.rows.length);
      }),
    );
  });

  it("keeps rows that buy something apart, for whether each purchase is small is asked", () => {
    const heading = LONG.map(([name]) => name);
    const row = LONG.map(([, value]) => value);
    const sheet = withRest(sheetOf("支出明细", [heading, row, row, row]), 2);
    expect(readLedger(snapshotOf(sheet)).ledgers[0]!.rows.map(({ cell }) => cell.row)).toEqual([1, 2, 3]);
  });

  it("lists of a kind of problem only so many, and tells how many more there are and what they leave out", () => {
    const heading = ["功能科目编码", "部门经济科目编码", "支出类型", "资金性质", "金额（元）"];
    const row = ["201", "30101", "基本支出", "一般公共预算", 1];
    const sheet = withRest(sheetOf("支出明细", [heading, ...Array.from({ length: 5_003 }, () => row)]), 2);
    const { problems } = readLedger(snapshotOf(sheet)).ledgers[0]!;
    const unreadable = problems.filter(({ id }) => id === "function-unreadable");
    expect(unreadable).toHaveLength(5_001);
    expect(unreadable.at(-1)).toMatchObject({ cell: { row: 5_001 }, more: 2, leftOut: 300 });
    expect(ledgerMessage(unreadable.at(-1)!)).toContain("以下还有 2 处同类问题");
  });
});

/** What rows say beside amount and place, with the sum of their amounts. */
function sumsOf({ rows }: FoundLedger): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { cell: _cell, amount, ...said } of rows) {
    const key = JSON.stringify(Object.entries(said).sort());
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return sums;
}

function placeOf({ cell }: SourcedRow): string {
  return `${cell.row},${cell.column}`;
}
