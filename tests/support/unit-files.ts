import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { joinedLedger } from "../../src/app/department/joined-ledger";
import type { UnitBook } from "../../src/department";
import { layoutTables } from "../../src/layout";
import type { SourcedRow } from "../../src/recognise/ledger";
import type { SheetPlan } from "../../src/workbook";
import { newFile } from "../../src/xlsx";

export interface UnitFileOptions {
  /** Whether its ledger stands in the file, too. */
  readonly ledger?: boolean;
  readonly changed?: Date;
  /** False where it has only its ledger, and no tables as yet. */
  readonly tables?: boolean;
  /** Sheets that stand beside them. */
  readonly more?: readonly SheetPlan[];
}

/** Writes a unit's workbook, with its tables and its ledger, and returns its path. */
export async function writeUnit(
  folder: string,
  book: UnitBook,
  { ledger = true, changed, tables = true, more = [] }: UnitFileOptions = {},
): Promise<string> {
  const made = newFile();
  const rows = (book.ledger?.rows ?? []) as readonly SourcedRow[];
  await made.write([
    ...(tables ? layoutTables(book.tables.disclosure()) : []),
    ...(ledger ? [joinedLedger([{ unit: book.unit, rows }])] : []),
    ...more,
  ]);
  const path = join(folder, book.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, (await made.save()).bytes);
  if (changed) utimesSync(path, changed, changed);
  return path;
}
