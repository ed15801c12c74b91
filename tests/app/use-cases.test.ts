import { checkWorkbook } from "../../src/app/check-workbook";
import { clearMarks } from "../../src/app/clear-marks";
import { type Consequences, generateTables } from "../../src/app/generate-tables";
import { goToCell } from "../../src/app/go-to-cell";
import { markFindings } from "../../src/app/mark-findings";
import { WorkbookError } from "../../src/app/port";
import { Cancelled, type Step } from "../../src/app/progress";
import { FakePort, fakeChecker, planOf } from "../support/fake-port";
import { cleanReport, faultyReport } from "../support/reports";

const never = async (): Promise<boolean> => {
  throw new Error("was not to be asked");
};

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

describe("go to a cell", () => {
  it("turns an address into a position", async () => {
    const port = new FakePort();
    await goToCell(port, { sheet: "表3", address: "F9" });
    expect(port.selected).toEqual([{ sheet: "表3", row: 8, column: 5 }]);
  });

  it("goes to the sheet's first cell where a finding names only the sheet", async () => {
    const port = new FakePort();
    await goToCell(port, { sheet: "表3", address: "" });
    expect(port.selected).toEqual([{ sheet: "表3", row: 0, column: 0 }]);
  });
});

describe("generate", () => {
  const plans = ["表1", "表2"].map(planOf);

  it("writes without asking where no sheet is replaced, and checks again", async () => {
    const port = new FakePort();
    const steps: Step[] = [];
    const made = await generateTables(port, fakeChecker(cleanReport(), plans), never, { onStep: (s) => steps.push(s) });
    expect(made).toMatchObject({ kind: "written", sheets: ["表1", "表2"], report: cleanReport() });
    expect(port.written).toEqual([plans]);
    expect(steps).toEqual(["reading", "laying-out", "writing", "reading", "checking"]);
  });

  it("names the sheets that it would replace, and writes once it may", async () => {
    const port = new FakePort();
    port.present = ["表2"];
    const asked: Consequences[] = [];
    const confirm = async (consequences: Consequences): Promise<boolean> => asked.push(consequences) > 0;
    await generateTables(port, fakeChecker(cleanReport(), plans), confirm);
    expect(asked).toEqual([{ replaced: ["表2"], leftOut: [] }]);
    expect(port.written).toHaveLength(1);
  });

  it("asks where a row of the workbook would stand in none of the new sheets, and names it afterwards", async () => {
    const leftOut = [{ reason: "row" as const, cell: { sheet: "表3", row: 11, column: 0 } }];
    const checker = { ...fakeChecker(cleanReport()), layOut: async () => ({ plans, leftOut }) };
    await expect(generateTables(new FakePort(), checker, async () => false)).rejects.toThrow(Cancelled);
    expect(await generateTables(new FakePort(), checker, async () => true)).toMatchObject({ kind: "written", leftOut });
  });

  it("writes nothing where it may not", async () => {
    const port = new FakePort();
    port.present = ["表2"];
    await expect(generateTables(port, fakeChecker(cleanReport(), plans), async () => false)).rejects.toThrow(Cancelled);
    expect(port.written).toEqual([]);
  });

  it("writes nothing where the user gave up during the question", async () => {
    const port = new FakePort();
    port.present = ["表2"];
    const signal = { aborted: false };
    const confirm = async (): Promise<boolean> => (signal.aborted = true);
    await expect(generateTables(port, fakeChecker(cleanReport(), plans), confirm, { signal })).rejects.toThrow(
      Cancelled,
    );
    expect(port.written).toEqual([]);
  });

  it("says that there is nothing to lay out", async () => {
    expect(await generateTables(new FakePort(), fakeChecker(cleanReport()), never)).toEqual({ kind: "nothing" });
  });
});
