/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { run as runAxe } from "axe-core";
import type { Checker } from "../../src/app/check/checker";
import { type WorkbookChange, WorkbookError } from "../../src/app/port";
import type { Report } from "../../src/diagnose/report";
import { FakePort, fakeChecker, planOf } from "../support/fake-port";
import { openObstacle, openPane, press } from "../support/pane";
import { cleanReport, emptyReport, faultyReport, findingOf } from "../support/reports";
import { placeOf } from "../support/changes";

async function openChecked(report: Report, port = new FakePort()): Promise<FakePort> {
  openPane(fakeChecker(report, [planOf("表1"), planOf("表2")]), { port });
  act(() => press("一键校验"));
  await screen.findByText(/^勾稽关系 \d|^没有找到要校验的表$/);
  return port;
}

async function violations(): Promise<string[]> {
  // Colours need a layout, which jsdom has not: the end-to-end run looks at them. Fluent's focus traps are no content.
  const context = { include: [document.body], exclude: ["[data-tabster-dummy]"] };
  const { violations: found } = await runAxe(context, { rules: { "color-contrast": { enabled: false } } });
  return found.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`);
}

describe("before a check", () => {
  it("says what to do and that nothing leaves the machine", async () => {
    openPane(fakeChecker(cleanReport()));
    expect(screen.getByRole("heading", { name: "校验单位预算公开的十一张表" })).toBeTruthy();
    expect(screen.getByText("只在本机计算，不联网，不上传任何数据。")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("begins with the command with which the ribbon opened it", async () => {
    openPane(fakeChecker(cleanReport()), { begin: "check" });
    expect(await screen.findByText("没有发现问题。")).toBeTruthy();
  });
});

describe("the summary", () => {
  it("names unit, year, measure and time, the counts, and the ties", async () => {
    await openChecked(faultyReport());
    const summary = within(screen.getByRole("region", { name: "校验结果" }));
    expect(summary.getByRole("heading", { name: "某某自治州人民政府外事办公室" })).toBeTruthy();
    expect(summary.getByText("2024年 · 单位：万元 · 新疆单位预算公开表 · 10:30:00 校验")).toBeTruthy();
    expect(summary.getAllByRole("button").map((button) => button.textContent)).toEqual([
      "错误 2",
      "需核实 1",
      "提示 1",
    ]);
    expect(summary.getByText(/^勾稽关系 484 条：482 条成立，2 条不成立；另有 2 条未能核对/)).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("校验结果：错误 2，需核实 1，提示 1");
    expect(await violations()).toEqual([]);
  });

  it("hides and shows the findings of a severity", async () => {
    await openChecked(faultyReport());
    const shown = () => screen.queryByRole("button", { name: /科目234在表4叫/ });
    const toggle = screen.getByRole("button", { name: "需核实 1" });
    expect(toggle.getAttribute("aria-pressed")).toBe("true");
    act(() => toggle.click());
    expect([toggle.getAttribute("aria-pressed"), shown()]).toEqual(["false", null]);
    act(() => toggle.click());
    expect(shown()).toBeTruthy();
  });

  it("says which table is not as it should be", async () => {
    const tables = cleanReport().tables.map((table) =>
      table.id === "T6" ? { ...table, state: "missing" as const } : table,
    );
    await openChecked(cleanReport({ tables }));
    expect(screen.getByText("十一张表：表6没有找到")).toBeTruthy();
  });
});

describe("a change in the workbook", () => {
  it("makes the report stale, and a new check makes it fresh", async () => {
    let change: () => void = () => undefined;
    const watch = (onChange: (change: WorkbookChange) => void): (() => void) => {
      change = () => onChange({ worksheetId: "1", source: "local" });
      return () => undefined;
    };
    openPane(fakeChecker(faultyReport()), { watch, begin: "check" });
    const stale = () => screen.queryByText("表格在这次校验之后改动过，请重新校验。");
    await screen.findByText(/^勾稽关系 \d/);
    expect(stale()).toBeNull();
    act(() => change());
    expect(stale()).toBeTruthy();
    act(() => press("一键校验"));
    await waitFor(() => expect(stale()).toBeNull());
  });
});

describe("problems", () => {
  it("say which cell is wrong, what it holds and should hold; and lead there", async () => {
    const port = await openChecked(faultyReport());
    const item = within(screen.getByText("表3!F9 现为 275.87，应为 275.77").closest("li")!);
    await act(async () => item.getAllByRole("button", { name: "表3!F9 275.87" })[0]!.click());
    expect(port.selected).toEqual([{ sheet: "表3", row: 8, column: 5 }]);
  });

  it("have what follows from them folded below, and are told how few they are", async () => {
    await openChecked(faultyReport());
    expect(screen.getByText("4 条提示出自 3 个原因：改好一个，由它引起的随之消失。")).toBeTruthy();
    const folded = screen.getByText("由此引起的 2 条").closest("details")!;
    expect(folded.open).toBe(false);
    expect(within(folded).getAllByRole("listitem", { hidden: true })).toHaveLength(2);
  });

  it("stand by severity, by table or by cause; what is chosen is remembered", async () => {
    const headings = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    await openChecked(faultyReport());
    expect(headings()).toEqual(["要改正的错误 1", "要核实、说明的需核实 1", "可以改进的提示 1"]);
    const order = screen.getByRole("combobox", { name: "排列" });
    act(() => void fireEvent.change(order, { target: { value: "table" } }));
    expect(headings()).toEqual([
      "表3 单位支出总体情况表错误 1",
      "表4 财政拨款收支预算总体情况表需核实 1",
      "整本工作簿提示 1",
    ]);
    expect(localStorage.getItem("budget-disclosure.problem-order")).toBe("table");
    act(() => void fireEvent.change(order, { target: { value: "cause" } }));
    expect(headings()).toEqual(["填错的数错误 1", "其他问题需核实 1提示 1"]);
    localStorage.clear();
  });

  it("are ordered, too, where the browser keeps nothing", async () => {
    const forbidden = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    await openChecked(faultyReport());
    const order = screen.getByRole("combobox", { name: "排列" });
    act(() => void fireEvent.change(order, { target: { value: "table" } }));
    expect(screen.getByRole("heading", { name: /^表3 单位支出总体情况表/ })).toBeTruthy();
    forbidden.mockRestore();
  });

  it("are searched by their words, cells and amounts", async () => {
    await openChecked(faultyReport());
    const search = screen.getByRole("searchbox", { name: "查找问题" });
    act(() => void fireEvent.change(search, { target: { value: "抗疫" } }));
    expect(screen.getByText("找到 1 个问题。")).toBeTruthy();
    expect(screen.queryByText(/表3!F9 现为/)).toBeNull();
    act(() => void fireEvent.change(search, { target: { value: "没有这个" } }));
    expect(screen.getByText("没有符合的问题。")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("open to formula, both sides, difference, advice, rule and basis, and lead to their first cell", async () => {
    const port = await openChecked(cleanReport({ findings: [findingOf()] }));
    await act(async () => press(/^错误\s*表3 行政运行 合计 305.44 ≠/));
    expect(port.selected).toEqual([{ sheet: "表3", row: 8, column: 4 }]);
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual([
      "算式",
      "两边",
      "相差",
      "怎么办",
      "规则",
      "依据",
    ]);
    expect(screen.getAllByRole("definition").map((fact) => fact.textContent)).toEqual([
      "表3!E9 = 表3!F9 + 表3!G9",
      "左边 305.44，右边 305.54",
      "-0.10",
      "核对该行的基本支出和项目支出，改正其中有误的一个数。",
      "合计＝基本支出＋项目支出",
      "《中华人民共和国预算法》第三十二条；单位预算公开表式",
    ]);
    expect(await violations()).toEqual([]);
  });

  it("have each of their cells to press", async () => {
    const port = await openChecked(cleanReport({ findings: [findingOf()] }));
    await act(async () => press("表3!G9 29.67"));
    expect(port.selected).toEqual([{ sheet: "表3", row: 8, column: 6 }]);
  });

  it("name their cells by row and column, and print amounts as money", async () => {
    const cells = [{ place: placeOf("表6!D8"), value: "544.3100000000001", amount: "544.31", name: "津贴补贴·合计" }];
    await openChecked(cleanReport({ findings: [findingOf({ cells })] }));
    expect(screen.getByRole("button", { name: "表6 津贴补贴·合计 D8 544.31" })).toBeTruthy();
  });

  it("of a lost table lead to the preview that makes it", async () => {
    const lost = cleanReport().tables.map((table) =>
      table.id === "T1" ? { id: table.id, number: table.number, title: table.title, state: "missing" as const } : table,
    );
    const finding = findingOf({
      id: "form/missing-table@T1",
      rule: "form/missing-table",
      table: "T1",
      message: "没有找到表1《单位收支总体情况表》。",
      formula: undefined,
      left: undefined,
      cells: [],
    });
    const rules = [
      {
        rule: "t1/income",
        title: "本年收入",
        tables: ["T1" as const],
        held: 0,
        failed: 0,
        unchecked: 1,
        isTie: true as const,
      },
    ];
    const unchecked = [{ rule: "t1/income", reason: "“本年收入”未检查：缺少表1。", cells: [] }];
    await openChecked(cleanReport({ tables: lost, findings: [finding], rules, unchecked }));
    expect(screen.getByRole("button", { name: /^错误\s*没有找到表1《单位收支总体情况表》$/ })).toBeTruthy();
    expect(screen.getByText("因此未能检查 1 项")).toBeTruthy();
    expect(screen.queryByText("未能检查 1 项")).toBeNull();
    await act(async () => press("补上这张表"));
    expect(await screen.findByText("生成预览")).toBeTruthy();
  });

  it("show text of the workbook as text, never as HTML", async () => {
    const value = "<img src=x onerror=alert(1)>";
    await openChecked(
      cleanReport({ findings: [findingOf({ message: value, cells: [{ place: placeOf("表3!E9"), value }] })] }),
    );
    expect(screen.getAllByText(value)).toHaveLength(2);
    expect(document.querySelector("img")).toBeNull();
  });

  it("by the thousand are shown in parts", async () => {
    const findings = Array.from({ length: 3000 }, (_, index) =>
      findingOf({ id: `t3/row:${index}`, message: `第${index}条` }),
    );
    await openChecked(cleanReport({ findings }));
    const items = () => screen.getAllByText(/^第\d+条$/);
    expect(items()).toHaveLength(30);
    act(() => press("再显示 100 个（还有 2970 个）"));
    expect(items()).toHaveLength(130);
  });

  it("that are none are told apart from what could not be checked", async () => {
    const unchecked = [{ reason: "表6无法读取。", cells: [] }];
    await openChecked(cleanReport({ unchecked }));
    expect(screen.getByText("已核对的部分没有发现问题，但有未能检查的内容，见下。")).toBeTruthy();
    expect(screen.getByText("未能检查 1 项")).toBeTruthy();
    expect(screen.getByText("表6无法读取。")).toBeTruthy();
  });
});

describe("marks", () => {
  it("are laid over the findings' cells, and sheets left alone are named", async () => {
    const port = new FakePort();
    port.outcome = { cells: 5, protectedSheets: ["表6"] };
    await openChecked(faultyReport(), port);
    act(() => press("标记到表格"));
    expect(await screen.findByText("已标记 5 个单元格。")).toBeTruthy();
    expect(screen.getByText(/受保护的工作表没有改动：表6。/)).toBeTruthy();
    expect(port.marks).toHaveLength(1);
    act(() => press("清除标记"));
    expect(await screen.findByText("已清除 5 个单元格的标记。")).toBeTruthy();
    act(() => press("关闭提示"));
    await waitFor(() => expect(screen.queryByText("已清除 5 个单元格的标记。")).toBeNull());
  });
});

describe("nothing to check", () => {
  it("says what to do, and which tables are known", async () => {
    await openChecked(emptyReport());
    expect(screen.getByRole("heading", { name: "没有找到要校验的表" })).toBeTruthy();
    expect(screen.getByText("表10 财政拨款“三公”经费支出情况表")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

describe("a ledger without tables", () => {
  it("is answered by the way to the tables that can be made of it", async () => {
    openPane(fakeChecker({ ...emptyReport(), ledgers: ["支出明细"] }));
    act(() => press("一键校验"));
    expect(await screen.findByRole("heading", { name: "找到支出明细，还没有公开表" })).toBeTruthy();
    expect(screen.queryByText("没有找到要校验的表")).toBeNull();
    expect(screen.getByText(/^工作表“支出明细”是支出明细/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await act(async () => press("去生成"));
    expect(await screen.findByRole("heading", { name: "生成预览" })).toBeTruthy();
  });
});

describe("failures", () => {
  it("of the host are told with what to do and whether the workbook was changed", async () => {
    const failure = new WorkbookError("InvalidOperationInCellEditMode", "正在编辑单元格。", "请按回车结束编辑。", true);
    openPane(fakeChecker(cleanReport()), { port: new FakePort({ read: () => Promise.reject(failure) }) });
    act(() => press("一键校验"));
    expect(await screen.findByText("正在编辑单元格。")).toBeTruthy();
    expect(screen.getByText(/请按回车结束编辑。工作簿没有改动。/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("that nobody foresaw are told too", async () => {
    openPane({ ...fakeChecker(cleanReport()), check: () => Promise.reject(new Error("校验程序没有启动")) });
    act(() => press("一键校验"));
    expect(await screen.findByText("出了意外的错误：校验程序没有启动")).toBeTruthy();
  });

  it.each([
    ["noOffice", "没有连接上 Excel 的接口（office.js）"],
    ["notExcel", "请在 Excel 里打开"],
    ["tooOld", "这个版本的 Excel 太旧"],
    ["incomplete", "任务窗格没有下载完整"],
  ] as const)("to begin at all (%s) are explained", async (kind, title) => {
    openObstacle(kind);
    expect(screen.getByRole("heading", { name: title })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

describe("working", () => {
  /** A checker that answers when it is told to. */
  function slowChecker(): { checker: Checker; answer: (report: Report) => void } {
    let answer: (report: Report) => void = () => undefined;
    const report = new Promise<Report>((resolve) => (answer = resolve));
    return { checker: { ...fakeChecker(cleanReport()), check: () => report }, answer };
  }

  it("shows the step, and takes no second command meanwhile", async () => {
    const { checker, answer } = slowChecker();
    const port = openPane(checker);
    act(() => press("一键校验"));
    expect(await screen.findByRole("progressbar", { name: "正在核对勾稽关系……" })).toBeTruthy();
    act(() => press("一键校验"));
    expect(port.reads).toBe(1);
    await act(async () => answer(cleanReport()));
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("can be given up; what arrives later is dropped", async () => {
    const { checker, answer } = slowChecker();
    openPane(checker);
    act(() => press("一键校验"));
    await screen.findByRole("progressbar", { name: "正在核对勾稽关系……" });
    act(() => press("取消"));
    expect(screen.getByText("已取消，工作簿没有改动。")).toBeTruthy();
    await act(async () => answer(faultyReport()));
    expect(screen.queryByRole("heading", { name: "问题清单" })).toBeNull();
  });
});

describe("keys and themes", () => {
  it("runs the commands by their keys", async () => {
    openPane(fakeChecker(cleanReport()));
    fireEvent.keyDown(window, { code: "Digit1", ctrlKey: true, shiftKey: true });
    expect(await screen.findByText("没有发现问题。")).toBeTruthy();
  });

  it("offers light, dark and contrast themes and remembers the choice", async () => {
    openPane(fakeChecker(cleanReport()));
    act(() => press("更多"));
    act(() => screen.getByRole("menuitemradio", { name: "深色" }).click());
    await waitFor(() => expect(localStorage.getItem("budget-disclosure.theme")).toBe("dark"));
  });
});
