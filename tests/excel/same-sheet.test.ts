import { layoutDisclosure } from "../../src/layout";
import { inputTemplate } from "../../src/input-form";
import type { SheetPlan, Snapshot } from "../../src/workbook";
import { writeWorkbook } from "../../src/xlsx";
import { workbookDataOf } from "../../workbench/host/file/from-snapshot";
import { openExcel } from "../support/excel/excel";
import { sampleLedgerSheet } from "../support/ledger-sheets";
import { sampleDisclosure } from "../support/sample";
import type { SheetForm } from "../support/sheet-forms/form";
import { formsOfFile } from "../support/sheet-forms/from-file";
import { formsOfHost } from "../support/sheet-forms/from-host";
import { sheetOf, snapshotOf } from "../support/snapshots";
import { planTables } from "../../tools/shipped";

/** The sheets as the port writes them into an open workbook, which has a sheet of the user's own besides. */
async function throughExcel(plans: readonly SheetPlan[]): Promise<SheetForm[]> {
  const own: Snapshot = snapshotOf(sheetOf("说明", [["用户自己的表"]]));
  const excel = await openExcel({ data: workbookDataOf(own, "open") });
  await excel.port.write(plans);
  await excel.host.settle();
  const forms = formsOfHost(excel.workbook).filter(({ name }) => name !== "说明");
  excel.close();
  return forms;
}

function fromLedger(): readonly SheetPlan[] {
  const planned = planTables(snapshotOf(sampleLedgerSheet("ledger-2024-full.csv")), { from: "ledger" });
  if (planned.kind !== "ledger") throw new Error(`not laid out: ${planned.kind}`);
  return planned.plans;
}

const BOOKS: readonly (readonly [string, () => readonly SheetPlan[]])[] = [
  ["the tables of the sample, totals as formulas", () => layoutDisclosure(sampleDisclosure())],
  ["the tables of the sample's ledger", fromLedger],
  ["the input template", inputTemplate],
];

/**
 * One plan, two writers. What a sheet has is compared cell by cell; nothing differs but what the two worlds count apart: pixels and
 * characters, points and inches, on which of two neighbours the line between them is kept, and what HYPERLINK shows, which the engine under
 * the host does not compute.
 */
describe.each(BOOKS)("Excel and the file get the same sheets: %s", (_, make) => {
  const plans = make();
  let excel: readonly SheetForm[] = [];
  let file: readonly SheetForm[] = [];
  beforeAll(async () => {
    excel = await throughExcel(plans);
    file = await formsOfFile(writeWorkbook(plans));
  });

  it("the same sheets in the same order", () => {
    expect(excel.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
    expect(file.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
  });

  it.each(plans.map(({ name }, index) => [name, index] as const))(
    "%s: values, formulas and formats of every cell",
    (__, index) => {
      expect(excel[index]!.cells).toEqual(file[index]!.cells);
      expect(Object.keys(file[index]!.cells)).toHaveLength(plans[index]!.cells.length);
    },
  );

  it.each(plans.map(({ name }, index) => [name, index] as const))("%s: everything around the cells", (__, index) => {
    const { cells: _excelCells, ...around } = excel[index]!;
    const { cells: _fileCells, ...expected } = file[index]!;
    // Rows without a height of their own get the host's.
    const own = Object.keys(expected.heights).map((row) => [row, around.heights[Number(row)]]);
    expect({ ...around, heights: Object.fromEntries(own) as SheetForm["heights"] }).toEqual(expected);
  });
});
