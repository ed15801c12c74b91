import { type Amount, type Measure, ZERO, printedUnit } from "../../money";
import {
  type Disclosure,
  type DisclosureTable,
  type Figure,
  type LastPlaces,
  type TableId,
  type TableRow,
  lastPlaces,
} from "../../tables";
import type { CellRef } from "../../workbook";
import { type FigureHead, type RowHead, SharedHeads } from "./heads";

/** What of a table is kept besides its rows. */
type TableHead = Pick<DisclosureTable, "id" | "spec" | "sheet" | "area" | "measure" | "effectiveMeasure" | "columns">;

type Stated = Pick<Disclosure, "unit" | "year" | "measure" | "template" | "reading">;

/** The rows and figures of all tables, one after the other. */
interface Lists {
  readonly rows: readonly RowHead[];
  /** Zero-based rows of the sheet. */
  readonly rowPlaces: Int32Array;
  /** Where each row's figures end. */
  readonly rowEnds: Int32Array;
  readonly figures: readonly FigureHead[];
  /** In 分. */
  readonly amounts: Float64Array;
  /** Row and column of each figure's cell. */
  readonly cells: Int32Array;
  readonly marks: Uint8Array;
  readonly decimals: Uint8Array;
}

const NO_CELLS: readonly CellRef[] = [];

/** What is true of a figure, as bits of its mark. */
const BLANK = 1;
const UNREADABLE = 2;
const AS_TEXT = 4;
const INEXACT = 8;

/** What is done with a figure: with what it asks, its amount in 分 (zero for a blank and for what cannot be read), and whether its cell is empty. */
export type VisitFigure = (head: FigureHead, amount: Amount, blank: boolean) => void;

/**
 * A unit's tables as its department needs them: what each figure asks, its amount, its cell. Texts and questions are shared with the other units, and
 * amounts are numbers in a list, so that a unit takes a twentieth of what its tables take as they are read.
 */
export class KeptTables {
  private constructor(
    private readonly stated: Stated,
    private readonly shared: SharedHeads,
    private readonly tables: readonly { readonly head: TableHead; readonly end: number }[],
    private readonly lists: Lists,
    private readonly lastPlaces: LastPlaces,
  ) {}

  /** The tables of a disclosure; what was looked for and not found is not kept. @param shared of the units that are read together */
  static of(disclosure: Disclosure, shared = new SharedHeads()): KeptTables {
    const { unit, year, measure, template, reading } = disclosure;
    const stated = {
      ...(unit !== undefined && { unit }),
      ...(year !== undefined && { year }),
      ...{ measure, template, reading },
    };
    let end = 0;
    const tables = disclosure.tables.map((table) => {
      const { id, spec, sheet, area, measure, effectiveMeasure, rows } = table;
      end += rows.length;
      const places = { sheet, area, columns: shared.columnsOf(table) };
      return { head: { id, spec, effectiveMeasure, ...places, ...(measure && { measure }) }, end };
    });
    return new KeptTables(stated, shared, tables, listsOf(disclosure, shared), lastPlaces(disclosure));
  }

  get template() {
    return this.stated.template;
  }

  get reading() {
    return this.stated.reading;
  }

  get measure(): Measure {
    return this.stated.measure;
  }

  /** The ids of the tables that the unit has. */
  get ids(): TableId[] {
    return this.tables.map(({ head }) => head.id);
  }

  /** The rows of a table, none where the unit does not have it. */
  rowsOf(id: TableId): readonly RowHead[] {
    const at = this.tables.findIndex(({ head }) => head.id === id);
    return at < 0 ? [] : this.lists.rows.slice(this.tables[at - 1]?.end ?? 0, this.tables[at]!.end);
  }

  /** The rows of all tables. */
  get rows(): readonly RowHead[] {
    return this.lists.rows;
  }

  /** Goes through all figures, table by table. */
  each(visit: VisitFigure): void {
    const { figures, amounts, marks } = this.lists;
    for (let at = 0; at < figures.length; at++) {
      const mark = marks[at]!;
      visit(figures[at]!, (mark & UNREADABLE) === 0 ? (amounts[at]! as Amount) : ZERO, (mark & BLANK) !== 0);
    }
  }

  /** The last place that a table prints, in 分; that of its measure for one that the unit does not have. */
  lastPlaceOf(id: TableId): Amount {
    const table = this.tables.find(({ head }) => head.id === id);
    return table ? this.lastPlaces[table.head.effectiveMeasure] : printedUnit(this.measure);
  }

  /** The tables as they were read, made anew: to be held no longer than they are asked. Formulas and notes are not in them. */
  disclosure(): Disclosure {
    let row = 0;
    const tables = this.tables.map(({ head, end }): DisclosureTable => {
      const rows: TableRow[] = [];
      for (; row < end; row++) rows.push(this.rowAt(row, head.sheet));
      return { ...head, notes: [], rows };
    });
    return { ...this.stated, tables, duplicates: [], unplaced: [], otherSheets: [] };
  }

  /** The same tables after a change. */
  changed(change: (disclosure: Disclosure) => Disclosure): KeptTables {
    return KeptTables.of(change(this.disclosure()), this.shared);
  }

  /** The same tables with their projects under other names. */
  withProjects(named: (project: string) => string): KeptTables {
    const { rows, figures, rowEnds } = this.lists;
    const renamed = [...rows];
    const asked = [...figures];
    let table = 0;
    for (const [at, row] of rows.entries()) {
      while (at >= this.tables[table]!.end) table++;
      const { project, question } = row;
      const name = project === undefined ? undefined : named(project);
      if (name === undefined || name === project) continue;
      const own = { ...row, project: name, label: name, ...(question && { question: { ...question, project: name } }) };
      const shared = this.shared.row(this.tables[table]!.head.id, own);
      renamed[at] = shared.head;
      for (let figure = rowEnds[at - 1] ?? 0; figure < rowEnds[at]!; figure++) {
        const head = figures[figure]!;
        const query = { ...head.query, project: name };
        asked[figure] = this.shared.figure(shared, { ...head, rowName: name, query });
      }
    }
    const lists = { ...this.lists, rows: renamed, figures: asked };
    return new KeptTables(this.stated, this.shared, this.tables, lists, this.lastPlaces);
  }

  private rowAt(at: number, sheet: string): TableRow {
    const { rows, rowPlaces, rowEnds } = this.lists;
    const figures: Figure[] = [];
    for (let figure = rowEnds[at - 1] ?? 0; figure < rowEnds[at]!; figure++) figures.push(this.figureAt(figure, sheet));
    return { ...rows[at]!, row: rowPlaces[at]!, codeCells: NO_CELLS, hidden: false, figures };
  }

  private figureAt(at: number, sheet: string): Figure {
    const { amounts, cells, decimals, figures, marks } = this.lists;
    const head = figures[at]!;
    const mark = marks[at]!;
    // property by property: a spread costs ten times the memory
    return {
      table: head.table,
      section: head.section,
      query: head.query,
      amount: amounts[at]! as Amount,
      blank: (mark & BLANK) !== 0,
      readable: (mark & UNREADABLE) === 0,
      cell: { sheet, row: cells[2 * at]!, column: cells[2 * at + 1]! },
      asText: (mark & AS_TEXT) !== 0,
      decimals: decimals[at]!,
      exact: (mark & INEXACT) === 0,
      column: head.column,
      rowName: head.rowName,
      columnName: head.columnName,
    };
  }
}

function listsOf({ tables }: Disclosure, shared: SharedHeads): Lists {
  const all = tables.flatMap((table) => table.rows.map((row) => ({ row, shared: shared.row(table.id, row) })));
  const figures = all.flatMap(({ row }) => row.figures);
  let end = 0;
  return {
    rows: all.map(({ shared }) => shared.head),
    rowPlaces: Int32Array.from(all, ({ row }) => row.row),
    rowEnds: Int32Array.from(all, ({ row }) => (end += row.figures.length)),
    figures: all.flatMap((one) => one.row.figures.map((figure) => shared.figure(one.shared, figure))),
    amounts: Float64Array.from(figures, ({ amount }) => amount),
    cells: Int32Array.from(figures.flatMap(({ cell: { row, column } }) => [row, column])),
    marks: Uint8Array.from(figures, markOf),
    decimals: Uint8Array.from(figures, ({ decimals }) => decimals),
  };
}

function markOf({ blank, readable, asText, exact }: Figure): number {
  return (blank ? BLANK : 0) | (readable ? 0 : UNREADABLE) | (asText ? AS_TEXT : 0) | (exact ? 0 : INEXACT);
}
