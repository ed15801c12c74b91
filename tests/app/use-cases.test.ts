import { checkWorkbook } from "../../src/app/check/check-workbook";
import { clearMarks } from "../../src/app/mark/clear-marks";
import { markFindings } from "../../src/app/mark/mark-findings";
import { WorkbookError } from "../../src/app/port";
import { Cancelled, type Step } from "../../src/app/progress";
import { writeReport } from "../../src/app/mark/write-report";
import { FakePort, fakeChecker } from "../support/fake-port";
import { cleanReport, faultyReport } from "../support/reports";
import { xinjiang } from "../../tools/shipped";

describe("check", () => {
  it("reads, checks, and tells its steps", async () => {
    const steps: Step[] = [];
    const report = faultyReport();
    const found = await checkWorkbook(new FakePort(), fakeChecker(report), { onStep: (step) => steps.push(step) });
    expect(found).toBe(report);
    expect(steps).toEqual(["reading", "checking"]);
  });

  it("stops where the user gave up", async () => {
    const port = new FakePort();
    await expect(checkWorkbook(port, fakeChecker(cleanReport()), { signal: { aborted: true } })).rejects.toThrow(
      Cancelled,
    );
    expect(port.reads).toBe(0);
  });

  it("passes the host's failure on", async () => {
    const failure = new WorkbookError("InvalidOperationInCellEditMode", "正在编辑单元格。", "请按回车。", true);
    const port = new FakePort({ read: () => Promise.reject(failure) });
    await expect(checkWorkbook(port, fakeChecker(cleanReport()))).rejects.toBe(failure);
  });
});

describe("mark and clear", () => {
  it("marks the blamed cell gravely and what goes with it lightly", async () => {
    const port = new FakePort();
    await markFindings(port, faultyReport());
    const tones = new Map(port.marks[0]?.map(({ cell, tone }) => [`${cell.sheet}!${cell.row},${cell.column}`, tone]));
    expect(tones.get("表3!8,5")).toBe("error");
    expect(tones.get("表3!8,4")).toBe("info");
    expect(tones.get("表5!8,4")).toBe("info");
    expect(tones.get("表4!35,3")).toBe("warning");
  });

  it("marks every cell of a finding for which no cell is to blame, each cell once", async () => {
    const port = new FakePort();
    await markFindings(port, { ...faultyReport(), suspects: [] });
    const cells = port.marks[0]?.map(({ cell }) => `${cell.sheet}!${cell.row},${cell.column}`) ?? [];
    expect(new Set(cells).size).toBe(cells.length);
    expect(port.marks[0]?.filter(({ tone }) => tone === "error")).toHaveLength(4);
  });

  it("clears through the port", async () => {
    const port = new FakePort();
    expect(await clearMarks(port)).toEqual({ cells: 3, protectedSheets: [] });
    expect(port.cleared).toBe(1);
  });
});

describe("write the report", () => {
  const SHEETS = ["校验报告", "预算公开情况检查表"];
  const never = () => Promise.reject(new Error("nothing is to be asked"));

  it("writes both sheets in one go, unasked where the workbook has none so called", async () => {
    const port = new FakePort();
    expect(await writeReport(port, faultyReport(), xinjiang, never)).toEqual({ sheets: SHEETS, undressed: [] });
    expect(port.written.map((plans) => plans.map(({ name }) => name))).toEqual([SHEETS]);
  });

  it("asks before it replaces, and leaves the workbook alone where the answer is no", async () => {
    const port = new FakePort();
    port.present = ["校验报告"];
    const asked: (readonly string[])[] = [];
    const answer = (yes: boolean) => (names: readonly string[]) => {
      asked.push(names);
      return Promise.resolve(yes ? ("replace" as const) : ("leave" as const));
    };
    await expect(writeReport(port, faultyReport(), xinjiang, answer(false))).rejects.toThrow(Cancelled);
    expect(port.written).toEqual([]);
    await writeReport(port, faultyReport(), xinjiang, answer(true));
    expect(port.written).toHaveLength(1);
    expect(asked).toEqual([["校验报告"], ["校验报告"]]);
  });
});
