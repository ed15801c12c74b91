/** 一键生成 over Microsoft's office.js and the Excel host: what is read from a ledger's sheet, and what stands in the sheets made of it. */
import { addInputTemplate } from "../../src/app/input-form/add-input-form";
import { previewTables, writeTables } from "../../src/app/generate/generate-tables";
import { COLUMNS_NAMESPACE } from "../../src/app/columns/columns-xml";
import { EXPLANATIONS_NAMESPACE } from "../../src/app/explain/explanations-xml";
import type { CellValue, Snapshot } from "../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { workbookDataOf } from "../../workbench/host/file/from-snapshot";
import { directChecker } from "../support/direct-checker";
import { openExcel } from "../support/excel/excel";
import { stateOf } from "../support/excel/state";
import { longLedgerRows, sampleLedgerRows } from "../support/ledger-sheets";
import { sheetOf, snapshotOf } from "../support/snapshots";
import { checkSnapshot, planTables } from "../../tools/shipped";

const never = async (): Promise<never> => {
  throw new Error("was not to be asked");
};

function workbookOf(rows: readonly (readonly CellValue[])[]): Snapshot {
  return snapshotOf(
    sheetOf(
      "支出明细",
      rows.map((row) => row.map((value) => (value === "" ? null : value))),
    ),
  );
}

/** Names as somebody could type them into a ledger to make a formula of them. */
const HOSTILE = ["=1+1", "+2+3", "-4", "@SUM(A1)"];

/** A ledger of four projects of the general budget, which have such names. */
function hostileRows(): CellValue[][] {
  const [heading, ...rows] = longLedgerRows(40);
  const project = heading!.indexOf("项目名称");
  const names = new Map([...new Set(rows.map((row) => row[project]!).filter(Boolean))].map((name, at) => [name, at]));
  const renamed = rows.map((row) =>
    row.map((value, column) => (column === project && value !== "" ? HOSTILE[names.get(value) ?? 0]! : value)),
  );
  return [heading!, ...renamed];
}

/** Cells whose whole value is one of the hostile names. */
function hostileCells(snapshot: Snapshot) {
  return snapshot.sheets
    .filter(({ name }) => name !== "支出明细")
    .flatMap(({ cells }) => cells.filter(({ value }) => typeof value === "string" && HOSTILE.includes(value)));
}

describe("names that begin like formulas", () => {
  test("are text in the sheets written through Excel", async () => {
    const excel = await openExcel({ data: workbookDataOf(workbookOf(hostileRows()), "公式") });
    const made = await writeTables(excel.port, directChecker, await previewTables(excel.port, directChecker), never);
    // The ledger stands beside the tables now, and the check is of the tables.
    expect(made.report.summary.errors).toBe(0);
    expect(made.report.tables.map(({ sheet }) => sheet)).toEqual(made.sheets.filter((name) => /^表\d+$/.test(name)));
    await excel.host.settle();
    const found = hostileCells(await excel.port.read());
    expect(new Set(found.map(({ value }) => value))).toEqual(new Set(HOSTILE));
    expect(found.filter(({ formula }) => formula !== undefined)).toEqual([]);
    excel.close();
  });

  test("are text in the .xlsx file", () => {
    const planned = planTables(workbookOf(hostileRows()));
    const made = readWorkbook(writeWorkbook("plans" in planned ? planned.plans : []));
    const found = hostileCells(made);
    expect(new Set(found.map(({ value }) => value))).toEqual(new Set(HOSTILE));
    expect(found.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(checkSnapshot(made).summary.errors).toBe(0);
  });
});

describe("a ledger of 20,000 rows", () => {
  test("is read in blocks, in a handful of round trips, and planned whole", async () => {
    const excel = await openExcel({ data: workbookDataOf(workbookOf(longLedgerRows(20_000)), "长") });
    const preview = await previewTables(excel.port, directChecker);
    const { planned } = preview;
    expect(planned).toMatchObject({ kind: "ledger", ledger: { sheet: "支出明细", rows: 20_000 } });
    expect(excel.host.measures.totals().roundTrips).toBeLessThan(10);
    expect(planned.sources.tables).toEqual([]);
    excel.close();
  });
});

describe("writing the sheets of a ledger", () => {
  test("leaves nothing half-written where a round trip of the writing fails", async () => {
    const excel = await openExcel({ data: workbookDataOf(workbookOf(longLedgerRows(200)), "断") });
    const preview = await previewTables(excel.port, directChecker);
    await excel.host.settle();
    const before = stateOf(excel.workbook);
    // The first round trip is the look at the sheets' names, the next ones write.
    excel.host.faults.at(3, { kind: "action", code: "GeneralException", index: 40 });
    await expect(writeTables(excel.port, directChecker, preview, never)).rejects.toMatchObject({ untouched: true });
    excel.host.faults.clear();
    expect(stateOf(excel.workbook)).toEqual(before);
    excel.close();
  });
});

describe("what a workbook keeps", () => {
  test("of its ledger's columns and of its explanations stands apart, and is found again", async () => {
    const excel = await openExcel();
    const of = (namespace: string, text: string) => `<kept xmlns="${namespace}">${text}</kept>`;
    await excel.port.keep(EXPLANATIONS_NAMESPACE, of(EXPLANATIONS_NAMESPACE, "说明"));
    await excel.port.keep(COLUMNS_NAMESPACE, of(COLUMNS_NAMESPACE, "列"));
    expect((await excel.port.kept(EXPLANATIONS_NAMESPACE))[0]).toBe(of(EXPLANATIONS_NAMESPACE, "说明"));
    expect((await excel.port.kept(COLUMNS_NAMESPACE))[0]).toBe(of(COLUMNS_NAMESPACE, "列"));
    excel.close();
  });
});

describe("the input template", () => {
  test("is written beside what the workbook has, and a sheet of one of its names stays as it was", async () => {
    const rows = sampleLedgerRows("ledger-2024-full.csv");
    const excel = await openExcel({ data: workbookDataOf(workbookOf(rows), "模板") });
    const [before] = (await excel.port.read()).sheets;
    const { written, kept } = await addInputTemplate(excel.port);
    await excel.host.settle();
    const { sheets } = await excel.port.read();
    expect(kept).toEqual(["支出明细"]);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...written, "支出明细"]));
    expect(sheets.find(({ name }) => name === "支出明细")?.cells).toEqual(before?.cells);
    expect(planTables({ sheets })).toMatchObject({ kind: "ledger", ledger: { rows: 52 } });
    excel.close();
  });
});
