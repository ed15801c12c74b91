import { formulaReads } from "../../formula";
import { type SheetSnapshot, type Snapshot, oncePer } from "../../workbook";

/** The names of the other sheets that a sheet's formulas read, in capitals; or that they may read any. */
type Reads = ReadonlySet<string> | "any";

/**
 * The sheets that may show something else once the given ones have changed, by their ids: these, and those whose formulas read them,
 * directly or through other sheets. Pure.
 */
export function sheetsToRead(snapshot: Snapshot, changed: ReadonlySet<string>): Set<string> {
  const moved = new Set(changed);
  const names = new Set(
    snapshot.sheets.flatMap(({ id, name }) => (id !== undefined && moved.has(id) ? [name.toUpperCase()] : [])),
  );
  let before = -1;
  while (moved.size > before) {
    before = moved.size;
    for (const sheet of snapshot.sheets) {
      if (sheet.id === undefined || moved.has(sheet.id) || !readsAny(readsOf(sheet), names)) continue;
      moved.add(sheet.id);
      names.add(sheet.name.toUpperCase());
    }
  }
  return moved;
}

function readsAny(reads: Reads, names: ReadonlySet<string>): boolean {
  return reads === "any" || [...reads].some((name) => names.has(name));
}

/** A sheet that was not read again is the same object, so its formulas are looked at once. */
const readsOf = oncePer(findReads);

function findReads({ name, cells }: SheetSnapshot): Reads {
  const reads = new Set<string>();
  for (const { formula } of cells) {
    if (formula === undefined) continue;
    const { areas, hidden } = formulaReads(formula, name);
    if (hidden) return "any";
    for (const { sheet } of areas) if (sheet !== name) reads.add(sheet.toUpperCase());
  }
  return reads;
}
