import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { layoutDisclosure } from "../../src/layout";
import { type SheetPlan, type Snapshot, a1 } from "../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { sampleLedgerSheet } from "../support/ledger-sheets";
import { sampleDisclosure } from "../support/sample";
import { snapshotOf } from "../support/snapshots";
import { hasLibreOffice, throughLibreOffice } from "../support/xlsx-files";
import { planTables } from "../../tools/shipped";

const present = hasLibreOffice();
if (!present) console.info("Not tested: LibreOffice is not installed, so generated workbooks were not recalculated.");

/** The file without the values of its formulas, so that only a true calculation gives them. */
function withoutValues(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, part]): [string, Uint8Array] => {
    const isSheet = name.startsWith("xl/worksheets/");
    return [name, isSheet ? strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, "</f>")) : part];
  });
  return zipSync(Object.fromEntries(parts));
}

/** The values of all cells but links, by sheet and address; sums to nine decimals. */
function values({ sheets }: Snapshot): Record<string, unknown> {
  const said = sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ formula }) => !formula?.includes("HYPERLINK"))
      .map((cell): [string, unknown] => [
        `${name}!${a1(cell)}`,
        typeof cell.value === "number" ? Number(cell.value.toFixed(9)) : cell.value,
      ]),
  );
  return Object.fromEntries(said);
}

function fromLedger(): readonly SheetPlan[] {
  const planned = planTables(snapshotOf(sampleLedgerSheet("ledger-2024-full.csv")), { from: "ledger" });
  if (planned.kind !== "ledger") throw new Error(`not laid out: ${planned.kind}`);
  return planned.plans;
}

describe.each([
  ["from the tables", () => layoutDisclosure(sampleDisclosure())],
  ["from the ledger", fromLedger],
] as const)("LibreOffice recalculates the generated workbook: %s", (_, make) => {
  it("to the values it was written with, every verdict 一致", () => {
    if (!present) return;
    const plans = make();
    const recalculated = readWorkbook(throughLibreOffice(withoutValues(writeWorkbook(plans)), "xlsx"));
    expect(values(recalculated)).toEqual(values(readWorkbook(writeWorkbook(plans))));
    const check = recalculated.sheets.find(({ name }) => name === "勾稽核对表")!;
    const verdicts = check.cells.filter(({ row, column }) => column === 5 && row > 3).map(({ value }) => value);
    expect(verdicts.length).toBeGreaterThan(500);
    expect(new Set(verdicts)).toEqual(new Set(["一致"]));
  });
});
