/**
 * Univer finds the heights of many rows when the browser is idle, and goes on to do so for a sheet that is gone by then:
 * that is an error of a script, and no height is found any more. What is still to be done for a sheet is cancelled before it goes.
 */
import type { FUniver } from "@univerjs/presets";

const HEIGHTS_WANTED = "sheet.operation.mark-dirty-row-auto-height";
const HEIGHTS_NOT_WANTED = "sheet.operation.cancel-mark-dirty-row-auto-height";
const REMOVE_SHEET = "sheet.mutation.remove-sheet";

/** What Univer tells of a sheet's rows whose heights are wanted, and of a sheet that goes. */
interface OfSheet {
  readonly unitId: string;
  readonly subUnitId: string;
}

interface Wanted extends OfSheet {
  readonly id: string;
}

/** The heights of rows that Univer was asked for, by their sheets. */
export class RowHeights {
  private wanted: Wanted[] = [];

  constructor(private readonly univer: FUniver) {
    univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
      if (id === HEIGHTS_WANTED) this.wanted.push(params as Wanted);
    });
    univer.addEvent(univer.Event.BeforeCommandExecute, ({ id, params }) => {
      if (id !== REMOVE_SHEET) return;
      const { unitId, subUnitId } = params as OfSheet;
      this.cancel((one) => one.unitId === unitId && one.subUnitId === subUnitId);
    });
  }

  /** Says that a workbook goes. */
  leave(unitId: string): void {
    this.cancel((one) => one.unitId === unitId);
  }

  private cancel(goes: (wanted: Wanted) => boolean): void {
    const gone = this.wanted.filter(goes);
    this.wanted = this.wanted.filter((one) => !goes(one));
    for (const { id, unitId } of gone) this.univer.syncExecuteCommand(HEIGHTS_NOT_WANTED, { id, unitId });
  }
}
