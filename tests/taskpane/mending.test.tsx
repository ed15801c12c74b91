/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { run as runAxe } from "axe-core";
import { WorkbookError } from "../../src/app/port";
import type { Report } from "../../src/diagnose/report";
import type { Fix } from "../../src/rules";
import { FakePort, fakeChecker } from "../support/fake-port";
import { openPane, press } from "../support/pane";
import { cleanReport, faultyReport, findingOf } from "../support/reports";
import { placeOf } from "../support/changes";

const FIX: Fix = {
  safe: true,
  label: "把 表3!F9 从 275.87 改为 275.77",
  edits: [{ cell: placeOf("表3!F9"), before: "275.87", content: { kind: "number", decimal: "275.77" } }],
};
const NAME_FIX: Fix = {
  safe: true,
  label: "把 表4!D36 从“抗疫”改为“抗疫特别国债”",
  edits: [{ cell: placeOf("表4!D36"), before: "抗疫", content: { kind: "text", text: "抗疫特别国债" } }],
};

/** The workbook in which the fixes' cells hold what the fixes expect. */
function port(): FakePort {
  const sheet = (name: string, row: number, column: number, value: number | string) => ({
    name,
    visible: true,
    cells: [{ row, column, value }],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    merges: [],
    protected: false,
  });
  return new FakePort({
    read: async () => ({ sheets: [sheet("表3", 8, 5, 275.87), sheet("表4", 35, 3, "抗疫")] }),
  });
}

function fixable(): Report {
  const report = faultyReport();
  return {
    ...report,
    suspects: report.suspects.map((suspect) => ({ ...suspect, fix: FIX, slip: "可能是相邻数字写反了" })),
    findings: report.findings.map((finding) =>
      finding.rule === "code/name-across" ? { ...finding, fix: NAME_FIX } : finding,
    ),
  };
}

async function open(report: Report, workbook = port()): Promise<FakePort> {
  openPane(fakeChecker(report), { port: workbook, begin: "check" });
  await screen.findByText(/^勾稽关系 \d/);
  return workbook;
}

/** What the fix of a problem would change. */
function changeOf(problem: RegExp): HTMLElement {
  const item = screen.getByRole("button", { name: problem }).closest("li")!;
  return within(item).getByRole("group", { name: "修改" });
}

async function violations(): Promise<string[]> {
  const context = { include: [document.body], exclude: ["[data-tabster-dummy]"] };
  const { violations: found } = await runAxe(context, { rules: { "color-contrast": { enabled: false } } });
  return found.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`);
}

describe("a fix", () => {
  it("of a suspect is made by its button, told, and undone", async () => {
    const workbook = await open(fixable());
    expect(screen.getByText("可能是相邻数字写反了")).toBeTruthy();
    await act(async () => press("改为 275.77：表3!F9"));
    expect(await screen.findByText("已修改 1 处，并重新校验。")).toBeTruthy();
    expect(workbook.edited).toEqual([
      [{ cell: { sheet: "表3", row: 8, column: 5 }, before: "275.87", content: { kind: "number", decimal: "275.77" } }],
    ]);
    expect(await violations()).toEqual([]);
    await act(async () => press("撤销"));
    expect(await screen.findByText("已撤销修改，并重新校验。")).toBeTruthy();
    expect(workbook.edited[1]).toEqual([
      { cell: { sheet: "表3", row: 8, column: 5 }, before: "275.77", content: { kind: "number", decimal: "275.87" } },
    ]);
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  });

  it("stays made and can be undone where only the check after it fails", async () => {
    const workbook = await open(fixable());
    const readable = workbook.read;
    Object.assign(workbook, {
      edit: async () => {
        workbook.read = async () => Promise.reject(new WorkbookError("Timeout", "没有答复", "再试一次。", true));
        return { formats: [], uncalculated: [], protectedSheets: [] };
      },
    });
    await act(async () => press("改为 275.77：表3!F9"));
    expect(await screen.findByText(/已经完成，只是随后的校验没有完成/)).toBeTruthy();
    workbook.read = readable;
    await act(async () => press("撤销"));
    expect(await screen.findByText(/已经完成，只是随后的校验没有完成/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  });

  it("can still be undone after going to a cell", async () => {
    await open(fixable());
    await act(async () => press("改为 275.77：表3!F9"));
    await act(async () => screen.getAllByRole("button", { name: "表3!F9 275.87" })[0]!.click());
    expect(screen.getByRole("button", { name: "撤销" })).toBeTruthy();
  });

  it("of a finding is shown before and after", async () => {
    await open(fixable());
    const change = within(changeOf(/科目234/));
    expect(change.getByRole("listitem").textContent).toBe("表4!D36抗疫抗疫特别国债");
    expect(change.getByRole("button", { name: "改为“抗疫特别国债”：表4!D36" })).toBeTruthy();
  });

  it("that puts a row in shows where it comes and what it holds, is made, and undone", async () => {
    const rowFix: Fix = {
      safe: true,
      label: "在 表3 第 7 行插入“20103 政府办公厅”，合计 466.14",
      edits: [],
      rows: [
        {
          title: "20103 政府办公厅",
          insertion: {
            insert: { sheet: "表3", row: 6 },
            like: 5,
            cells: [
              { column: 0, content: { kind: "text", text: "201" } },
              { column: 4, heading: "合计", content: { kind: "number", decimal: "466.14" } },
            ],
            held: [{ row: 8, column: 5, holds: { text: "275.87" } }],
          },
        },
      ],
    };
    const report = fixable();
    const findings = report.findings.map((finding) => (finding.fix ? { ...finding, fix: rowFix } : finding));
    const workbook = await open({ ...report, findings });
    const change = within(changeOf(/科目234/));
    expect(change.getByRole("listitem").textContent).toBe("表3 将在第 7 行插入20103 政府办公厅合计 466.14");
    expect(await violations()).toEqual([]);
    await act(async () => press("插入这一行：表3 第 7 行 20103 政府办公厅"));
    expect(await screen.findByText("已修改 1 处，并重新校验。")).toBeTruthy();
    expect(workbook.editedRows[0]).toMatchObject([{ insert: { sheet: "表3", row: 6 }, like: 5 }]);
    await act(async () => press("撤销"));
    expect(workbook.editedRows[1]).toEqual([
      {
        remove: { sheet: "表3", row: 6 },
        held: [
          { row: 6, column: 0, holds: { text: "201" } },
          { row: 6, column: 4, holds: { text: "466.14" } },
        ],
      },
    ]);
  });

  it("is refused where the cell has changed since, with the reason", async () => {
    await open(fixable(), new FakePort());
    await act(async () => press("改为 275.77：表3!F9"));
    expect(await screen.findByText(/表3!F9 现在是空白，不再是校验时的“275.87”/)).toBeTruthy();
  });
});

describe("all sure fixes at once", () => {
  it("are listed before, and made together", async () => {
    const workbook = await open(fixable());
    act(() => press("一次改好全部确定的（2 处）"));
    const dialog = within(await screen.findByRole("alertdialog", { name: "将作下列 2 处修改" }));
    expect(dialog.getAllByRole("listitem", { hidden: true }).map((item) => item.textContent)).toEqual([
      "表3!F9275.87275.77",
      "表4!D36抗疫抗疫特别国债",
    ]);
    await act(async () => dialog.getByRole("button", { name: "全部改好", hidden: true }).click());
    expect(await screen.findByText("已修改 2 处，并重新校验。")).toBeTruthy();
    expect(workbook.edited[0]).toHaveLength(2);
  });

  it("are not made where the user thinks better of it", async () => {
    const workbook = await open(fixable());
    act(() => press("一次改好全部确定的（2 处）"));
    const dialog = within(await screen.findByRole("alertdialog"));
    await act(async () => dialog.getByRole("button", { name: "取消", hidden: true }).click());
    expect(workbook.edited).toEqual([]);
  });
});

describe("suspects", () => {
  const [first] = faultyReport().suspects;

  it("that explain equally well are told as such", async () => {
    const suspects = [
      { ...first!, equivalent: true },
      { ...first!, place: placeOf("表3!G9"), rank: 1, equivalent: true },
    ];
    await open({ ...faultyReport(), suspects });
    expect(screen.getByText(/仅凭表中数据不能确定是哪一种/)).toBeTruthy();
    expect(screen.getAllByText(/^可能之/).map((text) => text.textContent)).toEqual(["可能之一", "可能之二"]);
  });

  it("that belong together stand together, with one button", async () => {
    const fix = { ...FIX, edits: [...FIX.edits, { ...FIX.edits[0]!, cell: placeOf("表3!F10") }] };
    await open({
      ...faultyReport(),
      suspects: [
        { ...first!, fix },
        { ...first!, place: placeOf("表3!F10"), fix },
      ],
    });
    expect(screen.getByText("2 处要一起改：表3!F9、表3!F10")).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "改好这 2 处：表3!F9、表3!F10" })).toHaveLength(1);
  });

  it("with a formula are not to be typed over", async () => {
    await open({ ...faultyReport(), suspects: [{ ...first!, formula: true }] });
    expect(screen.getByText("请检查公式引用，不要直接填数。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^改为/ })).toBeNull();
  });
});

describe("an explanation", () => {
  function write(label: string, text: string): void {
    fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value: text } });
  }

  it("is asked for in the finding, kept in the workbook, shown with who and when, and withdrawn", async () => {
    const workbook = await open(faultyReport());
    act(() => press("说明"));
    expect(await violations()).toEqual([]);
    act(() => press("保存到工作簿"));
    expect(screen.getByText("请写明情况说明。")).toBeTruthy();
    expect(workbook.notes).toBeUndefined();
    write("情况说明", "按上级口径填列");
    write("填写人", "会计甲");
    await act(async () => press("保存到工作簿"));
    const kept = within(await screen.findByRole("group", { name: "已说明" }));
    expect(kept.getByText("按上级口径填列")).toBeTruthy();
    expect(kept.getByText("会计甲，2024-03-01")).toBeTruthy();
    expect(workbook.notes).toContain("按上级口径填列");
    expect(screen.getByRole("button", { name: "需核实 0" })).toBeTruthy();
    expect(screen.getByText(/^另有 1 条已说明或忽略/)).toBeTruthy();
    await act(async () => kept.getByRole("button", { name: "撤回" }).click());
    await waitFor(() => expect(screen.queryByRole("group", { name: "已说明" })).toBeNull());
    expect(workbook.notes).not.toContain("按上级口径填列");
  });

  it("remembers who wrote the last one", async () => {
    await open(faultyReport());
    act(() => press("说明"));
    write("情况说明", "按上级口径填列");
    write("填写人", "会计甲");
    await act(async () => press("保存到工作簿"));
    act(() => press("忽略并注明理由"));
    expect((screen.getByLabelText(/^填写人/) as HTMLInputElement).value).toBe("会计甲");
  });

  it("is not offered for an error", async () => {
    await open(cleanReport({ findings: [findingOf()] }));
    expect(screen.queryByRole("button", { name: /说明$|^忽略/ })).toBeNull();
  });

  it("that holds no longer is listed with what has changed", async () => {
    const lapsed = [
      {
        finding: "x",
        rule: "x",
        kind: "explained" as const,
        text: "按上级口径填列",
        who: "会计甲",
        when: "2024-03-01T10:30:00.000Z",
        reason: "changed" as const,
        changes: [{ meaning: "T3", before: "1.00", after: "2.00" }],
      },
    ];
    await open({ ...faultyReport(), lapsed });
    expect(screen.getByText("已失效的说明 1 条")).toBeTruthy();
    expect(screen.getByText("1.00 → 2.00")).toBeTruthy();
  });
});

describe("the map of ties", () => {
  const edge = () => screen.getByRole("button", { name: /^表5与表6：有不成立/, hidden: true });

  it("has a button for each tie, which shows its findings alone, until that is taken back", async () => {
    await open(faultyReport());
    expect(screen.queryByRole("button", { name: /^表5与表6/, hidden: true })).toBeNull();
    act(() => screen.getByText("勾稽关系图").click());
    await screen.findByRole("button", { name: /^表5与表6：有不成立/ });
    expect(edge().getAttribute("aria-label")).toBe("表5与表6：有不成立，成立 473 条，不成立 1 条，未检查 2 条");
    const titles = () => screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
    expect(titles()).toHaveLength(3);
    act(() => void fireEvent.keyDown(edge(), { key: "Enter" }));
    expect(edge().getAttribute("aria-pressed")).toBe("true");
    expect(titles()).toEqual(["要改正的错误 1"]);
    expect(screen.getByText("只看表5与表6之间的问题")).toBeTruthy();
    expect(await violations()).toEqual([]);
    act(() => press("显示全部问题"));
    expect(titles()).toHaveLength(3);
    act(() => void fireEvent.click(edge()));
    expect(titles()).toHaveLength(1);
  });
});
