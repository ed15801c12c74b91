import { type Steps, atOnce } from "../slices";
import type { SheetSnapshot, Snapshot } from "../workbook";
import { type FlatSheet, flattenSheet, flattenSheetInSteps, unflattenSheet } from "./flat-snapshot";
import type { SentSheet } from "./messages";

/** Sheets that are flat already. */
export type FlatSheets = ReadonlyMap<SheetSnapshot, FlatSheet>;

/** The pane's side: which sheets the worker has from the check before. */
export class SentSheets {
  #keys = new Map<SheetSnapshot, number>();
  #last = 0;

  /** Makes those sheets of a workbook flat that the worker does not have, in steps. */
  *flatten({ sheets }: Snapshot): Steps<FlatSheets> {
    const flat = new Map<SheetSnapshot, FlatSheet>();
    for (const sheet of sheets) if (!this.#keys.has(sheet)) flat.set(sheet, yield* flattenSheetInSteps(sheet));
    return flat;
  }

  /**
   * A workbook as it is sent: sheets that the worker has go by their number alone.
   * @param flat sheets that were made flat before; each is sent once
   */
  send(snapshot: Snapshot, flat: FlatSheets = atOnce(this.flatten(snapshot))): SentSheet[] {
    const before = this.#keys;
    this.#keys = new Map(snapshot.sheets.map((sheet) => [sheet, before.get(sheet) ?? ++this.#last]));
    return [...this.#keys].map(([sheet, key]) =>
      // Since a sheet was not made flat, as the worker had it, that worker may have ended.
      before.has(sheet) ? { key } : { key, sheet: flat.get(sheet) ?? flattenSheet(sheet) },
    );
  }

  /** The worker has nothing, or it is not known what. */
  forget(): void {
    this.#keys.clear();
  }
}

/** The worker's side: the sheets of the check before. It keeps no others, so that it does not grow. */
export class SheetStore {
  #sheets = new Map<number, SheetSnapshot>();

  /** The workbook that was sent. Throws where a sheet is missing; then the pane sends everything again. */
  take(sent: readonly SentSheet[]): Snapshot {
    const before = this.#sheets;
    this.#sheets = new Map(
      sent.map(({ key, sheet }) => {
        const own = sheet ? unflattenSheet(sheet) : before.get(key);
        if (!own) throw new Error(`Sheet ${key} was never sent`);
        return [key, own];
      }),
    );
    return { sheets: [...this.#sheets.values()] };
  }
}
