import type { Report } from "../../diagnose/report";
import { inSlices } from "../../slices";
import { type Snapshot, type WorkbookEdit, contentsPrint } from "../../workbook";
import { type RowName, rowNames } from "../fix/row-names";
import type { Changes } from "./changes";
import type { Checker } from "../check/checker";
import type { KeptOrProblem } from "../check/kept-or-problem";
import { type KeptForCheck, keptForCheck, keptOptions } from "../check/what-is-kept";
import { withWhatWasKept } from "../check/with-what-was-kept";
import { keepUnchanged } from "./keep-unchanged";
import type { Keeps, Reads } from "../port";
import { type Cancellation, Cancelled } from "../progress";
import { sheetsToRead } from "./sheets-to-read";

/** What a check of changes found. */
export interface FoundChanges {
  readonly snapshot: Snapshot;
  /** Absent where the cells are those that were checked already: the report that is shown stands. */
  readonly report?: Report;
}

/** What is known of the workbook since the last check, so that only what changed is read and checked again. */
export class KnownWorkbook {
  #snapshot: Snapshot | undefined;
  #kept: KeptForCheck | undefined;

  constructor(
    private readonly port: Reads & Keeps,
    private readonly own: Checker,
  ) {}

  /** The checker for the commands: what they check is known from then on. */
  get checker(): Checker {
    const { own } = this;
    return {
      check: (snapshot, options) => {
        this.#snapshot = this.#withUnchanged(snapshot);
        return own.check(this.#snapshot, options);
      },
      plan: (snapshot, options) => own.plan(snapshot, options),
      checkText: (snapshot, source, options) => own.checkText(snapshot, source, options),
      readOwnList: (source) => own.readOwnList(source),
    };
  }

  /** The print of the workbook that was checked last; undefined before the first check. */
  async print(): Promise<string | undefined> {
    return this.#snapshot && inSlices(contentsPrint(this.#snapshot));
  }

  /** The names of the rows in which edits change cells, in the workbook that was checked last. */
  rowNames(edits: readonly WorkbookEdit[]): readonly RowName[] {
    return this.#snapshot ? rowNames(edits, this.#snapshot) : [];
  }

  /** The explanations, the settings, and what is said of the ledger's columns, may be others now. */
  forgetKept(): void {
    this.#kept = undefined;
  }

  /**
   * Reads what the changes can affect and checks it. What is known stays as it was until the outcome is taken. Fails with WorkbookError
   * where the host does, with Cancelled where it is outdated meanwhile.
   */
  async check(changes: Changes, outdated: Cancellation): Promise<FoundChanges> {
    const before = this.#snapshot;
    const now = this.#withUnchanged(
      before && changes !== "all"
        ? await this.port.readAgain(before, sheetsToRead(before, changes))
        : await this.port.read(),
    );
    stopIf(outdated);
    if (now === before && changes !== "all") return { snapshot: now };
    const kept = this.#kept ?? (await this.#readKept());
    const report = await this.own.check(now, keptOptions(kept, now));
    stopIf(outdated);
    return { snapshot: now, report: withWhatWasKept(report, now, kept) };
  }

  /** What was found is shown from now on. */
  take({ snapshot }: FoundChanges): void {
    this.#snapshot = snapshot;
  }

  /** What could not be read is asked for again the next time. */
  async #readKept(): Promise<KeptForCheck> {
    const kept = await keptForCheck(this.port);
    if (Object.values(kept).every(({ problem }: KeptOrProblem) => problem === undefined)) this.#kept = kept;
    return kept;
  }

  #withUnchanged(now: Snapshot): Snapshot {
    return this.#snapshot ? keepUnchanged(this.#snapshot, now) : now;
  }
}

function stopIf({ aborted }: Cancellation): void {
  if (aborted) throw new Cancelled();
}
