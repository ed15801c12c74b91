/** 实时校验 over the real office.js: what a change costs, and what it brings. */
import { CheckMemory } from "../../src/app/check/check-memory";
import type { Checker } from "../../src/app/check/checker";
import type { LiveState } from "../../src/app/live/live-check";
import { markFindings } from "../../src/app/mark/mark-findings";
import type { Report } from "../../src/diagnose/report";
import { watchWorkbook } from "../../src/excel";
import { createLive } from "../../src/taskpane/live/live";
import type { SessionEvent } from "../../src/taskpane/session/session";
import { rulesOf } from "../../workbench/host/univer/rules";
import { fakeChecker } from "../support/fake-port";
import { type TestExcelOptions, openExcel } from "../support/excel/excel";
import { ManualTimer } from "../support/manual-timer";
import { cleanReport } from "../support/reports";
import { aTurn, until } from "../support/until";
import { TEMPLATES } from "../../tools/shipped";

const LONGER_THAN_ANY_PAUSE = 60_000;

/** A workbook with 实时校验 on, everything checked. */
async function openLive(options: TestExcelOptions = {}) {
  const excel = await openExcel(options);
  excel.workbook.insertSheet("工作记录").getRange("A1").setValue("周一");
  const memory = new CheckMemory(TEMPLATES);
  let checks = 0;
  const own: Checker = {
    ...fakeChecker(cleanReport()),
    check: async (snapshot, options) => {
      const { report, fresh } = memory.check(snapshot, options);
      if (fresh) checks++;
      return report;
    },
  };
  let shown: Report | undefined;
  const states: LiveState[] = [];
  const timer = new ManualTimer();
  const dispatch = (event: SessionEvent): void => {
    if (event.type === "refreshed") shown = event.report;
    if (event.type === "live") states.push(event.state);
  };
  const around = { port: excel.port, checker: own, clock: () => "10:30", shown: () => shown, dispatch };
  const live = createLive({ ...around, timer });
  await watchWorkbook({ onChange: (change) => live.check.changed(change) });
  /** Lets the pause after a change pass, until the report is of the workbook again. */
  const settled = async (): Promise<void> => {
    do {
      await timer.pass(LONGER_THAN_ANY_PAUSE);
      await aTurn();
    } while (states.at(-1) === "checking");
  };
  live.check.turn(true);
  await settled();
  states.length = 0;
  /** Counts the reports that are made from now on. */
  const checksSince = (): (() => number) => {
    const before = checks;
    return () => checks - before;
  };
  /** Does something, waits until the report is of the workbook again, and tells what that has cost. */
  const cost = async (act: () => unknown) => {
    const made = checksSince();
    states.length = 0;
    excel.host.measures.reset();
    await act();
    await until(() => states.length > 0);
    await settled();
    return { ...excel.host.measures.totals(), checks: made() };
  };
  const type = (sheet: string, address: string, value: number | string) => () =>
    void excel.workbook.getSheetByName(sheet)!.getRange(address).setValue(value);
  const errors = (): number | undefined => shown?.summary.errors;
  return { excel, live, cost, type, errors, states, checksSince, settled, shown: () => shown };
}

test("a typed amount costs one round trip and one check; the report has its errors, and not when it is mended", async () => {
  const { excel, cost, type, errors } = await openLive();
  // The other round trip asks whether marks are shown, because other cells would be marked now.
  expect(await cost(type("表3", "F8", 275.87))).toMatchObject({ roundTrips: 2, checks: 1 });
  expect(errors()).toBeGreaterThan(0);
  await cost(type("表3", "F8", 275.77));
  expect(errors()).toBe(0);
  excel.close();
});

test("what changes nothing in the findings costs one round trip; notes are not even checked", async () => {
  const { excel, cost, type } = await openLive();
  expect(await cost(type("工作记录", "A1", "周二"))).toMatchObject({ roundTrips: 1, checks: 0 });
  expect(await cost(type("表3", "F8", 275.77))).toMatchObject({ roundTrips: 1, checks: 0 });
  excel.close();
});

test("marks that are shown follow in two round trips, and leave the workbook as it was once all is mended", async () => {
  const { excel, cost, type, live, shown } = await openLive();
  const marked = () => excel.workbook.getSheets().flatMap((sheet) => rulesOf(sheet).map(() => sheet.getSheetName()));
  await markFindings(excel.port, shown()!);
  live.marks.marked(shown()!);
  const before = marked();
  expect(await cost(type("表3", "F8", 275.87))).toMatchObject({ roundTrips: 3, checks: 1 });
  expect(marked().length).toBeGreaterThan(before.length);
  await cost(type("表3", "F8", 275.77));
  expect(marked()).toEqual(before);
  excel.close();
});

test("a sheet that goes is noticed, and what it takes with it", async () => {
  const { excel, cost, shown } = await openLive();
  await cost(() => void excel.workbook.deleteSheet(excel.workbook.getSheetByName("表5")!));
  expect(shown()?.tables.find(({ id }) => id === "T5")?.state).toBe("missing");
  excel.close();
});

test("F9 in manual mode is a change: what the formulas give then is checked", async () => {
  const { excel, cost, errors } = await openLive();
  const total = excel.workbook.getSheetByName("表3")!.getRange("F7");
  total.setValue("=F8+F9");
  await excel.host.settle();
  excel.host.world.calculation.mode = "Manual";
  const f9 = () => excel.host.world.calculation.calculate();
  await cost(() => void excel.workbook.getSheetByName("表3")!.getRange("F8").setValue(999));
  const before = errors();
  await cost(f9);
  expect(errors()).not.toBe(before);
  excel.close();
});

test.each([
  ["Excel says that it was the add-in", 15, []],
  ["Excel does not say who it was, and the cells are those that the command has checked", 13, ["checking", "current"]],
])("what a command has written is not checked again: %s", async (_why, requirementSet, expected) => {
  const { excel, live, states, checksSince, settled } = await openLive({ requirementSet });
  let told = 0;
  excel.host.onEvent(() => told++);
  const end = live.command();
  await excel.port.edit([
    { cell: { sheet: "表3", row: 7, column: 5 }, before: "275.77", content: { kind: "number", decimal: "275.87" } },
  ]);
  await live.checker.check(await excel.port.read());
  const checks = checksSince();
  end("checked");
  await until(() => told > 0);
  await aTurn();
  await settled();
  expect([states.filter((state) => state !== "paused"), checks()]).toEqual([expected, 0]);
  excel.close();
});
