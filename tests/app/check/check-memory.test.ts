import { unitSheet } from "../../support/fact-sheets";
import { CheckMemory } from "../../../src/app/check/check-memory";
import { keepUnchanged } from "../../../src/app/live/keep-unchanged";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook";
import { sampleReadAnew } from "../../support/sample";
import { readAnew, sheetOf, snapshotOf, withCell } from "../../support/snapshots";
import { TEMPLATES, checkSnapshot } from "../../../tools/shipped";

describe("what is kept of the last reading", () => {
  const before = snapshotOf(sheetOf("表1", [["一", 1]]), sheetOf("附注", [["二", { error: "#REF!" }]]));

  it("is the whole, where nothing has changed", () => {
    expect(keepUnchanged(before, readAnew(before))).toBe(before);
  });

  it.each<[string, Partial<SheetSnapshot>]>([
    ["its name", { name: "附注二" }],
    ["a row that was hidden", { hiddenRows: new Set([1]) }],
    ["that it is hidden", { visible: false }],
    ["that it is protected", { protected: true }],
    ["a shown text", { cells: [{ row: 0, column: 0, value: "一", text: "壹" }] }],
    ["a formula", { cells: [{ row: 0, column: 0, value: "一", formula: "=B1" }] }],
  ])("is every sheet but the one of which another thing is known: %s", (_what, change) => {
    const again = readAnew(before);
    const now = keepUnchanged(before, { sheets: [again.sheets[0]!, { ...again.sheets[1]!, ...change }] });
    expect(now.sheets.map((sheet, index) => sheet === before.sheets[index])).toEqual([true, false]);
  });
});

describe("a check that remembers", () => {
  const sample = sampleReadAnew();
  const notes = sheetOf("工作记录", [["周一", "给财政局打电话"]]);
  const workbook = snapshotOf(...sample.sheets, notes);
  const withNotes = (sheet: SheetSnapshot): Snapshot => ({ sheets: [...workbook.sheets.slice(0, -1), sheet] });

  it("makes no new report for a change on a sheet that is no part of the disclosure", () => {
    const memory = new CheckMemory(TEMPLATES);
    const first = memory.check(workbook);
    const second = memory.check(withNotes(sheetOf("工作记录", [["周二", "开会", 3]])));
    expect([first.fresh, second.fresh]).toEqual([true, false]);
    expect(second.report).toBe(first.report);
  });

  it.each<[string, Snapshot]>([
    ["a changed amount", withCell(workbook, { sheet: "表3", row: 7, column: 5 }, 275.87)],
    ["a title on a sheet of notes", withNotes(sheetOf("工作记录", [["表1 单位收支总体情况表"], ["收入", 3]]))],
    ["a sheet that came", snapshotOf(...workbook.sheets, sheetOf("又一张", []))],
    ["a sheet that was renamed", withNotes({ ...notes, name: "记录" })],
  ])("makes one for %s, as if nothing had been before", (_what, changed) => {
    const memory = new CheckMemory(TEMPLATES);
    memory.check(workbook);
    const { fresh, report } = memory.check(changed);
    expect(fresh).toBe(true);
    expect(report).toEqual(checkSnapshot(changed));
  });

  it("makes one where a sheet of facts, or the text that is published, has changed", () => {
    const stated = (posts: number, text: string) =>
      snapshotOf(...workbook.sheets, unitSheet({ 编制数: posts }), sheetOf("预算说明", [[text]]));
    const memory = new CheckMemory(TEMPLATES);
    memory.check(stated(5, "一"));
    expect(memory.check(stated(6, "一")).fresh).toBe(true);
    expect(memory.check(stated(6, "二")).fresh).toBe(true);
  });

  it("makes one where the list of codes is another", () => {
    const memory = new CheckMemory(TEMPLATES);
    memory.check(workbook);
    expect(memory.check(workbook, { codes: { entries: [], problems: [] } }).fresh).toBe(true);
  });

  it("makes one where other things are said of the ledger's columns", () => {
    const memory = new CheckMemory(TEMPLATES);
    memory.check(workbook);
    const assignments = [{ sheet: "工作记录", header: "数额", role: "amount" }] as const;
    expect(memory.check(workbook, { assignments }).fresh).toBe(true);
  });
});
