import type { Ledger } from "../ledger";
import { type Amount, ZERO, add } from "../money";
import type { SectionSpec, TableSpec } from "../tables";
import { type Combination, type LedgerSums, sumLedger } from "./ledger-sums";
import { type RowPlace, SectionIndex, TOTAL_PLACE } from "./section-index";

/** A row of a section with the sum of each of its columns, in the columns' order. */
export interface SummedRow {
  readonly place: RowPlace;
  readonly sums: readonly Amount[];
}

/** The rows of every section of the tables in the order in which they are printed, the row of totals (or the only one) last. */
export type SummedSections = ReadonlyMap<SectionSpec, readonly SummedRow[]>;

/**
 * Every sum that the tables print. The ledger is gone through once; what is then left to add depends on how many codes and
 * projects it has, not on its rows.
 */
export function sumSections(tables: readonly TableSpec[], ledger: Ledger): SummedSections {
  const indexes = tables.flatMap(({ sections }) => sections.map((section) => new SectionIndex(section)));
  const classes = new CombinationClasses(indexes.filter(isBySubject));
  const sums = sumLedger(ledger, (combination) => classes.of(combination));
  return new Map(
    indexes.map((index) => [
      index.spec,
      isBySubject(index) ? sumSubjects(index, sums, classes) : sumCombinations(index, sums),
    ]),
  );
}

/** Rows of functional codes and projects; the others are told apart by what the combination says. */
function isBySubject({ spec }: SectionIndex): boolean {
  return spec.rows.by === "function" || spec.rows.by === "project";
}

/** Combinations that stand in the same columns of all sections that list subjects are one class. */
class CombinationClasses {
  private readonly ids = new Map<string, number>();
  private readonly columns: (readonly (readonly number[])[])[] = [];

  constructor(private readonly indexes: readonly SectionIndex[]) {}

  of(combination: Omit<Combination, "sum">): number {
    const columns = this.indexes.map((index) => index.columnsOf(combination));
    const key = columns.join("|");
    let id = this.ids.get(key);
    if (id === undefined) {
      this.ids.set(key, (id = this.ids.size));
      this.columns.push(columns);
    }
    return id;
  }

  /** The columns of a section in which the class stands. */
  columnsOf(id: number, index: SectionIndex): readonly number[] {
    return this.columns[id]![this.indexes.indexOf(index)]!;
  }
}

function sumSubjects(index: SectionIndex, { subjects }: LedgerSums, classes: CombinationClasses): SummedRow[] {
  const rows = new SectionRows(index);
  const columnsOf: (readonly number[] | undefined)[] = [];
  for (const subject of subjects) {
    let places: readonly RowPlace[] | undefined;
    for (const [group, sum] of subject.sums) {
      const columns = (columnsOf[group] ??= classes.columnsOf(group, index));
      if (columns.length === 0) continue;
      places ??= index.rowsOfSubject(subject);
      rows.add(places, columns, sum);
    }
  }
  return rows.inOrder();
}

function sumCombinations(index: SectionIndex, { combinations }: LedgerSums): SummedRow[] {
  const rows = new SectionRows(index);
  for (const combination of combinations) {
    const columns = index.columnsOf(combination);
    if (columns.length > 0) rows.add(index.rowsOfCombination(combination), columns, combination.sum);
  }
  return rows.inOrder();
}

class SectionRows {
  private readonly rows = new Map<string, { readonly place: RowPlace; readonly sums: Amount[] }>();
  private readonly total: { readonly place: RowPlace; readonly sums: Amount[] };

  constructor(private readonly index: SectionIndex) {
    for (const place of index.printed()) this.rowOf(place);
    this.total = { place: TOTAL_PLACE, sums: index.columns.map(() => ZERO) };
  }

  add(places: readonly RowPlace[], columns: readonly number[], sum: Amount): void {
    addAt(this.total.sums, columns, sum);
    for (const place of places) addAt(this.rowOf(place).sums, columns, sum);
  }

  inOrder(): SummedRow[] {
    const { total, rows } = this.index.spec;
    const hasTotal = total !== undefined || rows.by === "one";
    return [...[...this.rows.values()].sort(inOrder), ...(hasTotal ? [this.total] : [])];
  }

  private rowOf(place: RowPlace) {
    let row = this.rows.get(place.key);
    if (!row) this.rows.set(place.key, (row = { place, sums: this.index.columns.map(() => ZERO) }));
    return row;
  }
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
