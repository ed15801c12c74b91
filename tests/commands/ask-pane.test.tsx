/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { askPane } from "../../src/commands/ask-pane";
import type { Notice } from "../../src/commands/run-command";
import { paneOpener } from "../../src/commands/show-pane";
import { type PaneCommand, requestOfPane } from "../../src/taskpane/shared/ribbon-request";
import { type FakePort, fakeChecker, planOf } from "../support/fake-port";
import { openPane, press } from "../support/pane";
import { faultyReport } from "../support/reports";

beforeEach(() => localStorage.clear());

/** Presses a button of the ribbon in a workbook; whoever has not heard at once will not hear. */
async function pressRibbon(
  command: PaneCommand,
  workbook = "",
  show?: () => Promise<void>,
): Promise<Notice | undefined> {
  const request: typeof requestOfPane = (asked, where) => requestOfPane(asked, where, (giveUp) => giveUp());
  let told: Notice | undefined;
  await act(async () => void (told = await askPane(command, workbook, { request, ...(show && { show }) })));
  return told;
}

function openWithPlans(): FakePort {
  return openPane(fakeChecker(faultyReport(), [planOf("表1"), planOf("表2")]));
}

async function openChecked(): Promise<FakePort> {
  const port = openWithPlans();
  act(() => press("一键校验"));
  await screen.findByText(/^勾稽关系 \d/);
  return port;
}

describe("with the pane open", () => {
  it("checks at each press", async () => {
    const port = openWithPlans();
    expect(await pressRibbon("check")).toBeUndefined();
    await screen.findByText(/^勾稽关系 \d/);
    expect(port.reads).toBe(1);
    expect(await pressRibbon("check")).toBeUndefined();
    expect(port.reads).toBe(2);
  });

  it("keeps a half-written explanation at every press", async () => {
    await openChecked();
    act(() => screen.getByRole("button", { name: "说明" }).click());
    fireEvent.change(screen.getByLabelText(/^情况说明/), { target: { value: "原名如" } });
    const written = (): string => screen.getByDisplayValue<HTMLTextAreaElement>("原名如").value;
    await pressRibbon("check");
    expect(written()).toBe("原名如");
    await pressRibbon("generate");
    await screen.findByText("生成预览");
    expect(written()).toBe("原名如");
  });

  it("keeps the preview, and tells beside it what a check has found", async () => {
    openWithPlans();
    await pressRibbon("generate");
    await screen.findByText("生成预览");
    await pressRibbon("check");
    expect(await screen.findByText("已重新校验：错误 2，需核实 1，提示 1。关闭预览后可以逐条查看。")).toBeTruthy();
    expect(screen.getByText("生成预览")).toBeTruthy();
  });

  it("checks after what is at work, once for all presses meanwhile", async () => {
    const port = openWithPlans();
    let release: (snapshot: { sheets: [] }) => void = () => undefined;
    const read = port.read.bind(port);
    port.read = () => (port.reads++, new Promise((resolve) => (release = resolve)));
    await pressRibbon("check");
    await pressRibbon("check");
    await pressRibbon("check");
    expect(port.reads).toBe(1);
    port.read = read;
    await act(async () => release({ sheets: [] }));
    await screen.findByText(/^勾稽关系 \d/);
    expect(port.reads).toBe(2);
  });

  it("leaves the panes of other workbooks alone", async () => {
    const port = openWithPlans();
    expect(await pressRibbon("check", "D:/另一本.xlsx")).toBeDefined();
    expect(port.reads).toBe(0);
  });
});

describe("with the pane closed", () => {
  it("says how to open it, and it begins as soon as it is opened", async () => {
    const told = await pressRibbon("generate");
    expect(told?.advice).toContain("请点“打开任务窗格”，打开后会自动开始一键生成。");
    openWithPlans();
    expect(await screen.findByText("生成预览")).toBeTruthy();
  });

  it("forgets what was asked long before it was opened", async () => {
    await pressRibbon("check");
    const clock = jest.spyOn(Date, "now").mockReturnValue(Date.now() + 10 * 60_000);
    const port = openWithPlans();
    clock.mockRestore();
    expect(port.reads).toBe(0);
  });
});

describe("in one page with the pane (manifest-365.xml)", () => {
  it("opens a pane that is closed, which checks; nothing is told", async () => {
    const show = jest.fn(async () => void openWithPlans());
    expect(await pressRibbon("check", "", show)).toBeUndefined();
    expect(await screen.findByText(/^勾稽关系 \d/)).toBeTruthy();
    expect(show).toHaveBeenCalledTimes(1);
  });

  it("checks once at each press where the pane is open, and loads nothing anew", async () => {
    const port = await openChecked();
    const show = (): Promise<void> => Promise.resolve();
    expect(await pressRibbon("check", "", show)).toBeUndefined();
    expect(await pressRibbon("check", "", show)).toBeUndefined();
    expect(port.reads).toBe(3);
  });

  it("says how to open it where Excel refuses to", async () => {
    await openChecked();
    const told = await pressRibbon("check", "", () => Promise.reject(new Error("not allowed")));
    expect(told?.advice).toContain("请点“打开任务窗格”");
  });
});

describe("opening the pane", () => {
  it("is asked for once while it opens, however often the button is pressed", async () => {
    let opened: () => void = () => undefined;
    const show = jest.fn(() => new Promise<void>((resolve) => (opened = resolve)));
    const open = paneOpener(show);
    const presses = [open(), open(), open()];
    opened();
    await Promise.all(presses);
    expect(show).toHaveBeenCalledTimes(1);
    void open();
    expect(show).toHaveBeenCalledTimes(2);
  });
});

describe("two panes of one workbook, as a double press can leave", () => {
  it("check once for one press", async () => {
    const ports = [openWithPlans(), openWithPlans()];
    await pressRibbon("check");
    await screen.findByText(/^勾稽关系 \d/);
    expect(ports.map(({ reads }) => reads).sort()).toEqual([0, 1]);
  });
});
