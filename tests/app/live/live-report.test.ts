import * as fc from "fast-check";
import { CheckMemory } from "../../../src/app/check/check-memory";
import { keepUnchanged } from "../../../src/app/live/keep-unchanged";
import { WorkbookError } from "../../../src/app/port";
import type { Report } from "../../../src/diagnose/report";
import type { Snapshot } from "../../../src/workbook";
import { withLiveTotals } from "../../../tools/live-totals";
import { TEMPLATES, checkSnapshot } from "../../../tools/shipped";
import { disclosureSnapshot, syntheticLedger } from "../../../tools/synthetic";
import { editedOneByOne, randomEdits } from "../../support/random-edits";
import { sampleLedgerSheet } from "../../support/ledger-sheets";
import { sampleReadAnew } from "../../support/sample";
import { readAnew } from "../../support/snapshots";

/** The report as it is written, or why the workbook is refused. */
function written(check: () => Report): string {
  try {
    return JSON.stringify(check());
  } catch (error) {
    if (error instanceof WorkbookError) return error.message;
    throw error;
  }
}

/** A check after each edit, that knows the ones before; and beside each the check of a workbook that nobody has seen before. */
function checkedBothWays(workbooks: readonly Snapshot[]): { readonly live: string[]; readonly whole: string[] } {
  const memory = new CheckMemory(TEMPLATES);
  let known: Snapshot = { sheets: [] };
  const live = workbooks.map((workbook) => {
    known = keepUnchanged(known, readAnew(workbook));
    return written(() => memory.check(known).report);
  });
  return { live, whole: workbooks.map((workbook) => written(() => checkSnapshot(readAnew(workbook)))) };
}

const made = syntheticLedger({ seed: 5, rows: 30, functions: 4 });

describe("after any edits, one after the other, a live check says what a whole check says, byte for byte", () => {
  it.each<[string, Snapshot]>([
    ["of the published sample", sampleReadAnew()],
    ["of tables with every fund", disclosureSnapshot(made)],
    ["of tables whose totals are live sums", withLiveTotals(disclosureSnapshot(made))],
    ["of tables beside their ledger", { sheets: [...sampleReadAnew().sheets, sampleLedgerSheet("ledger-2024.csv")] }],
  ])("%s", (_what, workbook) => {
    fc.assert(
      fc.property(fc.array(randomEdits, { minLength: 1, maxLength: 6 }), (edits) => {
        const { live, whole } = checkedBothWays(editedOneByOne(workbook, edits));
        expect(live).toEqual(whole);
      }),
      { numRuns: 4 },
    );
  });
});
