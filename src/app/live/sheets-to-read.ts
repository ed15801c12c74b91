import { formulaTokens } from "../../formula";
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

/**
 * A formula of addresses without a sheet, functions and numbers. A ledger has tens of thousands of formulas, nearly all of them sums that
 * are told by this one look; each piece can be read in one way only, so it takes no longer for a formula that is none.
 */
const OWN_SHEET_ONLY =
  /^=(?:\$?[A-Z]{1,3}\$?\d{1,7}(?![A-Z\d_.(])|[A-Z]+\(|[-+*/^&=<>%(),:; ]|\d[\d.]*(?![A-Z\d_.]))*$/i;
/** Functions that find cells by a text. */
const BY_TEXT = /INDIRECT\s*\(/i;

function findReads({ cells }: SheetSnapshot): Reads {
  const reads = new Set<string>();
  for (const { formula } of cells) {
    if (formula === undefined) continue;
    if (BY_TEXT.test(formula)) return "any";
    if (OWN_SHEET_ONLY.test(formula)) continue;
    for (const token of formulaTokens(formula)) {
      // A name may stand for cells of any sheet, and a table's columns are in brackets.
      if (token.kind === "name" || (token.kind === "other" && token.text.includes("["))) return "any";
      if (token.kind !== "reference") continue;
      if (token.foreign) return "any";
      if (token.sheet !== undefined) reads.add(token.sheet.toUpperCase());
    }
  }
  return reads;
}
