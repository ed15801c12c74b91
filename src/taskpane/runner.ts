import { Cancelled, type Step } from "../app/progress";
import { CANCELLED, noticeOfFailure } from "./notices";
import type { SessionEvent } from "./session";

/** One run of a command. An abandoned run ends without a trace on the screen. */
export interface Run {
  readonly signal: AbortSignal;
  readonly onStep: (step: Step) => void;
  readonly dispatch: (event: SessionEvent) => void;
}

/** Steps that change the workbook; they are all or nothing, so they are not cut off. */
const WRITING: ReadonlySet<Step> = new Set(["writing", "marking", "keeping"]);

/** Runs commands, one at a time: one that comes while another is at work is not heard. */
export class Runner {
  #running: AbortController | undefined;
  #quiet = false;

  constructor(private readonly dispatch: (event: SessionEvent) => void) {}

  /** Whether a command of the user's is at work; a run in the background is none. */
  get busy(): boolean {
    return this.#running !== undefined && !this.#quiet;
  }

  /** Runs a command of the user's; what fails is told in a notice. A run in the background makes way. */
  async run(work: (run: Run) => Promise<void>): Promise<void> {
    if (this.busy) return;
    await this.#start(work, false);
  }

  /**
   * Runs something that nobody asked for just now, without showing its steps. Only to be called while nothing is at work.
   * A failure is told all the same: what stands on the screen would be taken for fresh.
   */
  async runQuietly(work: (run: Run) => Promise<void>): Promise<void> {
    if (this.#running) return;
    await this.#start(work, true);
  }

  /** Gives up what is at work; what it still brings is dropped. */
  cancel(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.dispatch({ type: "ended", notice: CANCELLED });
  }

  async #start(work: (run: Run) => Promise<void>, quiet: boolean): Promise<void> {
    this.#running?.abort();
    const controller = new AbortController();
    this.#running = controller;
    this.#quiet = quiet;
    const dispatch = (event: SessionEvent): void => {
      if (!controller.signal.aborted) this.dispatch(event);
    };
    // Once something is written there is no going back, and the rest of the run (checking again) is not cut off either.
    let written = false;
    const onStep = (step: Step): void => {
      written ||= WRITING.has(step);
      if (!quiet) dispatch({ type: "step", step, cancellable: !written });
    };
    try {
      await work({ signal: controller.signal, onStep, dispatch });
    } catch (error) {
      dispatch({ type: "ended", notice: error instanceof Cancelled ? CANCELLED : noticeOfFailure(error) });
    } finally {
      if (this.#running === controller) this.#running = undefined;
    }
  }
}
