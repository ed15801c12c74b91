import type { PlanChoices } from "../../app/generate/planned-tables";
import type { Unheard } from "../../app/recall/recall-steps";
import type { Report } from "../../diagnose/report";
import type { ListView } from "../problems/list-view";
import type { Mended, UndoStep } from "../session/session";
import type { Drafts } from "./drafts";

/** A report as it is remembered. */
export interface RememberedReport {
  readonly report: Report;
  readonly time: string;
  /** The print of the workbook that it is of. */
  readonly print: string;
}

/** What the pane remembers beside the report: little, and written at every change of it. */
export interface RememberedRest {
  readonly steps: readonly UndoStep[];
  readonly unheard?: Unheard<UndoStep>;
  readonly mended?: Mended;
  /** What is chosen in the preview; absent where none is open. */
  readonly choices?: PlanChoices;
  readonly writer?: string;
  /** What of the list of problems is shown. */
  readonly list?: ListView;
  /** A report was shown that was too large to be remembered. */
  readonly unkept?: true;
}

/** Texts that outlive a page: the session storage of a browser is one. */
export interface Texts {
  get(key: string): string | undefined;
  /** Undefined takes it away. False where it could not be kept. */
  set(key: string, text: string | undefined): boolean;
}

/** To be raised whenever what is remembered changes its shape: what another build has left is forgotten then. */
const FORMAT = 1;

/**
 * What the pane remembers of one workbook over a reload, as long as Excel keeps the pane: nothing of it is left when it is closed.
 * @param workbook the workbook's address; one that was never saved has none
 */
export class PaneMemory {
  readonly #prefix: string;

  constructor(
    private readonly texts: Texts,
    workbook: string,
  ) {
    this.#prefix = `budget-disclosure/session/${FORMAT}/${workbook}/`;
  }

  get report(): RememberedReport | undefined {
    return this.#load("report");
  }

  /** Remembers a report in place of the one before; false where it is too large, and then none is remembered. */
  keepReport(report: RememberedReport | undefined): boolean {
    if (this.#save("report", report)) return true;
    this.#save("report", undefined);
    return false;
  }

  get rest(): RememberedRest | undefined {
    return this.#load("rest");
  }

  keepRest(rest: RememberedRest): void {
    this.#save("rest", rest);
  }

  get drafts(): Drafts {
    return this.#load<Drafts>("drafts") ?? {};
  }

  keepDrafts(drafts: Drafts): void {
    this.#save("drafts", Object.keys(drafts).length === 0 ? undefined : drafts);
  }

  /** Forgets all of it. */
  forget(): void {
    for (const part of ["report", "rest", "drafts"]) this.#save(part, undefined);
  }

  #load<T>(part: string): T | undefined {
    const text = this.texts.get(this.#prefix + part);
    return text === undefined ? undefined : (JSON.parse(text) as T);
  }

  #save(part: string, value: unknown): boolean {
    return this.texts.set(this.#prefix + part, value === undefined ? undefined : JSON.stringify(value));
  }
}
