import { inputTemplate } from "../../../src/input-form";
import type { SheetSnapshot } from "../../../src/workbook";
import { recognise } from "../../../tools/shipped";
import * as layouts from "../../support/layouts";
import { snapshotOfPlans } from "../../support/planned-snapshot";
import { sampleSnapshot } from "../../support/sample";
import { type SheetRow, sheetOf, snapshotOf } from "../../support/snapshots";

function othersIn(...sheets: SheetSnapshot[]): string[] {
  const { unplaced } = recognise(snapshotOf(...sampleSnapshot().sheets, ...sheets));
  return unplaced.map(({ reason, detail }) => `${reason} ${detail}`);
}

const HEADER: SheetRow = ["采购项目", "采购品目", "数量", "金额"];
const ROWS: readonly SheetRow[] = [
  ["2024年政府采购预算表"],
  ["单位：万元"],
  HEADER,
  ["复印纸", "A05040101", 20, 0.5],
  ["公务用车", "A02030500", 1, 18],
];

describe("a sheet that looks like a table and is none of the template's", () => {
  it.each<[string, readonly SheetRow[]]>([
    ["with a title, a header and amounts", ROWS],
    ["below its number", [["表12"], ...ROWS]],
    ["with the title in the middle of its row", [[null, null, "2024年政府采购预算表"], ...ROWS.slice(1)]],
  ])("is told by its title: %s", (_how, rows) => {
    expect(othersIn(sheetOf("采购", rows))).toEqual(["other-table 2024年政府采购预算表"]);
  });

  it("each sheet once, however many there are", () => {
    expect(othersIn(sheetOf("采购", ROWS), sheetOf("采购二", ROWS))).toHaveLength(2);
  });
});

describe("nothing is told of", () => {
  it.each<[string, SheetSnapshot]>([
    ["a hidden sheet", sheetOf("采购", ROWS, { visible: false })],
    ["a table without amounts", sheetOf("采购", ROWS.slice(0, 3))],
    ["a cover page", sheetOf("封面", [["2024年单位预算公开表"], ["编制单位：某单位"], ["2024年3月1日"]])],
    ["a help sheet", sheetOf("填表说明", [["单位预算表填报说明"], ["一、先填表1"], ["二、再填表2"], [null, 2024]])],
    [
      "a text with figures below it",
      sheetOf("备忘", [["核对支出预算表"], ["已收到批复", 537.43], [null, "合计", 447.76]]),
    ],
    ["a list of contents of other tables", sheetOf("目录", [["目录"], ["政府采购预算表", 1], ["收入支出决算总表", 2]])],
    ["a ledger", sheetOf("明细", [["2024年预算明细表"], ...ROWS.slice(1)])],
    ["a table of performance targets", sheetOf("绩效", [["项目支出绩效目标表"], ...ROWS.slice(1)])],
  ])("%s", (_what, sheet) => {
    expect(othersIn(sheet)).toEqual([]);
  });

  it("the form that we hand out, and sheets that have nothing to do with the tables", () => {
    expect(othersIn(...snapshotOfPlans(inputTemplate()).sheets)).toEqual([]);
    expect(othersIn(...layouts.UNRELATED)).toEqual([]);
  });
});
