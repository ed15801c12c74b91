import type { LedgerRows } from "../ledger";
import { type Amount, ZERO, add } from "../money";
import { queryKey } from "../ledger";
import { type SectionSpec, type TableSpec, blocksOf } from "../tables";
import { type Combination, type LedgerSums, sumLedger } from "./ledger-sums";
import { type RowPlace, SectionIndex } from "./section-index";

/** A row of a section with the sum of each of its columns, in the columns' order. */
export interface SummedRow {
  readonly place: RowPlace;
  readonly sums: readonly Amount[];
}

/**
 * The rows of every section of the tables in the order in which they are printed, the row of totals (or the only one) last; of a folded section those of each
 * block one after the other, blocks that ask the same as one.
 */
export type SummedSections = ReadonlyMap<SectionSpec, readonly SummedRow[]>;

/**
 * Every sum that the tables print. The ledger is gone through once; what is then left to add depends on how many codes and
 * projects it has, not on its rows.
 */
export function sumSections(tables: readonly TableSpec[], ledger: LedgerRows): SummedSections {
  const indexed = tables.flatMap(({ sections }) =>
    sections.map((section) => ({ section, indexes: indexesOf(section) })),
  );
  const classes = new CombinationClasses(
    indexed.flatMap(({ indexes }) => indexes).filter((index) => index.isBySubject),
  );
  const sums = sumLedger(ledger, (combination) => classes.of(combination));
  const rowsOf = (index: SectionIndex) =>
    index.isBySubject ? sumSubjects(index, sums, classes) : sumCombinations(index, sums);
  return new Map(indexed.map(({ section, indexes }) => [section, indexes.flatMap(rowsOf)]));
}

/** A section to be asked: itself, or each block of a folded one, blocks that ask the same once. */
export function indexesOf(section: SectionSpec): readonly SectionIndex[] {
  const blocks = new Map(blocksOf(section).map((block) => [queryKey(block.block ?? {}), block]));
  return [...blocks.values()].map((block) => new SectionIndex(block));
}

/** Where money of a class stands in a section: its columns, its lines, and whether it stands in rows of codes and projects. */
interface Standing {
  readonly columns: readonly number[];
  readonly lines: readonly RowPlace[];
  readonly isCoded: boolean;
}

/** Combinations that stand in the same columns, lines and kinds of rows of all sections that list subjects are one class. */
class CombinationClasses {
  private readonly ids = new Map<string, number>();
  private readonly standings: (readonly Standing[])[] = [];

  constructor(private readonly indexes: readonly SectionIndex[]) {}

  of(combination: Omit<Combination, "sum">): number {
    const standings = this.indexes.map((index): Standing => ({
      columns: index.columnsOf(combination),
      lines: index.linesWith(combination),
      isCoded: index.codes(combination),
    }));
    const key = this.indexes.map((index) => index.standingOf(combination)).join("|");
    let id = this.ids.get(key);
    if (id === undefined) {
      this.ids.set(key, (id = this.ids.size));
      this.standings.push(standings);
    }
    return id;
  }

  /** Where the class stands in a section. */
  standingOf(id: number, index: SectionIndex): Standing {
    return this.standings[id]![this.indexes.indexOf(index)]!;
  }
}

function sumSubjects(index: SectionIndex, { subjects }: LedgerSums, classes: CombinationClasses): SummedRow[] {
  const rows = new SectionRows(index);
  const standings: (Standing | undefined)[] = [];
  for (const subject of subjects) {
    let places: readonly RowPlace[] | undefined;
    for (const [group, sum] of subject.sums) {
      const { columns, lines, isCoded } = (standings[group] ??= classes.standingOf(group, index));
      if (columns.length === 0) continue;
      rows.addToTotal(columns, sum);
      rows.add(lines, columns, sum);
      if (isCoded) rows.add((places ??= index.rowsOfSubject(subject)), columns, sum);
    }
  }
  return rows.inOrder();
}

function sumCombinations(index: SectionIndex, { combinations }: LedgerSums): SummedRow[] {
  const rows = new SectionRows(index);
  for (const combination of combinations) {
    const columns = index.columnsOf(combination);
    if (columns.length === 0) continue;
    rows.addToTotal(columns, combination.sum);
    rows.add(index.rowsOfCombination(combination), columns, combination.sum);
  }
  return rows.inOrder();
}

class SectionRows {
  private readonly rows = new Map<string, { readonly place: RowPlace; readonly sums: Amount[] }>();
  private readonly total: { readonly place: RowPlace; readonly sums: Amount[] };

  constructor(private readonly index: SectionIndex) {
    for (const place of index.printed()) this.rowOf(place);
    this.total = { place: index.total, sums: index.columns.map(() => ZERO) };
  }

  addToTotal(columns: readonly number[], sum: Amount): void {
    addAt(this.total.sums, columns, sum);
  }

  add(places: readonly RowPlace[], columns: readonly number[], sum: Amount): void {
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

/** Codes ascending, 类 before its 款 before its 项, then lines as the template has them; what is equal stays as the ledger has it. */
export function inOrder({ place: left }: SummedRow, { place: right }: SummedRow): number {
  if (left.line !== undefined || right.line !== undefined) return (left.line ?? -1) - (right.line ?? -1);
  const [a, b] = [left.code ?? "", right.code ?? ""];
  return a === b ? 0 : a < b ? -1 : 1;
}
