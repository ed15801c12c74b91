import type { Report } from "../../diagnose/report";
import type { Snapshot } from "../../workbook";
import type { Changes } from "./changes";
import type { Checker } from "../check/checker";
import { withKeptExplanations } from "../explain/with-kept-explanations";
import { keepUnchanged } from "./keep-unchanged";
import { keptCheckOptions } from "../columns/kept-columns";
import { COLUMNS_NAMESPACE, NOTES_NAMESPACE, type WorkbookPort } from "../port";
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
  #notes: { readonly explanations: string | undefined; readonly columns: string | undefined } | undefined;

  constructor(
    private readonly port: Pick<WorkbookPort, "read" | "readAgain" | "readNotes">,
    private readonly own: Checker,
  ) {}

  /** The checker for the commands: what they check is known from then on. */
  get checker(): Checker {
    const { own } = this;
    return {
      check: (snapshot, options) => {
        this.#snapshot = this.#kept(snapshot);
        return own.check(this.#snapshot, options);
      },
      plan: (snapshot, options) => own.plan(snapshot, options),
      readOwnList: (source) => own.readOwnList(source),
    };
  }

  /** The explanations, and what is said of the ledger's columns, may be others now. */
  forgetNotes(): void {
    this.#notes = undefined;
  }

  /**
   * Reads what the changes can affect and checks it. What is known stays as it was until the outcome is taken. Fails with WorkbookError
   * where the host does, with Cancelled where it is outdated meanwhile.
   */
  async check(changes: Changes, outdated: Cancellation): Promise<FoundChanges> {
    const before = this.#snapshot;
    const now = this.#kept(
      before && changes !== "all"
        ? await this.port.readAgain(before, sheetsToRead(before, changes))
        : await this.port.read(),
    );
    stopIf(outdated);
    if (now === before && changes !== "all") return { snapshot: now };
    const { explanations, columns } = (this.#notes ??= await this.#readNotes());
    const report = await this.own.check(now, keptCheckOptions(columns));
    stopIf(outdated);
    return { snapshot: now, report: withKeptExplanations(report, explanations) };
  }

  /** What was found is shown from now on. */
  take({ snapshot }: FoundChanges): void {
    this.#snapshot = snapshot;
  }

  async #readNotes() {
    return {
      explanations: await this.port.readNotes(NOTES_NAMESPACE),
      columns: await this.port.readNotes(COLUMNS_NAMESPACE),
    };
  }

  #kept(now: Snapshot): Snapshot {
    return this.#snapshot ? keepUnchanged(this.#snapshot, now) : now;
  }
}

function stopIf({ aborted }: Cancellation): void {
  if (aborted) throw new Cancelled();
}
