import type { Catalogue } from "../../catalogue";
import type { Measure } from "../../money";
import { type LongRows, type SheetSnapshot, oncePer } from "../../workbook";
import { unassignedColumns } from "./candidates";
import type { FoundLedger, UnassignedColumn } from "./found-ledger";
import type { ColumnRole, LedgerHeader } from "./columns";
import { ROWS_LOOKED_AT, findHeader } from "./header";
import { measureOf } from "./measure";
import { namesBothCodes } from "./names-both-codes";
import { type LedgerProblem, ledgerProblem } from "./problems";
import { RowReader } from "./row-reader";
import { readProjectCodes } from "./project-codes";
import { RestRow } from "./rest-row";
import { rowClasses } from "./row-classes";
import { type DataRow, type SheetRow, rowsOf } from "./rows";
import { type LedgerShape, isCalledLedger, isFundRole, looksLikeLedger, shapeOf } from "./shape";
import { readWhole } from "./whole";
import { FIELD_NAMES } from "./words/fields";

/** How a ledger is read where it leaves something open. */
export interface SheetReading {
  /** What the user said of columns, by their headings. */
  readonly assigned: ReadonlyMap<string, ColumnRole>;
  /** The measure, whatever the ledger states. */
  readonly measure?: Measure;
  /** The measure that the workbook states for all of its sheets; what a ledger states itself comes before it. */
  readonly usual?: Measure;
  /** The catalogue of a year. */
  readonly catalogueOf: (year: number | undefined) => Catalogue;
  /** Whether rows of the rest of a long ledger that say the same are to be one, with their sum; they are read one by one unless told. */
  readonly isTogether?: boolean;
}

/** Where a ledger states no measure: budget systems export 元. */
export const USUAL_MEASURE: Measure = "元";

/** True for a sheet that is a ledger by its name and its first rows. */
export function isLedgerSheet(sheet: SheetSnapshot): boolean {
  return headOf(sheet, new Map()) !== undefined;
}

/** The heading of a ledger, and what its columns say; undefined for a sheet that is none. */
function headOf(sheet: SheetSnapshot, assigned: SheetReading["assigned"]) {
  const isMeant = isCalledLedger(sheet.name) || assigned.size > 0;
  const header = isMeant ? meantHeader(sheet, assigned) : headerOf(sheet);
  if (!header) return undefined;
  const shape = shapeOf(header);
  return looksLikeLedger(sheet.name, shape) || assigned.size > 0 ? { header, shape } : undefined;
}

/** The ledger on a sheet; undefined where there is none. */
export function readLedgerSheet(sheet: SheetSnapshot, reading: SheetReading): FoundLedger | undefined {
  const head = headOf(sheet, reading.assigned);
  if (!head) return undefined;
  const { header, shape } = head;
  const rows = rowsOf(sheet);
  const own = measureOf(rows, header, shape.amounts);
  const stated = reading.measure ?? own ?? reading.usual;
  const base = {
    sheet: sheet.name,
    columns: header.columns,
    unassigned: unassignedColumns(rows, header, shape),
    missing: shape.missing,
    measure: stated ?? USUAL_MEASURE,
  };
  if (shape.missing.length > 0) {
    const problems = missingColumns(sheet.name, header, shape);
    return { ...base, rows: [], counted: 0, names: new Map(), problems };
  }
  const read = readRows(sheet, rows, header, shape, stated, reading);
  return { ...base, ...read, problems: [...contradiction(sheet.name, header, shape, own, reading), ...read.problems] };
}

/** The heading of a sheet that is meant for a ledger may say less than another's. */
function meantHeader(sheet: SheetSnapshot, assigned: SheetReading["assigned"]): LedgerHeader | undefined {
  const top = rowsOf(sheet, ROWS_LOOKED_AT);
  return findHeader(top, assigned) ?? findHeader(top, assigned, 1);
}

/** Nearly every sheet has none: that is found once. */
const headerOf = oncePer((sheet: SheetSnapshot) =>
  namesBothCodes(sheet) ? findHeader(rowsOf(sheet, ROWS_LOOKED_AT), new Map()) : undefined,
);

function readRows(
  { name: sheet, rest }: SheetSnapshot,
  rows: readonly SheetRow[],
  header: LedgerHeader,
  shape: LedgerShape,
  stated: Measure | undefined,
  { catalogueOf, isTogether = false }: SheetReading,
): Pick<FoundLedger, "rows" | "counted" | "names" | "problems" | "unit" | "year"> {
  const data = rows.filter(({ row }) => row > header.last);
  const classes = rest && rowClasses(rest, keyColumns(shape));
  const telling: DataRow[] = rest && classes ? [...data, ...firstRows(rest, classes.firsts)] : data;
  const whole = readWhole(sheet, telling, shape);
  const projects = readProjectCodes(sheet, telling, shape);
  const reader = new RowReader(sheet, shape, stated ?? USUAL_MEASURE, catalogueOf(whole.year), projects.names);
  for (const row of data) reader.read(row);
  if (rest && classes) reader.readRest(rest, classes, isTogether);
  const problems: LedgerProblem[] = [
    ...headingProblems(sheet, header, shape, stated),
    ...unreadFunds(sheet, header, shape, unassignedColumns(rows, header, shape)),
    ...whole.problems,
    ...reader.finish(),
    ...projects.problems,
  ];
  const said = {
    ...(whole.unit !== undefined && { unit: whole.unit }),
    ...(whole.year !== undefined && { year: whole.year }),
  };
  return { rows: reader.rows, counted: reader.counted, names: reader.names, problems, ...said };
}

/** The columns by which a row says all but its amounts. */
function keyColumns({ fields }: LedgerShape): number[] {
  const keys = [...fields].filter(([field]) => field !== "amount" && field !== "rowTotal");
  return keys.flatMap(([, columns]) => columns.map(({ column }) => column));
}

function firstRows(rest: LongRows, firsts: readonly number[]): DataRow[] {
  return firsts.map((place) => new RestRow(rest, place));
}

/** In the wide form a column of amounts that names no source is money left out. */
function unreadFunds(
  sheet: string,
  header: LedgerHeader,
  shape: LedgerShape,
  unassigned: readonly UnassignedColumn[],
): LedgerProblem[] {
  if (shape.funds.length === 0) return [];
  return unassigned
    .filter(({ candidates }) => candidates.some(isFundRole))
    .map(({ column, header: text }) =>
      ledgerProblem("column-unread", { sheet, row: header.last, column }, { header: text }),
    );
}

function missingColumns(sheet: string, header: LedgerHeader, shape: LedgerShape): LedgerProblem[] {
  const cell = { sheet, row: header.last, column: header.columns[0]?.column ?? 0 };
  return shape.missing.map((field) => ledgerProblem("missing-column", cell, { field: FIELD_NAMES[field] }));
}

/** A ledger and the workbook's own facts that state different measures: one of them would be wrong by ten thousand times. */
function contradiction(
  sheet: string,
  header: LedgerHeader,
  shape: LedgerShape,
  own: Measure | undefined,
  { measure, usual }: SheetReading,
): LedgerProblem[] {
  if (measure || !own || !usual || own === usual) return [];
  const cell = { sheet, row: header.last, column: shape.amounts[0]!.column };
  return [ledgerProblem("measure-contradicts", cell, { measure: own, other: usual })];
}

function headingProblems(
  sheet: string,
  header: LedgerHeader,
  shape: LedgerShape,
  stated: Measure | undefined,
): LedgerProblem[] {
  const first = shape.amounts[0]!;
  const cell = { sheet, row: header.last, column: first.column };
  const others = shape.funds.length === 0 ? (shape.fields.get("amount") ?? []).length : 0;
  return [
    ...(stated === undefined ? [ledgerProblem("unknown-measure", cell, { measure: USUAL_MEASURE })] : []),
    ...(others > 1 ? [ledgerProblem("several-amounts", cell, { header: first.header })] : []),
  ];
}
