/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { Checker } from "../../src/app/check/checker";
import { WorkbookError } from "../../src/app/port";
import type { Report } from "../../src/diagnose/report";
import type { Fix } from "../../src/rules";
import { type CellEdit, type Snapshot, type WorkbookEdit, apart } from "../../src/workbook";
import { placeOf } from "../support/changes";
import { FakePort, fakeChecker } from "../support/fake-port";
import { openPane, press } from "../support/pane";
import { cleanReport, faultyReport } from "../support/reports";
import { sheetOf } from "../support/snapshots";

const fixOf = (address: string, before: string, after: string): Fix => ({
  safe: true,
  label: `把 ${address} 从 ${before} 改为 ${after}`,
  edits: [{ cell: placeOf(address), before, content: { kind: "number", decimal: after } }],
});
const FIRST = fixOf("表3!A1", "1", "2");
const SECOND = fixOf("表3!A2", "3", "4");

/** A workbook of one sheet that holds what is written into it. */
class Cells extends FakePort {
  values = [1, 3];

  override async read(): Promise<Snapshot> {
    this.reads++;
    return {
      sheets: [
        {
          ...sheetOf(
            "表3",
            this.values.map((value) => [value]),
          ),
          id: "sheet3",
        },
      ],
    };
  }

  override async edit(edits: readonly WorkbookEdit[]) {
    const { cells } = apart(edits);
    for (const { cell, before } of cells) {
      if (String(this.values[cell.row]) === before) continue;
      throw new WorkbookError("CellChanged", `表3!A${cell.row + 1} 现在是 ${this.values[cell.row]}。`, "", true);
    }
    for (const edit of cells) this.values[edit.cell.row] = numberOf(edit);
    return super.edit(edits);
  }
}

function numberOf({ content }: CellEdit): number {
  return content.kind === "number" ? Number(content.decimal) : 0;
}

/** The two fixes stand at two findings for as long as their cells hold what they expect. */
function reportOf({ values }: Cells): Report {
  const report = faultyReport();
  const open = [FIRST, SECOND].filter(({ edits }) => String(values[edits[0]!.cell.row]) === edits[0]!.before);
  const findings = open.map((fix, index) => ({ ...report.findings[index]!, id: fix.label, fix }));
  return open.length === 0 ? cleanReport() : { ...report, suspects: [], findings };
}

async function open(): Promise<Cells> {
  const workbook = new Cells();
  const checker: Checker = { ...fakeChecker(cleanReport()), check: async () => reportOf(workbook) };
  openPane(checker, { port: workbook, begin: "check" });
  await screen.findByText(/^勾稽关系 \d/);
  return workbook;
}

const undo = (): HTMLElement | null => screen.queryByRole("button", { name: /^撤销上一步/ });
const make = async (name: string): Promise<void> => act(async () => press(name));
const MAKE_FIRST = "改为 2：表3!A1";
const MAKE_SECOND = "改为 4：表3!A2";

beforeEach(() => {
  localStorage.clear();
});

describe("undo", () => {
  it("takes back as many steps as were made, the last one first, each by its name", async () => {
    const workbook = await open();
    expect(undo()).toBeNull();
    await make(MAKE_FIRST);
    await make(MAKE_SECOND);
    expect(undo()!.getAttribute("aria-label")).toBe("撤销上一步：把 表3!A2 从 3 改为 4；可以撤销 2 步");
    await act(async () => undo()!.click());
    expect(workbook.values).toEqual([2, 3]);
    expect(screen.getByText(/撤销的是：把 表3!A2 从 3 改为 4。/)).toBeTruthy();
    expect(undo()!.getAttribute("aria-label")).toBe("撤销上一步：把 表3!A1 从 1 改为 2");
    await act(async () => undo()!.click());
    expect(workbook.values).toEqual([1, 3]);
    expect(undo()).toBeNull();
  });

  it("stands there still when what was told of the fix is put away", async () => {
    await open();
    await make(MAKE_FIRST);
    await act(async () => press("关闭修改提示"));
    expect(screen.queryByText("已修改 1 处，并重新校验。")).toBeNull();
    expect(undo()).not.toBeNull();
  });

  it("refuses by name a step whose cell was changed since, and can leave it for the one before", async () => {
    const workbook = await open();
    await make(MAKE_FIRST);
    await make(MAKE_SECOND);
    workbook.values[1] = 99;
    await act(async () => undo()!.click());
    expect(screen.getByText(/表3!A2 现在是 99/)).toBeTruthy();
    expect(workbook.values).toEqual([2, 99]);
    await act(async () => press("不撤这一步"));
    await act(async () => undo()!.click());
    expect(workbook.values).toEqual([1, 99]);
  });
});

describe("marks", () => {
  it("follow a fix and its undo where they are shown", async () => {
    const workbook = await open();
    await act(async () => press("标记到表格"));
    expect(workbook.marks).toHaveLength(1);
    await make(MAKE_FIRST);
    expect(workbook.marks).toHaveLength(2);
    await act(async () => undo()!.click());
    expect(workbook.marks).toHaveLength(3);
    expect(workbook.marks[2]).toEqual(workbook.marks[0]);
  });

  it("are laid by no fix where none are shown", async () => {
    const workbook = await open();
    await make(MAKE_FIRST);
    expect(workbook.marks).toEqual([]);
  });
});
