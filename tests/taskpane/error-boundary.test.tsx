/** @jest-environment jsdom */
/** A part of the pane that cannot be shown takes nothing else with it. */
import { act, render, screen } from "@testing-library/react";
import { run as runAxe } from "axe-core";
import type { Checker } from "../../src/app/check/checker";
import type { Report } from "../../src/diagnose/report";
import { ErrorBoundary } from "../../src/taskpane/shared/ErrorBoundary";
import { fakeChecker } from "../support/fake-port";
import { openPane, press } from "../support/pane";
import { cleanReport } from "../support/reports";

/** React tells on the console what a boundary has caught. */
let told: jest.SpyInstance;
beforeEach(() => {
  told = jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  told.mockRestore();
  Reflect.deleteProperty(navigator, "clipboard");
});

const BROKEN = "这里出了故障，没能显示出来";

/** A report that no view can show: it came without its pairs of tables, which only the view reads. */
function unshowable(): Report {
  return { ...cleanReport(), pairs: undefined } as unknown as Report;
}

/** Checks that bring one report after the other. */
function checkerOf(...reports: readonly Report[]): Checker {
  const next = [...reports];
  return { ...fakeChecker(cleanReport()), check: async () => next.shift() ?? cleanReport() };
}

async function openBroken(...then: readonly Report[]): Promise<void> {
  openPane(checkerOf(unshowable(), ...then));
  act(() => press("一键校验"));
  await screen.findByRole("heading", { name: BROKEN });
}

describe("a report that cannot be shown", () => {
  it("leaves the commands, the other view, and what the workbook has", async () => {
    await openBroken();
    expect(screen.getByRole("alert").textContent).toContain("已经写进工作簿的数、标记、说明都还在");
    for (const name of ["一键校验", "一键生成", "更多", "重新显示", "重新打开", "复制详情"])
      expect(screen.getByRole("button", { name })).toBeTruthy();
    act(() => screen.getByRole("tab", { name: "科目查询" }).click());
    expect(await screen.findByRole("combobox")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("gives way to the next one", async () => {
    await openBroken(cleanReport());
    act(() => press("一键校验"));
    expect(await screen.findByText("没有发现问题。")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: BROKEN })).toBeNull();
  });

  it("is told in a way that everybody can use", async () => {
    await openBroken();
    const context = { include: [document.body], exclude: ["[data-tabster-dummy]"] };
    const { violations } = await runAxe(context, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe("the boundary", () => {
  let broken = true;
  function View() {
    if (broken) throw new TypeError("no such cell");
    return <p>view</p>;
  }
  const show = (reload?: () => void) =>
    render(
      <ErrorBoundary reload={reload}>
        <View />
      </ErrorBoundary>,
    );
  const details = (): HTMLTextAreaElement => screen.getByRole("textbox", { name: "故障详情" });
  beforeEach(() => {
    broken = true;
  });

  it("shows what it holds while all is well", () => {
    broken = false;
    show();
    expect(screen.getByText("view")).toBeTruthy();
  });

  it("tells the error, where in the pane, and in which web view", () => {
    show();
    expect(details().value).toMatch(/^时间：.+\n环境：.*jsdom.*\nTypeError: no such cell\n[^]*View/);
  });

  it("shows it again where it can be shown by then", () => {
    show();
    broken = false;
    act(() => press("重新显示"));
    expect(screen.getByText("view")).toBeTruthy();
  });

  it("loads the pane anew", () => {
    const reload = jest.fn();
    show(reload);
    press("重新打开");
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("copies the details", async () => {
    const writeText = jest.fn(async () => undefined);
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
    show();
    await act(async () => press("复制详情"));
    expect(writeText).toHaveBeenCalledWith(details().value);
    expect(screen.getByRole("status").textContent).toBe("已复制。");
  });

  it("selects the details where the web view has no clipboard for it", async () => {
    show();
    await act(async () => press("复制详情"));
    expect(screen.getByRole("status").textContent).toContain("请按 Ctrl+C");
    const field = details();
    expect([document.activeElement, field.selectionStart, field.selectionEnd]).toEqual([field, 0, field.value.length]);
  });
});
