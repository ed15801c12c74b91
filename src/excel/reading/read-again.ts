import { inSlices } from "../../slices";
import type { Snapshot } from "../../workbook";
import { windowFor } from "./blocks";
import { codeOf, refusedWhole } from "../errors";
import { loadCalculation, loadWindows, piecesBeyond, type ReadResult, readRest, readWorkbook } from "./read";
import type { SheetRules } from "../marks/rule-list";
import type { Conversation } from "../run";
import { isBeingBuilt } from "../writing/temporary-sheets";
import { readingOf, SHEET_PROPERTIES, snapshotOf } from "./sheet-reading";

/** A reading of some sheets, with the conditional formats on them; or of the whole workbook. */
export type ReadAgainResult =
  { readonly kind: "whole"; readonly whole: ReadResult } | { readonly kind: "part"; readonly part: PartlyRead };

export interface PartlyRead {
  readonly snapshot: Snapshot;
  /** Of the sheets that were read. */
  readonly rules: readonly SheetRules[];
}

/**
 * Reads some sheets again, by their ids, in one round trip: what they are called is known, so it need not be asked before. The same trip
 * tells whether all sheets are still there, in their order and under their names; where they are not, the whole workbook is read.
 */
export async function readSheetsAgain(
  excel: Conversation,
  before: Snapshot,
  ids: ReadonlySet<string>,
): Promise<ReadAgainResult> {
  const chosen = before.sheets.flatMap(({ id, ...sheet }) => (id !== undefined && ids.has(id) ? [{ id, sheet }] : []));
  if (chosen.length < ids.size) return whole(excel);
  const sheets = excel.context.workbook.worksheets;
  sheets.load(SHEET_PROPERTIES);
  const calculation = loadCalculation(excel);
  const readings = chosen.map(({ id }) => readingOf(sheets.getItem(id), id));
  const window = windowFor(readings.length);
  const take = loadWindows(readings, window);
  try {
    await excel.sync();
  } catch (error) {
    // The same would be refused again; anything else may come of a sheet that is gone, or protected by now.
    if (refusedWhole(error) || codeOf(error) === "Timeout") throw error;
    return excel.anew(whole);
  }
  const items = sheets.items.filter(({ name }) => !isBeingBuilt(name));
  if (!sameSheets(before, items)) return whole(excel);
  const listed = await inSlices(take());
  await readRest(excel, readings, readings.flatMap(piecesBeyond(window)));
  const readAs = new Map(chosen.map(({ id }, index) => [id, readings[index]]));
  const now = before.sheets.map((sheet, index) => {
    const item = items[index];
    const reading = sheet.id === undefined ? undefined : readAs.get(sheet.id);
    if (item && reading) return snapshotOf(reading, item);
    const visible = item?.visibility === "Visible";
    return sheet.visible === visible ? sheet : { ...sheet, visible };
  });
  const rules = chosen.map(({ sheet }, index) => ({
    name: sheet.name,
    protected: sheet.protected,
    rules: listed[index] ?? [],
  }));
  return { kind: "part", part: { snapshot: { sheets: now, ...calculation() }, rules } };
}

async function whole(excel: Conversation): Promise<ReadAgainResult> {
  return { kind: "whole", whole: await readWorkbook(excel) };
}

/** Whether the sheets are those of the snapshot, one by one, and protected where they were. */
function sameSheets({ sheets }: Snapshot, items: readonly Excel.Worksheet[]): boolean {
  return (
    sheets.length === items.length &&
    sheets.every((sheet, index) => {
      const item = items[index];
      return item?.id === sheet.id && item?.name === sheet.name && item?.protection.protected === sheet.protected;
    })
  );
}
