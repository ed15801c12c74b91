/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { run as runAxe } from "axe-core";
import type { Checker } from "../../src/app/check/checker";
import type { TextSource } from "../../src/app/check-text/text-source";
import { WorkbookError } from "../../src/app/port";
import type { Report } from "../../src/diagnose/report";
import { placeOf } from "../support/changes";
import { FakePort, fakeChecker } from "../support/fake-port";
import { openPane, press } from "../support/pane";
import { cleanReport } from "../support/reports";
import { PUBLISHED_TEXT, textReport } from "../support/text-report";

// jsdom lays nothing out, and so has no way to scroll.
Element.prototype.scrollIntoView = () => undefined;

/** A checker that keeps which texts it was given. */
function checkerOf(report: Report, asked: TextSource[] = []): Checker {
  return {
    ...fakeChecker(cleanReport()),
    checkText: async (_, source) => {
      asked.push(source);
      return report;
    },
  };
}

async function openCheck(checker: Checker, port = new FakePort()): Promise<FakePort> {
  openPane(checker, { port });
  await act(async () => screen.getByRole("tab", { name: "文字说明" }).click());
  await act(async () => (await screen.findByRole("tab", { name: "核对文字" })).click());
  await screen.findByRole("button", { name: "选择文件" });
  return port;
}

async function checkPasted(text = "收入预算447.76万元。"): Promise<void> {
  await act(async () => press("粘贴文字"));
  fireEvent.change(screen.getByRole("textbox", { name: /^把文字粘贴到这里/ }), { target: { value: text } });
  await act(async () => press("核对这些文字"));
}

async function checked(report = textReport(), asked: TextSource[] = []): Promise<FakePort> {
  const port = await openCheck(checkerOf(report, asked));
  await checkPasted();
  await screen.findByText("数字 4 个，核对 3，未核对 1");
  return port;
}

/** The same text, standing in a sheet. */
function inSheet(): Report {
  const paragraphs = PUBLISHED_TEXT.paragraphs.map((one, row) => ({
    ...one,
    cell: { sheet: "预算说明", row, column: 1 },
  }));
  return textReport({ publishedText: { ...PUBLISHED_TEXT, file: "预算说明", paragraphs } });
}

describe("a text held against the tables, in the pane", () => {
  it("says how many of its numbers were checked, lists what is wrong, and shows the text with each number by how it came out", async () => {
    const asked: TextSource[] = [];
    await checked(textReport(), asked);
    expect(asked).toEqual([{ kind: "pasted", text: "收入预算447.76万元。" }]);
    expect(screen.queryByText("文字问题 1 条")).not.toBeNull();
    expect(screen.getAllByRole("button", { name: /（(相符|不符|未核对)）$/ }).map((one) => one.textContent)).toEqual([
      "447.76",
      "410.60✗",
      "85.38",
      "12.00？",
    ]);
    expect(screen.queryByText("看不出说的是什么数（1）")).not.toBeNull();
    expect(screen.queryByText("<script>alert(1)</script>")).not.toBeNull();
    const { violations } = await runAxe(document.body, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("goes from a number to its cell in the table, and tells both figures", async () => {
    const port = await checked();
    await act(async () => screen.getByRole("button", { name: "410.60（不符）" }).click());
    expect(port.selected).toEqual([placeOf("表2!D8")]);
    const told = await screen.findByLabelText("“410.60”核对的结果");
    expect(told.textContent).toContain("说的是一般公共预算表中本年410.69 万元");
    expect(within(told).queryByText("表2!D8")).not.toBeNull();
  });

  it("of a file offers to copy what to write, and what to look for", async () => {
    await checked();
    document.execCommand = () => {
      const clipboardData = { setData: () => undefined };
      document.dispatchEvent(Object.assign(new Event("copy"), { clipboardData }));
      return true;
    };
    expect(screen.queryByRole("button", { name: /^改为/ })).toBeNull();
    press("复制“410.69”");
    await screen.findByText("已复制“410.69”。");
    press("复制查找用的文字");
    await screen.findByText("已复制“预算410.60”。");
  });

  it("of a sheet is mended in its cell, and checked again", async () => {
    const asked: TextSource[] = [];
    const port = await checked(inSheet(), asked);
    await act(async () => press("改为 410.69"));
    await waitFor(() => expect(asked).toHaveLength(2));
    const raw = PUBLISHED_TEXT.paragraphs[1]!.raw;
    expect(port.edited).toEqual([
      [
        {
          cell: { sheet: "预算说明", row: 1, column: 1 },
          before: raw,
          content: { kind: "text", text: raw.replace("410.60", "410.69") },
        },
      ],
    ]);
    await screen.findByText("已改 预算说明!B2，并重新核对。");
  });

  it("comes from a file, from the selected cells, or from the sheet 预算说明", async () => {
    const asked: TextSource[] = [];
    await openCheck(checkerOf(textReport(), asked));
    const file = new File(["收入"], "公开.txt");
    file.arrayBuffer = async () => new Uint8Array([1, 2]).buffer;
    fireEvent.change(screen.getByLabelText(/^选择要核对的/), { target: { files: [file] } });
    await waitFor(() => expect(asked).toHaveLength(1));
    await screen.findByText("数字 4 个，核对 3，未核对 1");
    await act(async () => press("选中的单元格"));
    await act(async () => press("“预算说明”表"));
    await act(async () => press("重新核对"));
    expect(asked).toEqual([
      { kind: "file", name: "公开.txt", bytes: new Uint8Array([1, 2]) },
      { kind: "cells", sheet: "表3", area: { top: 8, left: 0, bottom: 8, right: 0 } },
      { kind: "own-sheet" },
      { kind: "own-sheet" },
    ]);
  });

  it("that cannot be read is told in a sentence", async () => {
    const failing: Checker = {
      ...fakeChecker(cleanReport()),
      checkText: async () => {
        throw new WorkbookError("encrypted", "Word 文档设有打开密码，无法读取。", "", true);
      },
    };
    await openCheck(failing);
    await checkPasted();
    await screen.findByText("Word 文档设有打开密码，无法读取。");
  });

  it("can be given up while it is read: what still comes of it is dropped", async () => {
    let bring: (report: Report) => void = () => undefined;
    const waiting = new Promise<Report>((settle) => (bring = settle));
    await openCheck({ ...fakeChecker(cleanReport()), checkText: () => waiting });
    await checkPasted();
    await act(async () => press("取消"));
    await screen.findByText("已取消，没有改动工作簿。");
    await act(async () => bring(textReport()));
    expect(screen.queryByText("数字 4 个，核对 3，未核对 1")).toBeNull();
  });

  it("of three hundred pages is shown a page at a time, and a finding leads to its own", async () => {
    const long = Array.from({ length: 5_000 }, (_, index) => ({ raw: `第${index}段` }));
    const [finding] = textReport().findings;
    const far = { ...finding!, text: [{ ...finding!.text![0]!, paragraph: 4_321 }] };
    await checked(textReport({ findings: [far], publishedText: { ...PUBLISHED_TEXT, paragraphs: long, claims: [] } }));
    expect(screen.queryAllByText("第 1–120 段，共 5000 段")).toHaveLength(2);
    expect(screen.queryByText("第4321段")).toBeNull();
    await act(async () => press("看原文"));
    await screen.findByText("第4321段");
    await act(async () => screen.getAllByRole("button", { name: "上一页" })[0]!.click());
    expect(screen.queryByText("第4300段")).not.toBeNull();
  });
});
