import { type FactProblem, factProblem } from "../../facts";
import type { InputSheet } from "../../input-sheets";
import type { Measure } from "../../money";
import type { CellRef, SheetSnapshot, Snapshot, SnapshotCell } from "../../workbook";
import { ROWS_LOOKED_AT } from "../ledger/header";
import { measureOf } from "../ledger/measure";
import { type SheetRow, rowsOf } from "../ledger/rows";
import { headerForm } from "../shared/header-form";
import { shown } from "../shared/shown";
import { isExampleRow } from "./examples";

/** A cell of a sheet of facts, filled or not. */
export interface FactCell {
  readonly ref: CellRef;
  /** The heading of its column, as the form prints it, or the key of its line. */
  readonly heading: string;
  /** Absent for a blank. */
  readonly cell?: SnapshotCell;
}

/** A filled row below the heading. */
export interface FactRow<Field extends string> {
  /** The cell of a field; undefined where the sheet has no such column. */
  at(field: Field): FactCell | undefined;
  /** The first filled cell, for what is said of the whole row. */
  readonly first: FactCell;
  /** True where the row is the input form's example. */
  readonly isExample: boolean;
}

/** A sheet of facts that was found: one fact, or several, a row. */
export interface FactTable<Field extends string> {
  readonly rows: readonly FactRow<Field>[];
  /** The measure that the sheet states, in a heading or above; undefined where it states none. */
  readonly measure: Measure | undefined;
  readonly problems: readonly FactProblem[];
}

/** The headings by which the columns of a sheet are known, the form's own first. */
export type FieldHeadings<Field extends string> = Readonly<Record<Field, readonly [string, ...string[]]>>;

/**
 * Finds a sheet of facts by its name and its columns by their headings, in any order. Undefined where there is no such sheet, or nothing on it. A sheet
 * without one of the columns that it cannot do without is a problem and has no rows.
 */
export function factTable<Field extends string>(
  snapshot: Snapshot,
  form: InputSheet,
  headings: FieldHeadings<Field>,
  needed: readonly NoInfer<Field>[],
): FactTable<Field> | undefined {
  const sheet = snapshot.sheets.find(({ name }) => headerForm(name) === headerForm(form.name));
  const rows = sheet ? rowsOf(sheet) : [];
  if (!sheet || rows.length === 0) return undefined;
  const header = findHeading(rows, headings);
  const missing = needed.find((field) => !header?.columns.has(field));
  if (!header || missing !== undefined) {
    const row = header?.row ?? rows[0]!.row;
    const data = { sheet: sheet.name, heading: headings[missing ?? needed[0]!][0] };
    const problem = factProblem("column-missing", { sheet: sheet.name, row, column: 0 }, data);
    return { rows: [], measure: undefined, problems: [problem] };
  }
  const { row: last, columns } = header;
  const headed = [...columns.values()].map((column) => ({ column, header: header.text(column) }));
  return {
    rows: rows.filter(({ row }) => row > last).map((row) => factRow(sheet, row, header, form, headings)),
    measure: measureOf(rows, { first: last, last, columns: headed }, headed),
    problems: [],
  };
}

interface Heading<Field extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Field, number>;
  text(column: number): string;
}

/** The row near the top that names most of the columns. */
function findHeading<Field extends string>(
  rows: readonly SheetRow[],
  headings: FieldHeadings<Field>,
): Heading<Field> | undefined {
  const fields = (Object.entries(headings) as [Field, readonly string[]][]).map(
    ([field, words]) => [field, words.map(headerForm)] as const,
  );
  let best: Heading<Field> | undefined;
  for (const { row, cells } of rows.slice(0, ROWS_LOOKED_AT)) {
    const columns = new Map<Field, number>();
    for (const cell of cells.values()) {
      const form = headerForm(shown(cell));
      const field = fields.find(([own, forms]) => !columns.has(own) && forms.includes(form))?.[0];
      if (field !== undefined) columns.set(field, cell.column);
    }
    if (columns.size > (best?.columns.size ?? 0))
      best = { row, columns, text: (column) => shown(cells.get(column)).trim() };
  }
  return best;
}

function factRow<Field extends string>(
  { name: sheet }: SheetSnapshot,
  row: SheetRow,
  header: Heading<Field>,
  form: InputSheet,
  headings: FieldHeadings<Field>,
): FactRow<Field> {
  const cellAt = (column: number, heading: string): FactCell => {
    const cell = row.cells.get(column);
    return { ref: { sheet, row: row.row, column }, heading, ...(cell && { cell }) };
  };
  const fieldOf = (heading: string) =>
    (Object.keys(headings) as Field[]).find((field) => headings[field][0] === heading);
  const firstColumn = Math.min(...row.cells.keys());
  return {
    at: (field) => {
      const column = header.columns.get(field);
      return column === undefined ? undefined : cellAt(column, headings[field][0]);
    },
    first: cellAt(firstColumn, header.text(firstColumn)),
    isExample: isExampleRow(row, form, (heading) => {
      const field = fieldOf(heading);
      return field === undefined ? undefined : header.columns.get(field);
    }),
  };
}
