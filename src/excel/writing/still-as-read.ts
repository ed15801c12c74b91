import { SheetsChanged } from "../../app/port";
import { inSlices } from "../../slices";
import { sameCells, type SheetSnapshot } from "../../workbook";
import type { Conversation } from "../run";
import { cellsOf } from "../reading/cells-of-range";

/** A sheet that is about to be replaced, as it was and as it is. */
export interface OldLook {
  readonly asRead: SheetSnapshot;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues the question what a sheet holds by now; it goes with the building of the new ones, the last round trip before they take its place. */
export function lookAtOld({ context }: Conversation, asRead: SheetSnapshot): OldLook {
  const sheet = context.workbook.worksheets.getItemOrNullObject(asRead.name);
  sheet.load("id");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,formulas");
  return { asRead, sheet, used };
}

/** Rejects with SheetsChanged where one that is still there holds something else. */
export async function refuseChanged(looks: readonly OldLook[]): Promise<void> {
  const changed: OldLook[] = [];
  for (const look of looks) if (await isChanged(look)) changed.push(look);
  if (changed.length > 0) throw new SheetsChanged(changed.map(({ asRead }) => asRead.name));
}

async function isChanged({ asRead, sheet, used }: OldLook): Promise<boolean> {
  // One that is gone, or renamed, is not replaced.
  if (sheet.isNullObject) return false;
  if (used.isNullObject) return asRead.cells.length > 0;
  const { rowIndex: top, columnIndex: left, values, formulas } = used;
  return !sameCells(asRead.cells, await inSlices(cellsOf({ top, left, values, formulas, text: [] })));
}
