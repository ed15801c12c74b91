import { type Amount, ZERO, add } from "../money";
import type { SectionSpec } from "../tables";
import type { Atom } from "./atoms";
import { type RowPlace, SectionIndex, TOTAL_PLACE } from "./section-index";

/** A row of a section with the sum of each of its columns, in the columns' order. */
export interface SummedRow {
  readonly place: RowPlace;
  readonly sums: readonly Amount[];
}

/** The rows of a section in the order in which they are printed, the row of totals last; every amount of the ledger added once to each sum. */
export function sumSection(spec: SectionSpec, atoms: readonly Atom[]): SummedRow[] {
  const index = new SectionIndex(spec);
  const rows = new Map<string, { place: RowPlace; sums: Amount[] }>();
  const rowOf = (place: RowPlace) => {
    const known = rows.get(place.key);
    if (known) return known;
    const row = { place, sums: index.columns.map(() => ZERO) };
    rows.set(place.key, row);
    return row;
  };
  for (const place of index.printed()) rowOf(place);
  const total = { place: TOTAL_PLACE, sums: index.columns.map(() => ZERO) };
  for (const atom of atoms) {
    const columns = index.columnsOf(atom);
    if (columns.length === 0) continue;
    addAt(total.sums, columns, atom.amount);
    for (const place of index.rowsOf(atom)) addAt(rowOf(place).sums, columns, atom.amount);
  }
  return [...[...rows.values()].sort(inOrder), ...(spec.total ? [total] : [])];
}

function addAt(sums: Amount[], columns: readonly number[], amount: Amount): void {
  for (const column of columns) sums[column] = add(sums[column]!, amount);
}

/** Lines as the template has them, codes ascending, 类 before its 款 before its 项; what is equal stays as the ledger has it. */
function inOrder({ place: left }: SummedRow, { place: right }: SummedRow): number {
  if (left.line !== undefined && right.line !== undefined) return left.line - right.line;
  const [a, b] = [left.code ?? "", right.code ?? ""];
  return a === b ? 0 : a < b ? -1 : 1;
}
