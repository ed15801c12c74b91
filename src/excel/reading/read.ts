import { WorkbookError } from "../../app/port";
import { type Steps, inSlices } from "../../slices";
import { a1, type Area, areaA1, type Snapshot } from "../../workbook";
import { beyond, blocksOf, cellCount, CELLS_A_TRIP, MOST_CELLS, type Window, windowFor } from "./blocks";
import { byHalvesApart, concernsWhole } from "../by-halves";
import { codeOf, mayPass } from "../errors";
import { type ListedRule, listRules, type RuleList } from "../marks/rule-list";
import type { Conversation } from "../run";
import { isBeingBuilt } from "../writing/temporary-sheets";
import {
  loadBlock,
  loadHidden,
  loadUsed,
  readingOf,
  SHEET_PROPERTIES,
  type SheetReading,
  snapshotOf,
} from "./sheet-reading";

/** What a read learns besides the cells: which conditional formats might be marks of ours, so that marking needs no look of its own. */
export interface ReadResult {
  readonly snapshot: Snapshot;
  readonly rules: RuleList;
}

/**
 * Reads all sheets in two round trips: their names, and then a window of each. What lies outside the windows (a ledger) and answers
 * that would be too large are read in blocks, in further round trips. Merged areas are not asked for: that costs the user his undo list.
 * Where Excel cannot list a conditional format (OfficeDev/office-js#6396, #6827) all is read again without: no mark may stop a check.
 */
export async function readWorkbook(excel: Conversation): Promise<ReadResult> {
  try {
    return await readWith(excel, true);
  } catch (error) {
    if (concernsWhole(error) || mayPass(error) || error instanceof WorkbookError) throw error;
    return excel.anew((again) => readWith(again, false));
  }
}

/** Queues the question when formulas are computed; what is returned gives what a snapshot says of it. */
export function loadCalculation({ context }: Conversation): () => Pick<Snapshot, "manualCalculation"> {
  const { application } = context.workbook;
  application.load("calculationMode");
  return () => (application.calculationMode === "Manual" ? { manualCalculation: true } : {});
}

/** @param withRules whether conditional formats are listed, too */
async function readWith(excel: Conversation, withRules: boolean): Promise<ReadResult> {
  const sheets = excel.context.workbook.worksheets;
  sheets.load(SHEET_PROPERTIES);
  const calculation = loadCalculation(excel);
  await excel.sync();
  const readings = sheets.items.filter(({ name }) => !isBeingBuilt(name)).map((sheet) => readingOf(sheet, sheet.name));
  const window = windowFor(readings.length);
  const rules = await readWindows(excel, readings, window, withRules);
  await readRest(excel, readings, rules ? readings.flatMap(piecesBeyond(window)) : await readSizes(excel, readings));
  return {
    snapshot: { sheets: readings.map((reading) => snapshotOf(reading, reading.sheet)), ...calculation() },
    rules: rules ?? { known: false },
  };
}

/** The round trip for every ordinary workbook; undefined where the answer would have been too large. */
async function readWindows(
  excel: Conversation,
  readings: readonly SheetReading[],
  window: Window,
  withRules: boolean,
): Promise<RuleList | undefined> {
  const take = loadWindows(readings, window, withRules);
  try {
    await excel.sync();
  } catch (error) {
    if (codeOf(error) === "ResponsePayloadSizeLimitExceeded") return undefined;
    throw error;
  }
  const rules = await inSlices(take());
  if (!withRules) return { known: false };
  const sheets = readings.map(({ sheet }, index) => ({
    name: sheet.name,
    protected: sheet.protection.protected,
    rules: rules[index] ?? [],
  }));
  return { known: true, sheets };
}

/**
 * Queues the load of a window of each sheet. What is returned puts into the readings what came, in steps, and gives the conditional formats of each.
 */
export function loadWindows(
  readings: readonly SheetReading[],
  window: Window,
  withRules = true,
): () => Steps<readonly ListedRule[][]> {
  const corner = a1({ row: window.rows - 1, column: window.columns - 1 });
  const loads = readings.map((reading) => ({
    used: loadUsed(reading),
    block: loadBlock(reading, `A1:${corner}`),
    rules: withRules ? listRules(reading.sheet) : () => [],
  }));
  return function* () {
    const listed: ListedRule[][] = [];
    for (const { used, block, rules } of loads) {
      used.take();
      yield* block.take();
      listed.push(rules());
    }
    return listed;
  };
}

/** An area of a sheet that is still to be read. */
export interface Piece {
  readonly reading: SheetReading;
  readonly area: Area;
}

/** What of a sheet lies outside the window that was read. */
export function piecesBeyond(window: Window): (reading: SheetReading) => Piece[] {
  return (reading) => (reading.used ? beyond(reading.used, window).map((area) => ({ reading, area })) : []);
}

/** Asks for the sizes alone, where the windows were too much for one answer. */
async function readSizes(excel: Conversation, readings: readonly SheetReading[]): Promise<Piece[]> {
  const loads = readings.map((reading) => loadUsed(reading));
  await excel.sync();
  for (const { take } of loads) take();
  return readings.flatMap((reading) => (reading.used ? [{ reading, area: reading.used }] : []));
}

/**
 * Reads what is left, in no round trip where nothing is: pieces of sheets, and which rows and columns are hidden; those count as visible where
 * Excel does not find them. Refuses sheets with more cells than Excel answers.
 */
export async function readRest(
  excel: Conversation,
  readings: readonly SheetReading[],
  pieces: readonly Piece[],
): Promise<void> {
  for (const { reading } of pieces) {
    const { sheet, used } = reading;
    if (used && cellCount(used) > MOST_CELLS) throw tooLarge(sheet.name, used);
  }
  await readBlocks(excel, pieces, CELLS_A_TRIP);
  const mixed = readings.flatMap((reading) => reading.mixed.map((area) => ({ reading, area })));
  await byHalvesApart(excel, mixed, (context, some) => {
    const loads = some.map(({ reading, area }) => loadHidden(context, reading, area));
    return () => loads.forEach(({ take }) => take());
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
    for (const { take } of loads) await inSlices(take());
  }
}

function tooLarge(sheet: string, used: Area): WorkbookError {
  return new WorkbookError(
    "RangeExceedsLimit",
    `读取工作簿没有完成：工作表“${sheet}”的数据一直到 ${areaA1(used)}，超过 ${MOST_CELLS.toLocaleString("zh-CN")} 个单元格。工作簿没有改动。`,
    "请按 Ctrl+End 查看该表的末尾，删除多余的行列后再试一次。",
    true,
  );
}
