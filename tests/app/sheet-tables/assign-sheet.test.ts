import { checkWorkbook } from "../../../src/app/check/check-workbook";
import { previewTables } from "../../../src/app/generate/generate-tables";
import { assignSheet, unassignSheet } from "../../../src/app/sheet-tables/assign-sheet";
import { SHEET_TABLES_NAMESPACE, sheetTablesXml } from "../../../src/app/sheet-tables/sheet-tables-xml";
import type { Snapshot } from "../../../src/workbook";
import { checkSnapshot, xinjiang } from "../../../tools/shipped";
import { directChecker } from "../../support/direct-checker";
import { LOST_SHEET, withCells, withLostTable } from "../../support/lost-table";
import { MemoryHost } from "../../support/memory-host";
import { sampleSnapshot } from "../../support/sample";
import { sheetOf, snapshotOf } from "../../support/snapshots";

const SAID = { sheet: LOST_SHEET, template: xinjiang.id, table: "T5" };

const stateOf = ({ tables }: ReturnType<typeof checkSnapshot>, id = "T5") =>
  tables.find((table) => table.id === id)!.state;

/** A workbook that keeps what was said of its sheets, checked as any is. */
async function checkedWith(snapshot: Snapshot, xml: string) {
  const host = new MemoryHost(snapshot);
  await host.keep(SHEET_TABLES_NAMESPACE, xml);
  return checkWorkbook(host, directChecker);
}

describe("where a table is lost", () => {
  it("the report names the sheets that it may be: those with amounts that are nothing known", () => {
    const { sheets } = withLostTable();
    const more = [
      sheetOf("工作记录", [["开会", 3]]),
      sheetOf("空表", [["没有数"]]),
      sheetOf("自定义勾稽", [["名称", 1]]),
      sheetOf("勾稽核对表", [["合计", 1]]),
      sheetOf("单位信息", [["编制数", 5]]),
    ];
    const report = checkSnapshot(snapshotOf(...sheets, ...more));
    expect([stateOf(report), report.unreadSheets]).toEqual(["missing", [LOST_SHEET, "工作记录"]]);
    expect(checkSnapshot(snapshotOf(...sampleSnapshot().sheets, ...more)).unreadSheets).toBeUndefined();
  });

  it("saying which sheet it is finds it, is kept, and can be taken back", async () => {
    const host = new MemoryHost(withLostTable());
    const found = await assignSheet(host, directChecker, SAID);
    expect([stateOf(found), found.unreadSheets]).toEqual(["present", undefined]);
    expect(found.saidSheets).toMatchObject([{ sheet: LOST_SHEET, number: "表5", outcome: "read" }]);
    expect((await checkWorkbook(host, directChecker)).saidSheets).toEqual(found.saidSheets);
    const again = await unassignSheet(host, directChecker, LOST_SHEET);
    expect([stateOf(again), again.saidSheets]).toEqual(["missing", undefined]);
  });

  it("tables are laid out anew from the sheet that it is said to be", async () => {
    const host = new MemoryHost(withLostTable());
    await assignSheet(host, directChecker, SAID);
    const { planned, choices } = await previewTables(host, directChecker);
    expect(planned.sources.tables).toContainEqual({ id: "T5", sheet: LOST_SHEET });
    await unassignSheet(host, directChecker, LOST_SHEET);
    const later = await previewTables(host, directChecker, {}, choices);
    expect(later.planned.sources.tables.map(({ id }) => id)).not.toContain("T5");
  });

  it("a sheet that is not there is refused, and what cannot be read is not overwritten", async () => {
    const host = new MemoryHost(withLostTable());
    await expect(assignSheet(host, directChecker, { ...SAID, sheet: "没有" })).rejects.toThrow("已经没有工作表“没有”");
    await host.keep(SHEET_TABLES_NAMESPACE, "<other/>");
    await expect(assignSheet(host, directChecker, SAID)).rejects.toThrow("无法读取");
    expect((await host.kept(SHEET_TABLES_NAMESPACE))[0]).toBe("<other/>");
  });
});

describe("what was said and is not taken is told", () => {
  it("where the sheet is gone, by the name that it had", async () => {
    const { saidSheets, unchecked } = await checkedWith(
      withLostTable(),
      sheetTablesXml([{ ...SAID, sheet: "旧名", id: "1" }]),
    );
    expect(saidSheets).toMatchObject([{ sheet: "旧名", outcome: "gone" }]);
    expect(unchecked[0]!.reason).toBe(
      "您指定为表5的工作表“旧名”不在工作簿中（可能改了名或已删除），没有采用；请重新指定，或取消指定。",
    );
  });

  it("where the workbook is read by another set of tables", async () => {
    const other = { ...SAID, template: "national-budget", table: "A3" };
    const { saidSheets, unchecked } = await checkedWith(withLostTable(), sheetTablesXml([other]));
    expect(saidSheets).toMatchObject([{ sheet: LOST_SHEET, outcome: "other-set" }]);
    expect(unchecked[0]!.reason).toContain("这次按另一套表样校验，没有采用");
  });

  it("where no header is found: as a finding of the table, with the columns it should have", async () => {
    const bare = snapshotOf(...withLostTable().sheets, sheetOf("数", [[1, 2, 3]]));
    const { findings, saidSheets } = await checkedWith(bare, sheetTablesXml([{ ...SAID, sheet: "数" }]));
    expect(saidSheets).toMatchObject([{ outcome: "no-header" }]);
    expect(findings.map(({ message }) => message)).toContain(
      "工作表“数”由您指定为表5，但没有找到这张表的表头（应有“合计”、“基本支出”、“项目支出”等栏），没有检查。",
    );
  });

  it("where it cannot be read", async () => {
    const { unchecked } = await checkedWith(withLostTable(), "<other/>");
    expect(unchecked[0]!.reason).toContain("保存在工作簿里的“这张表是”没有采用");
  });
});

it("a sheet keeps its table when it is renamed, where the host knows it by more than its name", async () => {
  const withIds = (name: string): Snapshot => ({
    sheets: withLostTable().sheets.map((sheet, index) => ({
      ...sheet,
      id: String(index),
      name: sheet.name === LOST_SHEET ? name : sheet.name,
    })),
  });
  const before = new MemoryHost(withIds(LOST_SHEET));
  await assignSheet(before, directChecker, SAID);
  const renamed = await checkedWith(withIds("支出"), (await before.kept(SHEET_TABLES_NAMESPACE))[0]!);
  expect([stateOf(renamed), renamed.saidSheets?.[0]]).toMatchObject(["present", { sheet: "支出", outcome: "read" }]);
});

describe("a sheet that was renamed outside Excel", () => {
  const RENAMED = "支出";
  const renamed = (change: (snapshot: Snapshot) => Snapshot = (same) => same): Snapshot =>
    change({
      sheets: withLostTable().sheets.map((sheet) => (sheet.name === LOST_SHEET ? { ...sheet, name: RENAMED } : sheet)),
    });
  const kept = async (): Promise<string> => {
    const host = new MemoryHost(withLostTable());
    await assignSheet(host, directChecker, SAID);
    return (await host.kept(SHEET_TABLES_NAMESPACE))[0]!;
  };

  it("is known again by the words at its top, and told with the name that it had", async () => {
    const found = await checkedWith(renamed(), await kept());
    expect([stateOf(found), found.saidSheets]).toMatchObject([
      "present",
      [{ sheet: RENAMED, formerly: LOST_SHEET, outcome: "read" }],
    ]);
  });

  it("is told as what the sheet may be, where words were changed, too", async () => {
    const change = ({ sheets }: Snapshot): Snapshot => ({
      sheets: sheets.map((sheet) => (sheet.name === RENAMED ? withCells(sheet, { A1: "附件二" }) : sheet)),
    });
    const { saidSheets, unchecked } = await checkedWith(renamed(change), await kept());
    expect(saidSheets).toMatchObject([{ sheet: LOST_SHEET, outcome: "gone", mayBe: [RENAMED] }]);
    expect(unchecked[0]!.reason).toContain("不在工作簿中（可能改名为“支出”），没有采用");
  });
});
