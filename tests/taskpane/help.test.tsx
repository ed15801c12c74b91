/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { run as runAxe } from "axe-core";
import { version } from "../../package.json";
import { fakeChecker } from "../support/fake-port";
import { openPane, press } from "../support/pane";
import { faultyReport } from "../support/reports";

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

async function violations(): Promise<string[]> {
  // Colours need a layout, which jsdom has not. Fluent's focus traps are no content.
  const context = { include: [document.body], exclude: ["[data-tabster-dummy]"] };
  const { violations: found } = await runAxe(context, { rules: { "color-contrast": { enabled: false } } });
  return found.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`);
}

/** The titles of the sections that are open. */
function openSections(): string[] {
  return [...screen.getByRole("region", { name: "使用说明的内容" }).querySelectorAll("details[open] > summary")].map(
    (summary) => summary.textContent ?? "",
  );
}

async function openHelp(): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name: "更多" }));
  await act(async () => (await screen.findByRole("menuitem", { name: "使用说明" })).click());
  await screen.findByRole("region", { name: "使用说明的内容" });
}

describe("使用说明", () => {
  it("opens from the menu, and gives back what was there", async () => {
    openPane(fakeChecker(faultyReport()));
    act(() => press("一键校验"));
    await screen.findByText(/^勾稽关系 \d/);
    await openHelp();
    expect(openSections()).toEqual(["校验"]);
    expect(await violations()).toEqual([]);
    expect(screen.queryByRole("button", { name: "一键校验" })).toBeNull();
    act(() => press("返回"));
    expect(screen.getByText(/^勾稽关系 \d/)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "使用说明" })).toBeNull();
  });

  it("opens at the section of the part whose ? was pressed, and puts the focus there and back", async () => {
    openPane(fakeChecker(faultyReport()));
    const button = screen.getByRole("button", { name: "帮助：填报模板" });
    button.focus();
    act(() => button.click());
    await screen.findByRole("region", { name: "使用说明的内容" });
    expect(openSections()).toEqual(["填报模板"]);
    expect(document.activeElement?.textContent).toBe("填报模板");
    act(() => press("返回"));
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it("is left by a tab, and by a key of the pane, whose outcome is then seen", async () => {
    openPane(fakeChecker(faultyReport()));
    await openHelp();
    fireEvent.keyDown(document.body, { code: "Digit1", ctrlKey: true, shiftKey: true });
    await screen.findByText(/^勾稽关系 \d/);
    expect(screen.queryByRole("heading", { name: "使用说明" })).toBeNull();
  });
});

describe("报告故障", () => {
  it("shows all that is copied: version, Excel, web view and counts, nothing of the workbook", async () => {
    const copied = jest.fn(async () => undefined);
    Object.assign(navigator, { clipboard: { writeText: copied } });
    const report = faultyReport();
    openPane(fakeChecker(report));
    act(() => press("一键校验"));
    await screen.findByText(/^勾稽关系 \d/);
    await openHelp();
    fireEvent.click(screen.getByText("报告故障"));
    const field = screen.getByLabelText<HTMLTextAreaElement>("故障报告的内容");
    expect(field.value.split("\n")).toEqual([
      `预算公开助手 ${version}`,
      "Excel：未知",
      `浏览器：${navigator.userAgent}`,
      expect.stringMatching(/^最近一次校验：表样 xinjiang\S*，表 11 张，错误 2，需核实 1，提示 1，未能检查 \d+$/),
    ]);
    expect(field.value).not.toContain(report.unit);
    await act(async () => press("复制这些内容"));
    expect(copied).toHaveBeenCalledWith(field.value);
    await screen.findByText(/^已复制。/);
  });

  it("says that nothing was checked yet, and selects the text where the clipboard is refused", async () => {
    const refuse = async () => Promise.reject(new Error("refused"));
    Object.assign(navigator, { clipboard: { writeText: refuse } });
    openPane(fakeChecker(faultyReport()));
    await openHelp();
    fireEvent.click(screen.getByText("报告故障"));
    expect(screen.getByLabelText<HTMLTextAreaElement>("故障报告的内容").value).toMatch(/没有校验过$/);
    await act(async () => press("复制这些内容"));
    await screen.findByText(/请按 Ctrl\+C/);
  });
});

describe("the first steps", () => {
  const steps = () => within(document.body).queryAllByRole("listitem").length;

  it("are three, until they are dismissed for good", () => {
    openPane(fakeChecker(faultyReport()));
    expect(steps()).toBe(3);
    act(() => press("知道了，不再显示"));
    expect(steps()).toBe(0);
    expect(document.activeElement?.textContent).toBe("打开工作簿，点“一键校验”。");
    document.body.innerHTML = "";
    openPane(fakeChecker(faultyReport()));
    expect(steps()).toBe(0);
    expect(screen.getByText("打开工作簿，点“一键校验”。")).toBeTruthy();
  });

  it("go, too, where the browser keeps nothing", () => {
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("refused");
    });
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("refused");
    });
    openPane(fakeChecker(faultyReport()));
    act(() => press("知道了，不再显示"));
    expect(steps()).toBe(0);
  });
});
