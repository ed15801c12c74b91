import { DESCRIBED_YEAR } from "../../src/catalogue";
import { deriveDisclosure } from "../../src/derive";
import type { Ledger } from "../../src/ledger";
import { amountOfFen } from "../../src/money";
import { KeptTables, type UnitBook } from "../../src/department";
import { roundLedger } from "../../src/rounding";
import { type Disclosure, usualTables } from "../../src/tables";
import { xinjiang } from "../../src/templates/xinjiang";
import { LOCAL_FUNDS, syntheticLedger } from "../synthetic";
import { Random } from "../synthetic/random";

/** Whether the units' amounts stand in whole printed units, so that the department adds printed figures, or to the 分, so that it rounds for itself. */
export type Fineness = "printed" | "to-the-fen";

/** A made-up department: its units' ledgers under real codes, of 8 to 40 rows each. */
export function madeUpUnits(count: number, seed: number, fineness: Fineness): UnitBook[] {
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(seed * 1_009 + index);
    const ledger = syntheticLedger({
      seed: seed * 1_009 + index,
      rows: 8 + random.below(33),
      functions: 5,
      funds: LOCAL_FUNDS.slice(0, 1 + random.below(LOCAL_FUNDS.length)),
    });
    const fine = fineness === "printed" ? ledger : toTheFen(ledger, random);
    return bookOf(`单位${index + 1}`, fine);
  });
}

/** A unit's workbook as it is published: rounded so that its ties hold, where its ledger is finer. */
export function bookOf(unit: string, ledger: Ledger): UnitBook {
  return { file: `${unit}.xlsx`, unit, year: DESCRIBED_YEAR, ledger, tables: KeptTables.of(published(unit, ledger)) };
}

/** The tables of a ledger in 万元, as they are printed. */
export function published(unit: string, ledger: Ledger): Disclosure {
  const rounded = roundLedger(ledger, { measure: "万元", tables: usualTables(xinjiang) });
  return deriveDisclosure(rounded, { unit, year: DESCRIBED_YEAR, measure: "万元" }, xinjiang);
}

function toTheFen({ rows }: Ledger, random: Random): Ledger {
  return { rows: rows.map((row) => ({ ...row, amount: amountOfFen(row.amount + random.below(9_999) - 4_999) })) };
}
