import type { Report } from "../../diagnose/report";
import type { Mark } from "../../workbook";
import { marksOfReport } from "./marks-of-report";
import type { Marks } from "../port";

/** Lets the marks follow the report, where the user has them shown; never where he has not. */
export class MarksShown {
  /** The marks that the workbook shows, sheet by sheet; undefined where it shows none, or those of the ribbon. */
  #laid: ReadonlyMap<string, string> | undefined;
  /** Those of the report when it was last looked whether any are shown. */
  #seen: ReadonlyMap<string, string> | undefined;

  constructor(private readonly port: Pick<Marks, "followMarks">) {}

  /** The user had the findings of a report marked. */
  marked(report: Report): void {
    this.#laid = this.#seen = bySheet(marksOfReport(report));
  }

  /** The user had the marks cleared. */
  cleared(): void {
    this.#laid = undefined;
  }

  /**
   * Updates the marks on the sheets where a new report has others, in no round trip where it has none. Marks that were laid from the
   * ribbon, or before the pane was opened, follow too. Gives whether it has laid any anew. Fails with WorkbookError.
   */
  async follow(report: Report): Promise<boolean> {
    const marks = marksOfReport(report);
    const wanted = bySheet(marks);
    if (this.#seen && differing(this.#seen, wanted).size === 0) return false;
    const outcome = await this.port.followMarks(marks, {
      ...(this.#laid && { sheets: differing(this.#laid, wanted) }),
      shownThoughNone: this.#laid?.size === 0,
    });
    this.#seen = wanted;
    this.#laid = outcome && wanted;
    return outcome !== undefined;
  }
}

/** The marks of each sheet, as text that compares. */
function bySheet(marks: readonly Mark[]): Map<string, string> {
  const sheets = new Map<string, string[]>();
  for (const { cell, tone } of marks) {
    const own = sheets.get(cell.sheet) ?? [];
    sheets.set(cell.sheet, own);
    own.push(`${cell.row},${cell.column},${tone}`);
  }
  return new Map([...sheets].map(([sheet, all]) => [sheet, all.sort().join(" ")]));
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Set<string> {
  return new Set([...one.keys(), ...other.keys()].filter((sheet) => one.get(sheet) !== other.get(sheet)));
}
