/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { run as runAxe } from "axe-core";
import type { Checker } from "../../src/app/check/checker";
import type { OwnListRead } from "../../src/app/codes/own-list";
import { FakePort, fakeChecker } from "../support/fake-port";
import { openPane, press } from "../support/pane";
import { cleanReport } from "../support/reports";

const LIST: OwnListRead = {
  kind: "list",
  list: {
    entries: [{ code: "2010301", name: "行政运行（本级）", source: "own", initials: "xzyxbj" }],
    problems: [{ row: 3, text: "2010399", reason: "no-name" }],
  },
};

async function openCodes(read: OwnListRead = LIST, port = new FakePort()): Promise<FakePort> {
  const checker: Checker = { ...fakeChecker(cleanReport()), readOwnList: async () => read };
  openPane(checker, { port });
  await turnTo("科目查询");
  return port;
}

/** Turns to a view, and waits until the line below its tab has got there: it goes by frames. */
async function turnTo(view: "科目查询" | "校验与生成"): Promise<void> {
  await act(async () => screen.getByRole("tab", { name: view }).click());
  await nextFrame();
}

async function nextFrame(): Promise<void> {
  await act(async () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
}

const box = (): HTMLElement => screen.getByRole("combobox", { name: "科目查询" });
const key = (name: string): void => void fireEvent.keyDown(box(), { key: name });
const options = (): string[] => screen.queryAllByRole("option").map((option) => option.textContent ?? "");

function type(text: string): void {
  fireEvent.change(box(), { target: { value: text } });
}

async function violations(): Promise<string[]> {
  const context = { include: [document.body], exclude: ["[data-tabster-dummy]"] };
  const { violations: found } = await runAxe(context, { rules: { "color-contrast": { enabled: false } } });
  return found.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`);
}

describe("looking up while typing", () => {
  it.each(["2010301", "行政运行", "xzyx"])("shows code, path and budget for %s", async (query) => {
    await openCodes();
    type(query);
    const path = "一般公共服务支出 › 政府办公厅（室）及相关机构事务 › 行政运行";
    expect(options().some((text) => text.startsWith(`2010301行政运行${path}一般公共预算`))).toBe(true);
    expect(await violations()).toEqual([]);
  });

  it("offers the likeliest where nothing is found, and says why", async () => {
    await openCodes();
    type("2018301");
    expect(screen.getByText("没有查到，最接近的是：")).toBeTruthy();
    expect(options().join()).toMatch(/可能/);
  });

  it("is reached by its key, and left by the keys of the other view", async () => {
    openPane(fakeChecker(cleanReport()));
    await act(async () => void fireEvent.keyDown(window, { code: "Digit5", ctrlKey: true, shiftKey: true }));
    await nextFrame();
    expect(box()).toBeTruthy();
    await act(async () => void fireEvent.keyDown(window, { code: "Digit1", ctrlKey: true, shiftKey: true }));
    await nextFrame();
    expect(screen.queryByRole("combobox")).toBeNull();
  });
});

describe("putting a code into the sheet", () => {
  it("goes by keys alone: the first Enter chooses, the second fills in", async () => {
    const port = await openCodes();
    type("2010301");
    key("Enter");
    expect(screen.getByRole("option", { selected: true }).textContent).toMatch(/^2010301/);
    expect(port.edited).toEqual([]);
    key("Enter");
    expect(await screen.findByText("已把 2010301 行政运行 填入 表3!A9、表3!B9。")).toBeTruthy();
    expect(port.edited).toHaveLength(1);
  });

  it("goes through the results by arrows", async () => {
    await openCodes();
    type("20103");
    key("ArrowDown");
    key("ArrowDown");
    expect(screen.getByRole("option", { selected: true }).textContent).toBe(options()[1]);
    key("ArrowUp");
    expect(screen.getByRole("option", { selected: true }).textContent).toBe(options()[0]);
  });

  it.each([
    ["替换", 1],
    ["只填编码", 1],
    ["取消", 0],
  ])("asks before it overwrites: %s", async (answer, edits) => {
    const port = new FakePort();
    port.standing = { ...port.standing, right: { ...port.standing.right, value: 40.7 } };
    await openCodes(LIST, port);
    type("2010301");
    act(() => screen.getAllByRole("option")[0]!.click());
    act(() => press("填入选中单元格"));
    const dialog = within(await screen.findByRole("alertdialog"));
    expect(dialog.getByText("表3!B9 现在是“40.7”，将改为“行政运行”。")).toBeTruthy();
    // The library that keeps the focus within a dialog marks it hidden until it has the focus, which jsdom gives it late or never.
    const button = await dialog.findByRole("button", { name: answer, hidden: true });
    await act(async () => button.click());
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(port.edited).toHaveLength(edits);
  });
});

describe("the list of the user's own", () => {
  it("takes precedence, tells its problems, and gives way again", async () => {
    await openCodes();
    expect(screen.getByRole("heading", { name: "内置 2024年目录" })).toBeTruthy();
    await act(async () => press("从本工作簿读取本级科目表"));
    expect(screen.getByRole("heading", { name: "本级科目表 1 条（本工作簿）" })).toBeTruthy();
    expect(screen.getByText("第3行“2010399”：没有名称")).toBeTruthy();
    type("2010301");
    expect(options()[0]).toMatch(/行政运行（本级）.*本级科目表$/);
    expect(await violations()).toEqual([]);
    act(() => press("恢复内置"));
    expect(options()[0]).toMatch(/^2010301行政运行一般/);
  });

  it("goes with every later check", async () => {
    const checks: unknown[] = [];
    const checker: Checker = {
      ...fakeChecker(cleanReport()),
      check: async (_, options) => {
        checks.push(options?.codes?.entries.length);
        return cleanReport();
      },
      readOwnList: async () => LIST,
    };
    openPane(checker);
    await turnTo("科目查询");
    await act(async () => press("从本工作簿读取本级科目表"));
    await turnTo("校验与生成");
    await act(async () => press("一键校验"));
    await waitFor(() => expect(checks).toEqual([1]));
  });

  it("says where no sheet has one, and why a file cannot be read", async () => {
    await openCodes({ kind: "none" });
    await act(async () => press("从本工作簿读取本级科目表"));
    expect(screen.getByText("没有找到科目编码和名称两栏")).toBeTruthy();
  });

  it("is read from a chosen file", async () => {
    await openCodes({ kind: "unreadable", reason: "文件是空的。" });
    const file = Object.assign(new File(["x"], "科目.xlsx"), { arrayBuffer: async () => new ArrayBuffer(1) });
    const [input] = screen.getAllByLabelText("从 .xlsx 文件读取本级科目表");
    await act(async () => void fireEvent.change(input!, { target: { files: [file] } }));
    expect(screen.getByText("“科目.xlsx”不能读取")).toBeTruthy();
    expect(screen.getByText("文件是空的。")).toBeTruthy();
  });
});
