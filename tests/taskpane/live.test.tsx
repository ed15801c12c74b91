/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { run as runAxe } from "axe-core";
import type { Checker } from "../../src/app/check/checker";
import { type WorkbookChange, WorkbookError } from "../../src/app/port";
import type { Report } from "../../src/diagnose/report";
import type { Snapshot } from "../../src/workbook";
import { FakePort, fakeChecker } from "../support/fake-port";
import { openPane, press } from "../support/pane";
import { cleanReport, faultyReport, findingOf } from "../support/reports";
import { sheetOf } from "../support/snapshots";

/** A workbook that is read as it was typed last, and a checker that finds in it what the test says. */
function openLive({ port: change = {}, reports }: { port?: Partial<FakePort>; reports: readonly Report[] }) {
  let typed = 0;
  let tell: (change: WorkbookChange) => void = () => undefined;
  const now = (): Snapshot => ({ sheets: [{ ...sheetOf("表3", [[typed]]), id: "sheet3" }] });
  const port = new FakePort({ read: async () => now(), readAgain: async () => now(), ...change });
  const checker: Checker = {
    ...fakeChecker(cleanReport()),
    check: async () => reports[Math.min(typed, reports.length - 1)]!,
  };
  openPane(checker, {
    port,
    watch: (onChange) => {
      tell = onChange;
      return () => undefined;
    },
  });
  /** Types something into the sheet, and lets time pass. */
  const type = async (milliseconds = 600, source: WorkbookChange["source"] = "local"): Promise<void> => {
    typed++;
    await act(async () => tell({ worksheetId: "sheet3", address: "A1", source }));
    await pass(milliseconds);
  };
  return { port, type };
}

const pass = (milliseconds: number): Promise<void> =>
  act(async () => void (await jest.advanceTimersByTimeAsync(milliseconds)));
const theSwitch = (): HTMLInputElement => screen.getByRole("switch", { name: "实时校验" });
const state = (): string | null | undefined =>
  document.getElementById(theSwitch().getAttribute("aria-describedby")!)?.textContent;
const STALE = "表格在这次校验之后改动过，请重新校验。";

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});

afterEach(() => jest.useRealTimers());

async function switchOn(): Promise<void> {
  await act(async () => theSwitch().click());
  await pass(600);
}

describe("the switch", () => {
  it("is off at first: a change makes the report stale and no more", async () => {
    const { type } = openLive({ reports: [cleanReport(), faultyReport()] });
    expect([theSwitch().checked, state()]).toEqual([false, ""]);
    await act(async () => press("一键校验"));
    await type(10_000);
    expect(screen.getByText(STALE)).toBeTruthy();
    expect(screen.getByRole("button", { name: "错误 0" })).toBeTruthy();
  });

  it("checks when it is switched on, and is remembered", async () => {
    openLive({ reports: [faultyReport()] });
    await switchOn();
    expect(screen.getByRole("button", { name: "错误 2" })).toBeTruthy();
    expect([state(), localStorage.getItem("budget-disclosure.live")]).toEqual(["· 已是最新", "on"]);
    await act(async () => theSwitch().click());
    expect([state(), localStorage.getItem("budget-disclosure.live")]).toEqual(["", "off"]);
  });

  it("is on again when the pane is opened again", async () => {
    localStorage.setItem("budget-disclosure.live", "on");
    openLive({ reports: [faultyReport()] });
    await pass(600);
    expect([theSwitch().checked, state()]).toEqual([true, "· 已是最新"]);
  });

  it("is turned by its key, and nothing is wrong with it for those who do not see it", async () => {
    openLive({ reports: [faultyReport()] });
    await act(async () => void fireEvent.keyDown(window, { code: "Digit6", ctrlKey: true, shiftKey: true }));
    expect(theSwitch().checked).toBe(true);
    expect(theSwitch().getAttribute("aria-keyshortcuts")).toBe("Control+Shift+6");
    await pass(600);
    jest.useRealTimers();
    const { violations } = await runAxe(
      { include: [document.body], exclude: ["[data-tabster-dummy]"] },
      { rules: { "color-contrast": { enabled: false } } },
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe("a change", () => {
  it("is checked by itself, without a word that the report is stale", async () => {
    const { type } = openLive({ reports: [cleanReport(), faultyReport(), cleanReport()] });
    await switchOn();
    await type(0);
    expect([state(), screen.queryByText(STALE)]).toEqual(["· 校验中", null]);
    await pass(600);
    expect(screen.getByRole("button", { name: "错误 2" })).toBeTruthy();
    await type();
    expect(screen.getByText("没有发现问题。")).toBeTruthy();
    expect(state()).toBe("· 已是最新");
  });

  it("by someone else makes the report stale and starts nothing", async () => {
    const { type } = openLive({ reports: [cleanReport(), faultyReport()] });
    await switchOn();
    await type(10_000, "remote");
    expect([state(), screen.getByText(STALE) !== null]).toEqual(["· 他人有改动", true]);
  });

  it("leaves filters, what is unfolded, and the focus as they are", async () => {
    const later = faultyReport();
    const more = { ...later, findings: [...later.findings, findingOf({ id: "new", message: "新的问题。" })] };
    const { type } = openLive({ reports: [faultyReport(), more] });
    await switchOn();
    await act(async () => screen.getByRole("button", { name: "需核实 1" }).click());
    const finding = screen.getByRole("button", { name: /^错误\s*表3!F9 现为/ });
    await act(async () => {
      finding.focus();
      finding.click();
    });
    await type();
    expect(screen.getByRole("button", { name: /新的问题/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: "需核实 1" }).getAttribute("aria-pressed")).toBe("false");
    expect(finding.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(finding);
  });

  it("that takes away what had the focus leaves it in the results", async () => {
    // jsdom's document has no focus without an element that has it.
    const focused = jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const { type } = openLive({ reports: [faultyReport(), cleanReport()] });
    await switchOn();
    await act(async () => screen.getByRole("button", { name: /^错误\s*表3!F9 现为/ }).focus());
    await type();
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "校验结果与说明" }));
    focused.mockRestore();
  });

  it("is said aloud only where the counts are others", async () => {
    const { type } = openLive({ reports: [faultyReport(), { ...faultyReport() }, cleanReport()] });
    await switchOn();
    const said: string[] = [];
    const status = screen.getByRole("status");
    const watcher = new MutationObserver(() => said.push(status.textContent ?? ""));
    watcher.observe(status, { childList: true, characterData: true, subtree: true });
    await type();
    expect(said).toEqual([]);
    await type();
    expect(said).toEqual(["校验结果：错误 0，需核实 0，提示 0"]);
    watcher.disconnect();
  });

  it("waits while a command is at work", async () => {
    let selected: () => void = () => undefined;
    const select = () => new Promise<void>((resolve) => (selected = resolve));
    const { type } = openLive({ port: { select }, reports: [faultyReport(), cleanReport()] });
    await switchOn();
    await act(async () => screen.getAllByRole("button", { name: "表3!F9 275.87" })[0]!.click());
    await type(10_000);
    expect([state(), screen.queryByText("没有发现问题。")]).toEqual(["· 已暂停", null]);
    await act(async () => selected());
    await pass(600);
    expect([state(), screen.queryByText("没有发现问题。") !== null]).toEqual(["· 已是最新", true]);
  });
});

describe("marks", () => {
  it("follow where they are shown", async () => {
    const { port, type } = openLive({ reports: [faultyReport(), cleanReport()] });
    await switchOn();
    await act(async () => press("标记到表格"));
    await type();
    expect(port.marks.map((marks) => marks.length > 0)).toEqual([true, false]);
    expect(screen.queryByText("已标记 3 个单元格。")).toBeNull();
  });

  it("are never laid where they are not", async () => {
    const { port, type } = openLive({ reports: [cleanReport(), faultyReport()] });
    await switchOn();
    await type();
    expect(port.marks).toEqual([]);
  });
});

describe("a failure", () => {
  it("is told after some attempts, and taken back when checking works again", async () => {
    let broken = false;
    const failure = new WorkbookError("ActivityLimitReached", "Excel 正忙。", "请稍等片刻。", true);
    const { type } = openLive({
      port: { readAgain: async () => (broken ? Promise.reject(failure) : { sheets: [] }) },
      reports: [faultyReport()],
    });
    await switchOn();
    broken = true;
    await type();
    expect(screen.queryByText(/Excel 正忙/)).toBeNull();
    await pass(2_000);
    await pass(4_000);
    await pass(8_000);
    expect(screen.getByText("实时校验多次没有成功，已暂停：Excel 正忙。")).toBeTruthy();
    expect([state(), screen.getByText(STALE) !== null]).toEqual(["· 已暂停", true]);
    broken = false;
    await type();
    jest.useRealTimers();
    await waitFor(() => expect(screen.queryByText(/Excel 正忙/)).toBeNull());
  });
});
