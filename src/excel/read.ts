import { WorkbookError } from "../app/port";
import { a1, type Area, areaA1, type SheetSnapshot, type Snapshot, type SnapshotCell } from "../workbook";
import { beyond, blocksOf, cellCount, CELLS_A_TRIP, MOST_CELLS, type Window, windowFor } from "./blocks";
import { cellsOf } from "./cells-of-range";
import { codeOf } from "./errors";
import { hiddenIn } from "./hidden";
import { type ListedRule, listRules, type RuleList } from "./rule-list";
import type { Conversation } from "./run";

/** What a read learns besides the cells: which conditional formats might be marks of ours, so that marking needs no look of its own. */
export interface ReadResult {
  readonly snapshot: Snapshot;
  readonly rules: RuleList;
}

interface SheetReading {
  readonly sheet: Excel.Worksheet;
  used: Area | undefined;
  readonly cells: SnapshotCell[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

/**
 * Reads all sheets in two round trips: their names, and then a window of each. What lies outside the windows (a ledger) and answers
 * that would be too large are read in blocks, in further round trips. Merged areas are not asked for: that costs the user his undo list.
 */
export async function readWorkbook(excel: Conversation): Promise<ReadResult> {
  const sheets = excel.context.workbook.worksheets;
  sheets.load("items/name,items/visibility,items/protection/protected");
  await excel.sync();
  const readings = sheets.items.map((sheet): SheetReading => ({
    sheet,
    used: undefined,
    cells: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  }));
  const window = windowFor(readings.length);
  const rules = await readWindows(excel, readings, window);
  const rest = rules
    ? readings.flatMap((reading) =>
        reading.used ? beyond(reading.used, window).map((area) => ({ reading, area })) : [],
      )
    : await readSizes(excel, readings);
  for (const { sheet, used } of readings) if (used && cellCount(used) > MOST_CELLS) throw tooLarge(sheet.name, used);
  await readBlocks(excel, rest, CELLS_A_TRIP);
  return { snapshot: { sheets: readings.map(snapshotOf) }, rules: rules ?? { known: false } };
}

/** The round trip for every ordinary workbook; undefined where the answer would have been too large. */
async function readWindows(
  excel: Conversation,
  readings: readonly SheetReading[],
  window: Window,
): Promise<RuleList | undefined> {
  const corner = a1({ row: window.rows - 1, column: window.columns - 1 });
  const loads = readings.map((reading) => ({
    ...loadUsed(reading),
    ...loadBlock(reading, `A1:${corner}`),
    rules: listRules(reading.sheet),
  }));
  try {
    await excel.sync();
  } catch (error) {
    if (codeOf(error) === "ResponsePayloadSizeLimitExceeded") return undefined;
    throw error;
  }
  const rules = new Map<string, readonly ListedRule[]>();
  for (const { reading, used, take, rules: listed } of loads) {
    reading.used = areaOf(used);
    take();
    rules.set(reading.sheet.name, listed());
  }
  const sheets = readings.map(({ sheet }) => ({
    name: sheet.name,
    protected: sheet.protection.protected,
    rules: rules.get(sheet.name) ?? [],
  }));
  return { known: true, sheets };
}

interface Piece {
  readonly reading: SheetReading;
  readonly area: Area;
}

/** Asks for the sizes alone, where the windows were too much for one answer. */
async function readSizes(excel: Conversation, readings: readonly SheetReading[]): Promise<Piece[]> {
  const loads = readings.map((reading) => loadUsed(reading));
  await excel.sync();
  return loads.flatMap(({ reading, used }) => {
    reading.used = areaOf(used);
    return reading.used ? [{ reading, area: reading.used }] : [];
  });
}

/** Reads pieces of sheets, as many a round trip as fit; fewer where Excel says that it was too much. */
async function readBlocks(excel: Conversation, pieces: readonly Piece[], cellsATrip: number): Promise<void> {
  const queue = pieces.flatMap(({ reading, area }) =>
    blocksOf(area, cellsATrip).map((block) => ({ reading, area: block })),
  );
  while (queue.length > 0) {
    const trip: Piece[] = [];
    let cells = 0;
    for (
      let next = queue[0];
      next && (trip.length === 0 || cells + cellCount(next.area) <= cellsATrip);
      next = queue[0]
    ) {
      cells += cellCount(next.area);
      trip.push(next);
      queue.shift();
    }
    const loads = trip.map(({ reading, area }) => loadBlock(reading, areaA1(area)));
    try {
      await excel.sync();
    } catch (error) {
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || cellsATrip < 1_000) throw error;
      await readBlocks(excel, [...trip, ...queue], Math.floor(cellsATrip / 4));
      return;
    }
    for (const { take } of loads) take();
  }
}

function loadUsed(reading: SheetReading): { reading: SheetReading; used: Excel.Range } {
  const used = reading.sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { reading, used };
}

/** Queues the load of the filled part of an area; `take` puts what came into the reading. */
function loadBlock(reading: SheetReading, address: string): { take: () => void } {
  const range = reading.sheet.getRange(address);
  const filled = range.getUsedRangeOrNullObject(true);
  filled.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,text");
  // On a protected sheet Excel may refuse to search for special cells; its rows count as visible.
  const visible = reading.sheet.protection.protected ? undefined : range.getSpecialCellsOrNullObject("Visible");
  visible?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const take = (): void => {
    const area = areaOf(filled);
    if (!area) return;
    const { values, formulas, text } = filled;
    for (const cell of cellsOf({ top: area.top, left: area.left, values, formulas, text })) reading.cells.push(cell);
    if (!visible) return;
    const areas = visible.isNullObject ? undefined : visible.areas.items.flatMap((item) => areaOf(item) ?? []);
    const hidden = hiddenIn(area, areas);
    for (const row of hidden.rows) reading.hiddenRows.add(row);
    for (const column of hidden.columns) reading.hiddenColumns.add(column);
  };
  return { take };
}

function areaOf(range: Excel.Range): Area | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

function snapshotOf({ sheet, cells, hiddenRows, hiddenColumns }: SheetReading): SheetSnapshot {
  return {
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
    hiddenRows,
    hiddenColumns,
    merges: [],
    protected: sheet.protection.protected,
  };
}

function tooLarge(sheet: string, used: Area): WorkbookError {
  return new WorkbookError(
    "RangeExceedsLimit",
    `读取工作簿没有完成：工作表“${sheet}”的数据一直到 ${areaA1(used)}，超过 ${MOST_CELLS.toLocaleString("zh-CN")} 个单元格。工作簿没有改动。`,
    "请按 Ctrl+End 查看该表的末尾，删除多余的行列后再试一次。",
    true,
  );
}
