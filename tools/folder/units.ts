import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { joinedLedger } from "../../src/app/department/joined-ledger";
import { layoutTables } from "../../src/layout";
import type { SourcedRow } from "../../src/recognise/ledger";
import { writeWorkbook } from "../../src/xlsx";
import { published } from "../faults-department/units";
import { LOCAL_FUNDS, syntheticLedger } from "../synthetic";

/** Rows of the sample's ledger, and its 项. */
const ROWS = 52;
const FUNCTIONS = 8;
/** Units of one department do the same work: so many kinds of them have other 项. */
const KINDS_OF_UNITS = 10;

/**
 * Writes the workbooks of so many made-up units of the sample's size into a folder: 单位1.xlsx, 单位2.xlsx …
 * @param withLedger whether the unit's ledger stands beside its tables, as it does not in what a unit publishes
 */
export function writeUnits(folder: string, count: number, withLedger = true): void {
  for (let index = 0; index < count; index++) {
    const unit = `单位${index + 1}`;
    const ledger = syntheticLedger({
      seed: (index % KINDS_OF_UNITS) + 1,
      rows: ROWS,
      functions: FUNCTIONS,
      funds: LOCAL_FUNDS.slice(0, 2),
    });
    const disclosure = published(unit, ledger);
    const rows = ledger.rows as readonly SourcedRow[];
    const plans = [...layoutTables(disclosure), ...(withLedger ? [joinedLedger([{ unit, rows }])] : [])];
    writeFileSync(join(folder, `${unit}.xlsx`), writeWorkbook(plans));
  }
}
