import { KeptTables, type UnitBook, type UnitFigures, figuresOfUnits } from "../../src/department";
import type { Ledger, LedgerRow } from "../../src/ledger";
import { amountOfFen, printedUnit } from "../../src/money";
import { type Disclosure, figuresOf } from "../../src/tables";
import { catalogueFor } from "../../src/catalogue";
import { functionalItems } from "../synthetic/codes";
import type { Random } from "../synthetic/random";
import { bookOf, published } from "./units";

/** What went wrong with one unit's figures on their way into the department's. */
export const FAULTS = [
  "left-out",
  "twice",
  "measure",
  "older-version",
  "changed-cell",
  "changed-row",
  "other-code",
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** A unit as it stands in the folder, and as the department took it. */
export interface FaultyUnit {
  /** In the folder. */
  readonly book: UnitBook;
  /** In the department's figures: as often as it stands here. */
  readonly taken: readonly UnitBook[];
  /** An earlier version of its workbook, where that is in the folder, too. */
  readonly older?: UnitBook;
}

/** Makes the fault with a unit; undefined where the unit has nothing that it could be made with. */
export function makeFault(kind: FaultKind, book: UnitBook, random: Random): FaultyUnit | undefined {
  const ledger = book.ledger!;
  switch (kind) {
    case "left-out":
      return { book, taken: [] };
    case "twice":
      return { book, taken: [book, book] };
    case "measure":
      return { book, taken: [inOtherMeasure(book)] };
    case "older-version": {
      const older = { ...bookOf(book.unit, withChangedRows(ledger, 3, random)), file: `${book.unit}（旧）.xlsx` };
      return { book, taken: [older], older };
    }
    case "changed-row":
      return { book: bookOf(book.unit, withChangedRows(ledger, 1, random)), taken: [book] };
    case "other-code": {
      const moved = withOtherCode(ledger, random);
      return moved && { book: bookOf(book.unit, moved), taken: [book] };
    }
    case "changed-cell": {
      const changed = withChangedCell(book.tables.disclosure(), random);
      return changed && { book: { ...book, tables: KeptTables.of(changed) }, taken: [book] };
    }
  }
}

/** A unit's amounts as if they stood in 元 and were taken as 万元. */
function inOtherMeasure(book: UnitBook): UnitBook {
  const { tables, ledger } = book;
  return {
    ...book,
    ledger: { rows: ledger!.rows.map((row) => ({ ...row, amount: amountOfFen(row.amount * 10_000) })) },
    tables: tables.changed((disclosure) => ({
      ...disclosure,
      tables: disclosure.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          figures: row.figures.map((figure) => ({ ...figure, amount: amountOfFen(figure.amount * 10_000) })),
        })),
      })),
    })),
  };
}

function withChangedRows(ledger: Ledger, count: number, random: Random): Ledger {
  const rows = [...ledger.rows];
  for (let change = 0; change < count; change++) {
    const at = random.below(rows.length);
    rows[at] = {
      ...rows[at]!,
      amount: amountOfFen(rows[at]!.amount + (1_000 + random.below(90_000)) * printedUnit("万元")),
    };
  }
  return { rows };
}

/** All rows of one 项 under another 项 of the same budget. */
function withOtherCode({ rows }: Ledger, random: Random): Ledger | undefined {
  const general = rows.filter(({ fund }) => /generalBudget|Income|specialAccount/.test(fund));
  if (general.length === 0) return undefined;
  const code = random.pick(general).function;
  const others = functionalItems(catalogueFor(2024), "generalBudget").filter((one) => one !== code);
  const other = random.pick(others);
  return { rows: rows.map((row): LedgerRow => (row.function === code ? { ...row, function: other } : row)) };
}

/** One filled cell with another amount: its table no longer ties. */
function withChangedCell(disclosure: Disclosure, random: Random): Disclosure | undefined {
  const filled = disclosure.tables.flatMap(figuresOf).filter(({ blank }) => !blank);
  if (filled.length === 0) return undefined;
  const chosen = random.pick(filled);
  const amount = amountOfFen(chosen.amount + (1_000 + random.below(90_000)) * printedUnit("万元"));
  return {
    ...disclosure,
    tables: disclosure.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        figures: row.figures.map((figure) => (figure === chosen ? { ...figure, amount } : figure)),
      })),
    })),
  };
}

/** The department's tables from what it took: the sum of printed figures, or its own rounding of the sum of ledgers. */
export function departmentOf(
  taken: readonly UnitBook[],
  how: "printed" | "ledgers",
  sumOf: (units: readonly UnitFigures[]) => Disclosure,
): Disclosure {
  if (how === "printed") return sumOf(figuresOfUnits(taken));
  return published("部门", { rows: taken.flatMap(({ ledger }) => ledger?.rows ?? []) });
}
