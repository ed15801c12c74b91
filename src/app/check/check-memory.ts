import { hasFactSheets } from "../../recognise/facts";
import { readLedger } from "../../recognise/ledger";
import { isOwnTiesSheet, tiesOfSheet } from "../../own-ties";
import { isPublishedText } from "../../rules";
import type { Report } from "../../diagnose";
import { recognise } from "../../recognise";
import type { Templates } from "../../tables";
import type { SheetSnapshot, Snapshot } from "../../workbook";
import { mayBeTable } from "../sheet-tables/told-sheets";
import { type CheckOptions, checkSnapshot } from "./check-snapshot";
import { KeptWork } from "./kept-work";

/**
 * Checks one workbook after the other, and finds anew only what changed: of a changed amount what it touches, of a sheet of notes, which has nothing to do
 * with the disclosure, nothing.
 */
export class CheckMemory {
  readonly #kept = new KeptWork();
  #last: { readonly snapshot: Snapshot; readonly options: string; readonly report: Report } | undefined;

  constructor(private readonly templates: Templates) {}

  /** The report of a workbook; `fresh` says whether it had to be made. Sheets that have not changed must be the same objects as before. */
  check(snapshot: Snapshot, options: CheckOptions = {}): { readonly report: Report; readonly fresh: boolean } {
    const last = this.#last;
    const asked = JSON.stringify(options);
    if (last?.options === asked && this.#onlyBesideChanged(last.snapshot, snapshot, options)) {
      this.#last = { ...last, snapshot };
      return { report: last.report, fresh: false };
    }
    const report = checkSnapshot(snapshot, this.templates, options, this.#kept);
    this.#last = { snapshot, options: asked, report };
    return { report, fresh: true };
  }

  #onlyBesideChanged(before: Snapshot, now: Snapshot, options: CheckOptions): boolean {
    // a tie that the user wrote may reach any sheet, and where a table is lost any sheet with amounts may be it
    const reachesAll = hasOwnTies(now, options);
    const isLost = this.#last?.report.tables.some(({ state }) => state === "missing") === true;
    return (
      before.sheets.length === now.sheets.length &&
      now.sheets.every((sheet, index) => {
        const old = before.sheets[index];
        return (
          old === sheet ||
          (!reachesAll &&
            old?.name === sheet.name &&
            [old, sheet].every((one) => !(isLost && mayBeTable(one)) && this.#isBeside(one, options)))
        );
      })
    );
  }

  /**
   * Whether nothing on a sheet is, or looks like, part of a table, of what tables are derived from, or of the document. Told by the sheet alone, which finds
   * more than the whole workbook does: what is not settled by the others then counts.
   */
  #isBeside(sheet: SheetSnapshot, options: CheckOptions): boolean {
    if (this.#kept.holdsTable(sheet)) return false;
    if (options.sheetTables?.some((said) => said.sheet === sheet.name)) return false;
    const alone: Snapshot = { sheets: [sheet] };
    const looksLikeTable = this.templates.some((template) => {
      const { tables, duplicates, unplaced } = recognise(alone, template);
      return tables.length + duplicates.length + unplaced.length > 0;
    });
    if (looksLikeTable) return false;
    if (hasFactSheets(alone) || isPublishedText(sheet.name) || isOwnTiesSheet(sheet)) return false;
    const { ledgers, controls, others } = readLedger(alone, options);
    return ledgers.length + controls.length + others.length === 0;
  }
}

function hasOwnTies(snapshot: Snapshot, { config = [] }: CheckOptions): boolean {
  return tiesOfSheet(snapshot).ties.length > 0 || config.some((layer) => (layer.config.ties ?? []).length > 0);
}
