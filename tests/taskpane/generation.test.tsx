/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { run as runAxe } from "axe-core";
import type { Checker } from "../../src/app/check/checker";
import { columnsXml } from "../../src/app/columns/columns-xml";
import type { PlanOptions } from "../../src/app/generate/planned-tables";
import { COLUMNS_NAMESPACE } from "../../src/app/columns/columns-xml";
import { WorkbookError } from "../../src/app/port";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/workbook";
import { FakePort, fakeChecker, planOf, plannedOf } from "../support/fake-port";
import { sampleLedgerRows, sampleLedgerSheet } from "../support/ledger-sheets";
import { openPane, press } from "../support/pane";
import { cleanReport } from "../support/reports";
import { sheetOf, snapshotOf } from "../support/snapshots";
import { planTables } from "../../tools/shipped";

const LEDGER = sampleLedgerSheet("ledger-2024-full.csv");

/** A ledger with some of its words changed. */
function ledgerWith(change: (value: CellValue, row: number, column: number) => CellValue, name = "支出明细") {
  const rows = sampleLedgerRows("ledger-2024-full.csv").map((row, index) =>
    row.map((value, column) => change(value, index, column)),
  );
  return sheetOf(
    name,
    rows.map((row) => row.map((value) => (value === "" ? null : value))),
  );
}

/** A workbook with a ledger that lacks its column of amounts: nobody knows what 数额 is. */
const UNKNOWN = ledgerWith((value) => (value === "金额(元)" ? "数额" : value));

interface Opened {
  readonly port: FakePort;
  /** What plans were asked for. */
  readonly asked: PlanOptions[];
}

/** The pane over the real planning of some sheets, with the preview open. */
async function openPreview(sheets: readonly SheetSnapshot[], port = new FakePort()): Promise<Opened> {
  const snapshot: Snapshot = snapshotOf(...sheets);
  const asked: PlanOptions[] = [];
  Object.assign(port, { read: async () => snapshot });
  const checker: Checker = {
    ...fakeChecker(cleanReport()),
    plan: async (read, options = {}) => {
      asked.push(options);
      return planTables(read, options);
    },
  };
  openPane(checker, { port, begin: "generate" });
  await screen.findByRole("heading", { name: "生成预览" });
  return { port, asked };
}

async function violations(): Promise<string[]> {
  const context = { include: [document.body], exclude: ["[data-tabster-dummy]"] };
  const { violations: found } = await runAxe(context, { rules: { "color-contrast": { enabled: false } } });
  return found.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`);
}

/** Chooses a radio button, and waits until it is planned. */
async function choose(name: string | RegExp, role: "radio" | "checkbox" = "radio"): Promise<void> {
  act(() => screen.getByRole(role, { name }).click());
  await planned();
}

async function planned(): Promise<void> {
  await waitFor(() => expect(screen.queryByText("正在按新的选择重新计算……")).toBeNull());
}

/** The library that keeps the focus within a dialog marks it hidden until it has the focus, which jsdom gives it late or never. */
const IN_DIALOG = { hidden: true };

describe("the preview of what a ledger gives", () => {
  it("says from what, how much, whose, and which sheets; and writes nothing", async () => {
    const { port } = await openPreview([LEDGER]);
    expect(screen.getByText("预算明细“支出明细”")).toBeTruthy();
    expect(screen.getByText(/^52 行，合计 [\d,]+\.\d\d 元$/)).toBeTruthy();
    expect(screen.getByText(/^将写入 \d+ 张工作表：.*表1/)).toBeTruthy();
    expect(screen.queryByText(/已存在，将被替换/)).toBeNull();
    expect(port.written).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it("writes on demand, without a question where nothing is replaced, and shows the report of the result", async () => {
    const { port } = await openPreview([LEDGER]);
    await act(async () => press("生成"));
    expect(await screen.findByText(/^已生成 \d+ 张工作表，并重新校验。$/)).toBeTruthy();
    expect(port.written).toHaveLength(1);
    expect(port.written[0]?.map(({ name }) => name)).toContain("表11");
    expect(screen.getByText("没有发现问题。")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "生成预览" })).toBeNull();
  });

  it("lands on the first table, and tells from what which tables were made and which are empty", async () => {
    const { port } = await openPreview([LEDGER]);
    await act(async () => press("生成"));
    await screen.findByText(/^已生成 \d+ 张工作表/);
    await waitFor(() => expect(port.selected).toEqual([{ sheet: "表1", row: 0, column: 0 }]));
    const words = screen.getByText(/^由预算明细“支出明细”（52 行，合计 [\d,.]+ 元）生成了全部 11 张表。/);
    expect(words.textContent).toContain("其中空表 2 张：表8、表9。");
  });

  it("is had as a file of its own, which leaves the workbook and the preview as they are", async () => {
    URL.createObjectURL = () => "blob:made";
    URL.revokeObjectURL = () => undefined;
    const { port } = await openPreview([LEDGER]);
    await act(async () => press("另存为新文件，不改本工作簿"));
    expect(await screen.findByText(/^已生成“.*公开表\.xlsx”（13 张工作表）.*本工作簿没有改动。$/)).toBeTruthy();
    expect(port.written).toEqual([]);
    expect(screen.getByRole("heading", { name: "生成预览" })).toBeTruthy();
  });

  it("is closed without a trace", async () => {
    const { port } = await openPreview([LEDGER]);
    act(() => press("取消"));
    expect(screen.queryByRole("heading", { name: "生成预览" })).toBeNull();
    expect(screen.getByRole("heading", { name: "校验单位预算公开的十一张表" })).toBeTruthy();
    expect(port.written).toEqual([]);
  });

  it("plans anew for another measure, for values, and for fewer tables", async () => {
    const { port, asked } = await openPreview([LEDGER]);
    await choose("元");
    expect(asked.at(-1)).toMatchObject({ measure: "元" });
    await choose("只写数值");
    expect(asked.at(-1)).toMatchObject({ measure: "元", formulas: false });
    act(() => press("全不选"));
    await planned();
    expect(screen.getByText("请至少选择一张表。")).toBeTruthy();
    expect(screen.getByRole("button", { name: "生成" }).getAttribute("aria-disabled")).toBe("true");
    await choose("表3 单位支出总体情况表", "checkbox");
    expect(asked.at(-1)?.tables).toEqual(["T3"]);
    await act(async () => press("生成"));
    await screen.findByText(/^已生成 \d+ 张工作表/);
    const names = port.written[0]?.map(({ name }) => name);
    expect(names).toContain("表3");
    expect(names).not.toContain("表1");
  });

  it("leaves out 目录 and the working papers by choice, and remembers it for the next preview", async () => {
    const { port, asked } = await openPreview([LEDGER]);
    await choose("目录", "checkbox");
    expect(screen.getByText(/^将写入 12 张工作表：表1/)).toBeTruthy();
    await choose(/^核对用的表/, "checkbox");
    expect(asked.at(-1)).toMatchObject({ contents: false, workingPapers: false });
    expect(await violations()).toEqual([]);
    await act(async () => press("生成"));
    await screen.findByText("已生成 11 张工作表，并重新校验。");
    expect(port.written[0]?.map(({ name }) => name)).not.toContain("勾稽核对表");
    cleanup();
    const again = await openPreview([LEDGER]);
    expect(again.asked.at(-1)).toMatchObject({ contents: false, workingPapers: false });
    localStorage.clear();
  });

  it("asks which, where there are two ledgers, and lets no guess be written", async () => {
    const { asked } = await openPreview([LEDGER, { ...LEDGER, name: "预算明细（调整）" }]);
    expect(screen.getByText("工作簿里有 2 张预算明细，请选择用哪一张。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "生成" })).toBeNull();
    expect(await violations()).toEqual([]);
    await choose("预算明细“预算明细（调整）”");
    expect(asked.at(-1)).toMatchObject({ from: "ledger", ledger: "预算明细（调整）" });
    expect(screen.getByRole("button", { name: "生成" })).toBeTruthy();
  });

  it("names the problems of the ledger, the gravest first, and leads to their cells", async () => {
    const wrong = ledgerWith((value, row, column) => (row === 3 && column === 14 ? "约四十万" : value));
    const { port } = await openPreview([wrong]);
    const [first] = screen.getAllByRole("listitem");
    expect(first?.textContent).toContain("错误 金额“约四十万”不是数字，该行未计入。");
    await act(async () => press(/^支出明细!O4/));
    expect(port.selected).toEqual([{ sheet: "支出明细", row: 3, column: 14 }]);
    expect(screen.getByRole("heading", { name: "生成预览" })).toBeTruthy();
  });

  it("shows texts of the ledger as text, never as HTML", async () => {
    await openPreview([ledgerWith((value) => (value === "金额(元)" ? "<img src=x>金额(元)" : value))]);
    expect(document.querySelector("img")).toBeNull();
  });
});

describe("columns that are not recognised", () => {
  it("are assigned, and the assignment is kept in the workbook once the sheets are written", async () => {
    const { port, asked } = await openPreview([UNKNOWN]);
    expect(screen.getByText("缺少必需的列，请指出哪一列是它：")).toBeTruthy();
    expect(screen.getByText(/没有找到“金额”列/)).toBeTruthy();
    const field = screen.getByRole<HTMLSelectElement>("combobox", { name: "O 列“数额”" });
    const [likely] = within(field).getAllByRole("group");
    expect(within(likely!).getAllByRole("option")[0]?.textContent).toBe("金额");
    expect(await violations()).toEqual([]);
    fireEvent.change(field, { target: { value: "amount" } });
    await planned();
    const said = [{ sheet: "支出明细", header: "数额", role: "amount" }] as const;
    expect(asked.at(-1)?.assignments).toEqual(said);
    expect(port.keptXml.size).toBe(0);
    await act(async () => press("生成"));
    await screen.findByText(/^已生成 \d+ 张工作表/);
    expect(port.keptXml.get(COLUMNS_NAMESPACE)).toBe(columnsXml(said));
  });

  it("are known the next time", async () => {
    const port = new FakePort();
    port.keptXml.set(COLUMNS_NAMESPACE, columnsXml([{ sheet: "支出明细", header: "数额", role: "amount" }]));
    await openPreview([UNKNOWN], port);
    expect(screen.getByText(/^52 行，合计/)).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "O 列“数额”" }).value).toBe("amount");
  });

  it("can be set aside, as any other column", async () => {
    const { asked } = await openPreview([LEDGER]);
    act(() => screen.getByRole("switch", { name: "显示全部列" }).click());
    fireEvent.change(screen.getByRole("combobox", { name: /列“是否涉密”$/ }), { target: { value: "ignore" } });
    await planned();
    expect(asked.at(-1)?.assignments).toEqual([{ sheet: "支出明细", header: "是否涉密", role: "ignore" }]);
    fireEvent.change(screen.getByRole("combobox", { name: /列“是否涉密”$/ }), { target: { value: "" } });
    await planned();
    expect(asked.at(-1)?.assignments).toEqual([]);
  });
});

describe("sheets of the same names", () => {
  it("are named, asked about, and left as they are where the answer is no", async () => {
    const port = new FakePort();
    port.present = ["表2"];
    await openPreview([LEDGER], port);
    expect(screen.getByText(/^其中 1 张已存在，将被替换（写入前会再确认一次）：表2$/)).toBeTruthy();
    act(() => press("替换并生成"));
    const dialog = within(await screen.findByRole("alertdialog"));
    expect(dialog.getByText("表2")).toBeTruthy();
    const no = await dialog.findByRole("button", { name: "取消", ...IN_DIALOG });
    await act(async () => no.click());
    expect(await screen.findByText("已取消，工作簿没有改动。")).toBeTruthy();
    expect(port.written).toEqual([]);
    expect(screen.getByRole("heading", { name: "生成预览", ...IN_DIALOG })).toBeTruthy();
  });

  it("are replaced where the answer is yes", async () => {
    const port = new FakePort();
    port.present = ["表2"];
    await openPreview([LEDGER], port);
    act(() => press("替换并生成"));
    const dialog = within(await screen.findByRole("alertdialog"));
    const yes = await dialog.findByRole("button", { name: "替换并生成", ...IN_DIALOG });
    await act(async () => yes.click());
    expect(await screen.findByText(/^已生成 \d+ 张工作表/)).toBeTruthy();
    expect(port.written).toHaveLength(1);
  });
});

describe("sheets that others use", () => {
  it("are told with who uses them, and ours written beside them unless the user wants otherwise", async () => {
    const port = new FakePort({ usersOf: async () => [{ kind: "chart", name: "图表 1", sheet: "汇总" }] });
    port.present = ["表2"];
    await openPreview([LEDGER], port);
    act(() => press("替换并生成"));
    const dialog = within(await screen.findByRole("alertdialog"));
    expect(dialog.getByText("“汇总”上的图表“图表 1”（可能引用）")).toBeTruthy();
    const beside = await dialog.findByRole("button", { name: "写成新表（不替换）", ...IN_DIALOG });
    await act(async () => beside.click());
    expect(await screen.findByText(/^已生成 \d+ 张工作表/)).toBeTruthy();
    expect(port.written[0]?.map(({ name }) => name)).toContain("表2(2)");
    expect(port.written[0]?.map(({ name }) => name)).not.toContain("表2");
  });
});

describe("the preview of tables laid out anew", () => {
  const tables = (change: Parameters<typeof plannedOf>[1] = {}): Checker => ({
    ...fakeChecker(cleanReport()),
    plan: async () => plannedOf([planOf("表1")], change),
  });

  it("says what stands in none of the new sheets", async () => {
    openPane(tables({ leftOut: [{ reason: "row", cell: { sheet: "表3", row: 11, column: 0 } }] }), {
      begin: "generate",
    });
    expect(await screen.findByText("表3!A12（一行没有认出来）")).toBeTruthy();
    await act(async () => press("生成"));
    expect(await screen.findByText("已生成 1 张工作表，并重新校验。")).toBeTruthy();
    expect(screen.getByText(/下列内容没有排进新表，请核对：表3!A12/)).toBeTruthy();
  });

  it("says that there is nothing to generate from, and offers the template", async () => {
    const port = openPane(fakeChecker(cleanReport()), { begin: "generate" });
    await screen.findByRole("heading", { name: "没有可以用来生成的内容" });
    expect(await violations()).toEqual([]);
    await act(async () => press("新建填报模板"));
    expect(await screen.findByText(/^已新建 \d+ 张填报工作表。$/)).toBeTruthy();
    expect(port.written).toHaveLength(1);
  });
});

describe("a change in the workbook while the preview is open", () => {
  it("is told, and the workbook is read anew before anything can be written", async () => {
    let change: () => void = () => undefined;
    const port = openPane(fakeChecker(cleanReport(), [planOf("表1")]), {
      begin: "generate",
      watch: (onChange) => {
        change = () => onChange({ worksheetId: "1", address: "A1", source: "local" });
        return () => undefined;
      },
    });
    await screen.findByRole("heading", { name: "生成预览" });
    act(() => change());
    expect(screen.getByText("工作簿在预览之后改动过，请重新读取。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "生成" })).toBeNull();
    await act(async () => press("重新读取"));
    await screen.findByRole("button", { name: "生成" });
    expect(port.reads).toBe(2);
  });
});

describe("choices that follow each other fast", () => {
  it("are planned one at a time, and only the last of those that waited", async () => {
    const asked: PlanOptions[] = [];
    const answers: (() => void)[] = [];
    const checker: Checker = {
      ...fakeChecker(cleanReport()),
      plan: (_, options = {}) => {
        asked.push(options);
        return new Promise((resolve) => answers.push(() => resolve(plannedOf([planOf("表1")]))));
      },
    };
    openPane(checker, { begin: "generate" });
    await waitFor(() => expect(answers).toHaveLength(1));
    await act(async () => answers[0]?.());
    await screen.findByRole("heading", { name: "生成预览" });
    act(() => screen.getByRole("radio", { name: "万元" }).click());
    act(() => screen.getByRole("radio", { name: "元" }).click());
    act(() => screen.getByRole("radio", { name: "与原表相同" }).click());
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "与原表相同" }).checked).toBe(true);
    expect(asked).toHaveLength(2);
    await act(async () => answers[1]?.());
    expect(screen.getByRole("progressbar", { name: "正在按新的选择重新计算……" })).toBeTruthy();
    await act(async () => answers[2]?.());
    await planned();
    expect(asked.map(({ measure }) => measure)).toEqual([undefined, "万元", undefined]);
  });

  it("that fail leave the preview as it was, and say why", async () => {
    let plans = 0;
    const checker: Checker = {
      ...fakeChecker(cleanReport()),
      plan: async () => {
        if (plans++ > 0) throw new WorkbookError("GeneralException", "计算没有完成。", "请再试一次。", true);
        return plannedOf([planOf("表1")]);
      },
    };
    openPane(checker, { begin: "generate" });
    await screen.findByRole("heading", { name: "生成预览" });
    await choose("元");
    expect(await screen.findByText("计算没有完成。")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "与原表相同" }).checked).toBe(true);
  });
});

describe("新建填报模板", () => {
  it("stands on the first page and in the menu, and keeps what is there", async () => {
    const port = new FakePort();
    port.present = ["支出明细"];
    openPane(fakeChecker(cleanReport()), { port });
    await act(async () => press("新建填报模板"));
    expect(await screen.findByText(/已有同名的工作表，保持原样：支出明细。/)).toBeTruthy();
    act(() => press("更多"));
    await act(async () => screen.getByRole("menuitem", { name: "新建填报模板" }).click());
    expect(port.written).toHaveLength(2);
  });
});

describe("the set of tables that a ledger gives", () => {
  beforeEach(() => localStorage.clear());

  const set = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "表样" });

  it("is chosen among the budget's sets, each told by who publishes it; its own readings and measure go with it", async () => {
    const { asked } = await openPreview([LEDGER]);
    expect([...set().options].map(({ text }) => text)).toEqual([
      "新疆单位预算公开表",
      "全国部门预算公开表",
      "上海市部门预算公开表",
    ]);
    expect(screen.getByText("新疆各级单位，表1至表11")).toBeTruthy();
    fireEvent.change(set(), { target: { value: "national-budget" } });
    await planned();
    expect(asked.at(-1)).toMatchObject({ template: "national-budget" });
    expect(screen.getAllByText(/没有数据，留空；请在“其他数”填写/)).toHaveLength(2);
    await choose("表4至表9都不列上年结转");
    expect(asked.at(-1)).toMatchObject({ template: "national-budget", reading: "carryover-apart" });
    fireEvent.change(set(), { target: { value: "shanghai-budget" } });
    await planned();
    expect(asked.at(-1)).toMatchObject({ template: "shanghai-budget", reading: undefined });
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "元" }).checked).toBe(true);
    expect(await violations()).toEqual([]);
  });

  it("is remembered for the next ledger", async () => {
    await openPreview([LEDGER]);
    fireEvent.change(set(), { target: { value: "shanghai-budget" } });
    await planned();
    cleanup();
    const { asked } = await openPreview([LEDGER]);
    expect(asked).toMatchObject([{ usualTemplate: "shanghai-budget" }]);
    expect(set().value).toBe("shanghai-budget");
  });
});
