import type { SheetSnapshot, Snapshot } from "../workbook";
import { flattenSheet, unflattenSheet } from "./flat-snapshot";
import type { SentSheet } from "./messages";

/** The pane's side: which sheets the worker has from the check before. */
export class SentSheets {
  #keys = new Map<SheetSnapshot, number>();
  #last = 0;

  /** A workbook as it is sent: sheets that the worker has go by their number alone. */
  send({ sheets }: Snapshot): SentSheet[] {
    const before = this.#keys;
    this.#keys = new Map(sheets.map((sheet) => [sheet, before.get(sheet) ?? ++this.#last]));
    return [...this.#keys].map(([sheet, key]) => (before.has(sheet) ? { key } : { key, sheet: flattenSheet(sheet) }));
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
