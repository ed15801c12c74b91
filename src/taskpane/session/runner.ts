import { Cancelled, type Step } from "../../app/progress";
import { WorkbookError } from "../../app/port";
import { CANCELLED, noticeOfFailure } from "../shared/notices";
import type { SessionEvent } from "./session";

/** One run of a command. An abandoned run ends without a trace on the screen. */
export interface Run {
  readonly signal: AbortSignal;
  readonly onStep: (step: Step) => void;
  readonly dispatch: (event: SessionEvent) => void;
}

/** Steps that change the workbook; they are all or nothing, so they are not cut off. What is built before can be taken away again. */
const WRITING: ReadonlySet<Step> = new Set(["writing", "marking", "keeping"]);

/** What came of a command: a report of the whole workbook is shown; something may have changed and nothing is shown; or neither. */
type Outcome = "checked" | "lost" | "done";

/** Runs commands, one at a time: one that comes while another is at work is not heard. */
export class Runner {
  #running: AbortController | undefined;
  #end: (outcome: Outcome) => void = () => undefined;
  #next: ((run: Run) => Promise<void>) | undefined;

  /** @param begin told when a command begins; what it returns is told what came of it */
  constructor(
    private readonly dispatch: (event: SessionEvent) => void,
    private readonly begin: () => (outcome: Outcome) => void,
  ) {}

  /** Whether a command of the user's is at work. */
  get busy(): boolean {
    return this.#running !== undefined;
  }

  /** Runs a command of the user's; what fails is told in a notice. Only one is at work at a time. */
  async run(work: (run: Run) => Promise<void>): Promise<void> {
    if (this.busy) return;
    const controller = new AbortController();
    this.#running = controller;
    this.#end = this.begin();
    let outcome: Outcome = "done";
    const dispatch = (event: SessionEvent): void => {
      if (controller.signal.aborted) return;
      if (event.type === "checked" || (event.type === "refreshed" && event.time !== undefined)) outcome = "checked";
      this.dispatch(event);
    };
    // Once something is written there is no going back, and the rest of the run (checking again) is not cut off either.
    let written = false;
    let cells = false;
    const onStep = (step: Step): void => {
      written ||= WRITING.has(step);
      cells ||= step === "writing";
      dispatch({ type: "step", step, cancellable: !written });
    };
    try {
      await work({ signal: controller.signal, onStep, dispatch });
    } catch (error) {
      outcome = "lost";
      // The user was told that nothing has changed.
      if (controller.signal.aborted && error instanceof WorkbookError && !error.untouched)
        this.dispatch({ type: "told", notice: noticeOfFailure(error) });
      // Of what is shown nobody knows whether it still stands.
      if (cells && !(error instanceof WorkbookError && error.untouched)) dispatch({ type: "changed" });
      dispatch({ type: "ended", notice: error instanceof Cancelled ? CANCELLED : noticeOfFailure(error) });
    } finally {
      if (this.#running === controller) this.#settle(outcome);
    }
  }

  /** Runs a command at once, or once what is at work has come to its end. Of those that wait only the last is run. */
  async runNext(work: (run: Run) => Promise<void>): Promise<void> {
    if (!this.busy) return this.run(work);
    this.#next = work;
  }

  /** Gives up what is at work; what it still brings is dropped. */
  cancel(): void {
    this.#running?.abort();
    this.#next = undefined;
    this.#settle("lost");
    this.dispatch({ type: "ended", notice: CANCELLED });
  }

  #settle(outcome: Outcome): void {
    this.#running = undefined;
    this.#end(outcome);
    this.#end = () => undefined;
    const next = this.#next;
    this.#next = undefined;
    // What failed is told, and stays told.
    if (next && outcome !== "lost") void this.run(next);
  }
}
