/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { run as runAxe } from "axe-core";
import type { Checker } from "../../src/app/check/checker";
import type { PlannedTables } from "../../src/app/generate/planned-tables";
import type { DocumentModel } from "../../src/document";
import type { OpenPoint } from "../../src/facts";
import { directChecker } from "../support/direct-checker";
import { FakePort, fakeChecker } from "../support/fake-port";
import { MemoryHost } from "../support/memory-host";
import { openPane, press } from "../support/pane";
import { cleanReport } from "../support/reports";
import { sampleLedgerSheet } from "../support/ledger-sheets";

async function openText(): Promise<void> {
  await act(async () => screen.getByRole("tab", { name: "文字说明" }).click());
  await screen.findByRole("button", { name: "读取并写出文字" });
}

async function readSample(made: DocumentModel[] = []): Promise<MemoryHost> {
  const host = new MemoryHost({ sheets: [sampleLedgerSheet("ledger-2024-full.csv")] });
  const makeWordFile = async (model: DocumentModel) => {
    made.push(model);
    return new Uint8Array([1]);
  };
  openPane(directChecker, { port: host, makeWordFile });
  await openText();
  press("读取并写出文字");
  await screen.findByRole("heading", { name: /第三部分/ });
  return host;
}

const notice = async (text: RegExp): Promise<HTMLElement> => screen.findByText(text);

describe("the text of the sample's tables", () => {
  it("stands below what it still lacks, part by part", async () => {
    await readSample();
    expect(screen.queryByRole("heading", { name: /还有 \d+ 处待填/ })).not.toBeNull();
    expect(screen.queryByText(/没有上年预算数/)).not.toBeNull();
    const headings = screen.getAllByRole("heading").map(({ textContent }) => textContent);
    expect(headings).toEqual(
      expect.arrayContaining([expect.stringContaining("第一部分"), expect.stringContaining("第四部分")]),
    );
    expect(screen.getByRole("region", { name: "文字说明的内容" }).textContent).toContain("收支总预算537.43万元");
    const { violations } = await runAxe(document.body, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("tells of a number its question, both years' figures, and its cell, and goes there", async () => {
    await readSample();
    const [number] = screen.getAllByRole("button", { name: "537.43" });
    await act(async () => number!.click());
    const told = await screen.findByLabelText("“537.43”从哪里来");
    expect(told.textContent).toContain("问的是全部收支本年537.43 万元上年未知");
    expect(within(told).getAllByText(/^表\d+![A-Z]+\d+$/).length).toBeGreaterThan(0);
  });

  it("is made into a Word file of the whole document, and says honestly what may have become of it", async () => {
    const made: DocumentModel[] = [];
    URL.createObjectURL = () => "blob:made";
    await readSample(made);
    press("保存 Word 文件");
    await notice(/已生成“.*2024年单位预算公开\.docx”/);
    expect(made[0]?.sections.length).toBeGreaterThan(11);
    expect(screen.queryByText(/没有看到保存提示/)).not.toBeNull();
  });

  it("is copied with its formats, or else says how to copy it", async () => {
    await readSample();
    const copied = new Map<string, string>();
    document.execCommand = () => {
      const event = new Event("copy") as ClipboardEvent;
      const clipboardData = { setData: (type: string, text: string) => void copied.set(type, text) };
      document.dispatchEvent(Object.assign(event, { clipboardData }));
      return true;
    };
    press(/复制全文/);
    await notice(/已复制/);
    expect(copied.get("text/plain")).toContain("收支总预算537.43万元");
    expect(copied.get("text/html")).toContain("<h2");
    document.execCommand = () => false;
    press(/复制全文/);
    await notice(/Ctrl\+A/);
  });
});

const POINT: OpenPoint = {
  kind: "reason",
  statement: "income.line",
  about: "单位资金",
  message: "单位资金：缺增减原因",
  sheet: "上年预算",
  cell: { sheet: "上年预算", row: 3, column: 4 },
};

function checkerWith(openPoints: readonly OpenPoint[]): Checker {
  const planned: PlannedTables = {
    template: "xinjiang-2024",
    sources: { ledgers: [], tables: 1 },
    kind: "tables",
    plans: [],
    leftOut: [],
    document: { title: "甲", measure: "万元", stretches: [], openPoints },
  } as unknown as PlannedTables;
  return { ...fakeChecker(cleanReport()), plan: async () => planned };
}

describe("what the text lacks", () => {
  async function openPoint(point: OpenPoint): Promise<FakePort> {
    const port = openPane(checkerWith([point]), { port: new FakePort() });
    await openText();
    press("读取并写出文字");
    await screen.findByText(point.message);
    return port;
  }

  const fill = async (typed: string): Promise<void> => {
    fireEvent.change(screen.getByRole("textbox", { name: /^在这里填写/ }), { target: { value: typed } });
    await act(async () => screen.getByRole("button", { name: "写入" }).click());
  };

  it.each(["=1+1", "本年新增外事经费"])(
    "can be typed right there, and lands in its cell as text: %s",
    async (typed) => {
      const port = await openPoint(POINT);
      await fill(typed);
      await notice(/已写入 上年预算!E4/);
      expect(port.edited).toEqual([[{ cell: POINT.cell, before: "", content: { kind: "text", text: typed } }]]);
      expect(port.reads).toBe(2);
    },
  );

  it("is a number where it is last year's figure, and refused where it is none", async () => {
    const port = await openPoint({ ...POINT, kind: "prior", message: "单位资金：缺上年数" });
    await fill("约三百万");
    await notice(/不是金额/);
    expect(port.edited).toEqual([]);
    await fill("4,183,600.00");
    await waitFor(() => expect(port.edited).toHaveLength(1));
    expect(port.edited[0]![0]!.content).toEqual({ kind: "number", decimal: "4183600.00" });
  });

  it("is shown in the sheet, where the user wants to see it", async () => {
    const port = await openPoint(POINT);
    press("定位");
    await waitFor(() => expect(port.selected).toEqual([POINT.cell]));
  });
});

it("says what is missing where a workbook has nothing to write from", async () => {
  openPane(directChecker, { port: new MemoryHost({ sheets: [] }) });
  await openText();
  press("读取并写出文字");
  await notice(/没有可以写成文字说明的数/);
});
