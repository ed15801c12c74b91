/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { run as runAxe } from "axe-core";
import type { Snapshot } from "../../src/workbook";
import { directChecker } from "../support/direct-checker";
import { priorSheet, sampleUnit } from "../support/fact-book";
import { sampleLedgerSheet } from "../support/ledger-sheets";
import { MemoryHost } from "../support/memory-host";
import { openPane, press } from "../support/pane";
import { snapshotOfPlans } from "../support/planned-snapshot";

/** The sample's tables as a workbook of that year. */
async function published(year: number): Promise<Snapshot> {
  const sheets = [sampleLedgerSheet("ledger-2024-full.csv"), sampleUnit({ 预算年度: year })];
  const planned = await directChecker.plan({ sheets });
  if (!("plans" in planned)) throw new Error(planned.kind);
  return snapshotOfPlans(planned.plans);
}

/** The pane over the sample's ledger, and a sheet 上年预算 of which one amount is blank and one is stated. */
async function openComparison(year = 2023): Promise<MemoryHost> {
  localStorage.clear();
  const file = await published(year);
  const prior = priorSheet(["收入项", "单位资金", null, null], ["收入项", "一般公共预算拨款", 4_183_600, null]);
  const host = new MemoryHost({ sheets: [sampleLedgerSheet("ledger-2024-full.csv"), sampleUnit(), prior] });
  openPane(directChecker, { port: host, readWorkbook: async () => file });
  await act(async () => screen.getByRole("tab", { name: "同比" }).click());
  await screen.findByRole("button", { name: "读取并比较" });
  return host;
}

async function choose(name: string): Promise<void> {
  const input = document.querySelector('input[type="file"][aria-label="选择上年文件"]');
  const file = Object.assign(new File(["x"], name), { arrayBuffer: async () => new ArrayBuffer(1) });
  await act(async () => void fireEvent.change(input!, { target: { files: [file] } }));
}

const content = (): string => screen.getByRole("region", { name: "上年同比的内容" }).textContent ?? "";

describe("last year beside this one", () => {
  it("comes from the file that is chosen, whose name and tables are told, and goes with it", async () => {
    await openComparison();
    await choose("2023公开表.xlsx");
    await screen.findByText("已选上年文件：2023公开表.xlsx");
    await screen.findByText(/^比较了 \d+ 个数/);
    expect(content()).toContain("上年公开表：");
    expect(content()).toContain("收入项“一般公共预算拨款”的上年数不一致：上年预算!C3 是 418.36 万元");
    press("不用这个文件");
    await screen.findByText("已不用上年文件。");
    expect(content()).not.toContain("上年公开表：");
  });

  it("is drawn, with a name for each drawing and its figures as a table", async () => {
    await openComparison();
    await choose("2023公开表.xlsx");
    const drawing = await screen.findByRole("img", { name: "2024年支出构成（按类，万元）" });
    const part = drawing.closest("section")!;
    const rows = [...part.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].slice(0, 3).map(({ textContent }) => textContent),
    );
    expect(rows).toContainEqual(["201 一般公共服务支出", "466.14", "86.74"]);
    const { violations } = await runAxe(part, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("is not taken from a file of this year, and says why", async () => {
    await openComparison(2024);
    await choose("本年.xlsx");
    await screen.findByText("“本年.xlsx”没有采用");
    expect(screen.queryByText(/应为 2023 年，没有采用/)).not.toBeNull();
    expect(screen.queryByText(/^已选上年文件/)).toBeNull();
  });

  it("is marked from the threshold that the user sets, which is kept", async () => {
    await openComparison();
    press("读取并比较");
    await screen.findByText(/增减超过 30% 的/);
    fireEvent.change(screen.getByRole("textbox", { name: "超过多少作标记（%）" }), { target: { value: "5" } });
    press("采用");
    await screen.findByText(/增减超过 5% 的/);
    expect(Object.values({ ...localStorage })).toContain("5");
  });

  it("takes no threshold that is no whole percentage", async () => {
    await openComparison();
    fireEvent.change(screen.getByRole("textbox", { name: "超过多少作标记（%）" }), { target: { value: "一半" } });
    expect(screen.queryByText("请填 0 到 999999 的整数。")).not.toBeNull();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "采用" }).disabled).toBe(true);
  });

  it("is filled into empty cells once that is confirmed, and taken back", async () => {
    const host = await openComparison();
    const amounts = async () =>
      (await host.read()).sheets[2]!.cells.filter(({ row, column }) => row > 0 && column === 2).map(
        ({ value }) => value,
      );
    await choose("2023公开表.xlsx");
    await act(async () => (await screen.findByRole("button", { name: "填入这 1 格" })).click());
    expect(await amounts()).toEqual([4_183_600]);
    await act(async () => (await screen.findByRole("button", { name: "填入" })).click());
    await screen.findByText("已填入 1 个上年数。");
    expect(await amounts()).toEqual([896_700, 4_183_600]);
    await act(async () => screen.getByRole("button", { name: "撤销" }).click());
    await screen.findByText(/^已撤销/);
    expect(await amounts()).toEqual([4_183_600]);
  });
});
