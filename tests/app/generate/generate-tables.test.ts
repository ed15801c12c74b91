import { chooseAnew, previewTables, writeTables } from "../../../src/app/generate/generate-tables";
import { columnsXml } from "../../../src/app/columns/columns-xml";
import type { PlanOptions } from "../../../src/app/generate/planned-tables";
import { COLUMNS_NAMESPACE } from "../../../src/app/columns/columns-xml";
import { WorkbookError } from "../../../src/app/port";
import { Cancelled, type Step } from "../../../src/app/progress";
import type { SameNames } from "../../../src/app/same-names";
import { FakePort, fakeChecker, planOf, plannedOf } from "../../support/fake-port";
import { cleanReport } from "../../support/reports";
import { sheetOf, snapshotOf } from "../../support/snapshots";

const plans = ["表1", "表2"].map(planOf);
const checker = fakeChecker(cleanReport(), plans);
const ASSIGNED = [{ sheet: "支出明细", header: "数额", role: "amount" }] as const;

const never = async (): Promise<never> => {
  throw new Error("was not to be asked");
};

describe("the preview", () => {
  it("reads and plans, names what would be replaced, and writes nothing", async () => {
    const port = new FakePort();
    port.present = ["表2"];
    const steps: Step[] = [];
    const preview = await previewTables(port, checker, { onStep: (step) => steps.push(step) });
    expect(preview).toMatchObject({ choices: {}, planned: { kind: "tables", plans }, replaced: ["表2"] });
    expect(steps).toEqual(["reading", "laying-out"]);
    expect([port.written, port.keptXml.size]).toEqual([[], 0]);
  });

  it("plans with what the workbook keeps of its ledger's columns", async () => {
    const port = new FakePort();
    port.keptXml.set(COLUMNS_NAMESPACE, columnsXml(ASSIGNED));
    const asked: (PlanOptions | undefined)[] = [];
    const watched = {
      ...checker,
      plan: async (_: unknown, options?: PlanOptions) => {
        asked.push(options);
        return plannedOf(plans);
      },
    };
    const preview = await previewTables(port, watched);
    expect(asked).toEqual([{ assignments: ASSIGNED }]);
    expect(preview.kept).toEqual(ASSIGNED);
  });

  it("says where what is kept cannot be read, and goes on without it", async () => {
    const port = new FakePort();
    port.keptXml.set(COLUMNS_NAMESPACE, "<columns><column/></columns>");
    const preview = await previewTables(port, checker);
    expect(preview).toMatchObject({ kept: [], choices: {}, keptProblem: expect.stringContaining("无法读取") });
  });

  it("is planned anew under other choices without reading again", async () => {
    const port = new FakePort();
    const preview = await previewTables(port, checker);
    const anew = await chooseAnew(port, checker, preview, { measure: "元" });
    expect(anew).toMatchObject({ choices: { measure: "元" }, snapshot: preview.snapshot });
    expect(port.reads).toBe(1);
  });

  it("keeps the choices where the workbook is read anew", async () => {
    const preview = await previewTables(new FakePort(), checker, {}, { formulas: false });
    expect(preview.choices).toEqual({ formulas: false });
  });

  it("stops where the user gave up", async () => {
    const port = new FakePort();
    await expect(previewTables(port, checker, { signal: { aborted: true } })).rejects.toThrow(Cancelled);
    expect(port.reads).toBe(0);
  });
});

describe("writing what was previewed", () => {
  it("does not ask where no sheet is replaced, and checks the result", async () => {
    const port = new FakePort();
    const steps: Step[] = [];
    const preview = await previewTables(port, checker);
    const made = await writeTables(port, checker, preview, never, { onStep: (step) => steps.push(step) });
    expect(made).toEqual({ sheets: ["表1", "表2"], beside: [], leftOut: [], undressed: [], report: cleanReport() });
    expect(port.written).toEqual([plans]);
    expect(steps).toEqual(["building", "writing", "reading", "checking"]);
  });

  it("asks about every sheet that it would replace by then, and writes once it may", async () => {
    const port = new FakePort();
    const preview = await previewTables(port, checker);
    port.present = ["表2"];
    const asked: (readonly string[])[] = [];
    await writeTables(port, checker, preview, async ({ replaced }) => {
      asked.push(replaced);
      return "replace";
    });
    expect(asked).toEqual([["表2"]]);
    expect(port.written).toHaveLength(1);
  });

  it("writes nothing where it may not, nor where the user gave up during the question", async () => {
    const port = new FakePort();
    port.present = ["表2"];
    const preview = await previewTables(port, checker);
    await expect(writeTables(port, checker, preview, async () => "leave")).rejects.toThrow(Cancelled);
    const signal = { aborted: false };
    const confirm = async () => {
      signal.aborted = true;
      return "replace" as const;
    };
    await expect(writeTables(port, checker, preview, confirm, { signal })).rejects.toThrow(Cancelled);
    expect(port.written).toEqual([]);
  });

  it("names what stands in none of the sheets", async () => {
    const leftOut = [{ reason: "row" as const, cell: { sheet: "表3", row: 11, column: 0 } }];
    const leaving = { ...checker, plan: async () => ({ ...plannedOf(plans), leftOut }) };
    const preview = await previewTables(new FakePort(), leaving);
    expect(await writeTables(new FakePort(), leaving, preview, never)).toMatchObject({ leftOut });
  });

  it("keeps what was said of columns, once it is written and only where it is new", async () => {
    const port = new FakePort();
    const preview = await previewTables(port, checker);
    const said = await chooseAnew(port, checker, preview, { assignments: ASSIGNED });
    expect(port.keptXml.size).toBe(0);
    await writeTables(port, checker, said, never);
    expect(port.keptXml.get(COLUMNS_NAMESPACE)).toBe(columnsXml(ASSIGNED));
    const silent = new FakePort({ keep: () => Promise.reject(new Error("nothing new was said")) });
    await writeTables(silent, checker, { ...said, kept: ASSIGNED }, never);
  });

  it("tells that the user's own ties have the addresses of before, where tables are replaced and not where they stand beside", async () => {
    const port = new FakePort({ read: async () => snapshotOf(sheetOf("自定义勾稽", [])) });
    port.present = ["表2"];
    const preview = await previewTables(port, checker);
    const written = (answer: SameNames) => writeTables(port, checker, preview, async () => answer);
    expect(await written("replace")).toMatchObject({ ownTiesStand: true });
    expect(await written("rename")).not.toHaveProperty("ownTiesStand");
  });

  it("tells what could not be kept, for the sheets are written by then", async () => {
    const failure = new WorkbookError("AccessDenied", "没有权限。", "", true);
    const port = new FakePort({ keep: () => Promise.reject(failure) });
    const preview = { ...(await previewTables(port, checker)), choices: { assignments: ASSIGNED } };
    expect(await writeTables(port, checker, preview, never)).toMatchObject({ notKept: "没有权限。" });
  });
});
