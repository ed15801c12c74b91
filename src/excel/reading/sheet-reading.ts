import type { Steps } from "../../slices";
import { type Area, areaA1, type SheetSnapshot, type SnapshotCell } from "../../workbook";
import { cellsOf } from "./cells-of-range";
import { hiddenIn } from "./hidden";

/** What is loaded of every sheet, whether or not its cells are. */
export const SHEET_PROPERTIES = "items/id,items/name,items/visibility,items/protection/protected";

/** A sheet while it is being read. */
export interface SheetReading {
  readonly sheet: Excel.Worksheet;
  /** Its id or name, by which it is found again in another conversation. */
  readonly key: string;
  /** Areas with hidden rows or columns, of which it is not known yet which are hidden. */
  readonly mixed: Area[];
  used: Area | undefined;
  readonly cells: SnapshotCell[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

/** Begins to read a sheet. */
export function readingOf(sheet: Excel.Worksheet, key: string): SheetReading {
  return { sheet, key, mixed: [], used: undefined, cells: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** Queues the load of how far a sheet is filled; `take` puts what came into the reading. */
export function loadUsed(reading: SheetReading): { take: () => void } {
  const used = reading.sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { take: () => (reading.used = areaOf(used)) };
}

/** Queues the load of the filled part of an area; `take` puts what came into the reading, in steps. */
export function loadBlock(reading: SheetReading, address: string): { take: () => Steps<void> } {
  const range = reading.sheet.getRange(address);
  const filled = range.getUsedRangeOrNullObject(true);
  filled.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,text,rowHidden,columnHidden");
  function* take(): Steps<void> {
    const area = areaOf(filled);
    if (!area) return;
    const { values, formulas, text } = filled;
    const cells = yield* cellsOf({ top: area.top, left: area.left, values, formulas, text });
    for (const cell of cells) reading.cells.push(cell);
    if (filled.rowHidden !== false || filled.columnHidden !== false) reading.mixed.push(area);
  }
  return { take };
}

/**
 * Queues the question which rows and columns of an area are hidden. It is asked only of areas that have some: searching for visible cells is slow
 * on large sheets (OfficeDev/office-js#4245).
 */
export function loadHidden(context: Excel.RequestContext, reading: SheetReading, area: Area): { take: () => void } {
  const range = context.workbook.worksheets.getItem(reading.key).getRange(areaA1(area));
  const visible = range.getSpecialCellsOrNullObject("Visible");
  visible.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const take = (): void => {
    const areas = visible.isNullObject ? undefined : visible.areas.items.flatMap((item) => areaOf(item) ?? []);
    const hidden = hiddenIn(area, areas);
    for (const row of hidden.rows) reading.hiddenRows.add(row);
    for (const column of hidden.columns) reading.hiddenColumns.add(column);
  };
  return { take };
}

/** The sheet as it was read. `listed` is the same sheet with the properties that every look loads. */
export function snapshotOf(
  { cells, hiddenRows, hiddenColumns }: SheetReading,
  listed: Pick<Excel.Worksheet, "id" | "name" | "visibility" | "protection">,
): SheetSnapshot {
  return {
    name: listed.name,
    id: listed.id,
    visible: listed.visibility === "Visible",
    cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
    hiddenRows,
    hiddenColumns,
    merges: [],
    protected: listed.protection.protected,
  };
}

function areaOf(range: Excel.Range): Area | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}
