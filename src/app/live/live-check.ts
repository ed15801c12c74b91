import { type Changes, NO_CHANGES, isNone, together } from "./changes";
import type { WorkbookChange } from "../port";
import type { Cancellation } from "../progress";

/**
 * How 实时校验 stands: `current`, the report is of the workbook as it is; `checking`, it soon will be; `paused`, changes wait, for a
 * command or dialog to end or because checking failed; `others`, someone else has changed the workbook, which starts no check by itself.
 */
export type LiveState = "off" | "current" | "checking" | "paused" | "others";

/** Time, in milliseconds. */
export interface Timer {
  now(): number;
  /** Calls back once; returns the way to give that up. */
  after(milliseconds: number, then: () => void): () => void;
}

export interface LiveTools<Found> {
  readonly timer: Timer;
  /** Checks what the changes can affect. Shows nothing yet: by the time it ends it may be outdated, and then nothing comes of it. */
  readonly check: (changes: Changes, outdated: Cancellation) => Promise<Found>;
  /** Shows what was found, and lets what depends on it follow. May be asked again for the same where it failed. */
  readonly show: (found: Found) => Promise<void>;
  readonly tell: (state: LiveState) => void;
  /** Told once after the last of the attempts. */
  readonly fail: (error: unknown) => void;
}

/** After the last change; longer where the last check took longer. */
const PAUSE_MS = 500;
/** Before the attempts after a failure: Excel is busy, or a dialog of its own is open. The failure after the last is told. */
const RETRIES_MS: readonly number[] = [2_000, 4_000, 8_000];

/** When a live check begins, and what becomes of it: one at a time, after a pause in the changes, the latest wins. */
export class LiveCheck<Found> {
  #state: LiveState = "off";
  #on = false;
  #deaf = false;
  #holds = 0;
  /** Nothing has been checked yet. */
  #waiting: Waiting = { own: "all", others: NO_CHANGES };
  /** What came since the command began that is at work: what was there before, it may be about to check. */
  #sinceCommand: Waiting = NONE_WAIT;
  #running: { aborted: boolean } | undefined;
  #cancelTimer: () => void = () => undefined;
  #failures = 0;
  #gaveUp = false;
  #lastTook = 0;

  constructor(private readonly tools: LiveTools<Found>) {}

  /** Switches it on or off. Changes are remembered while it is off, so that switching it on checks what is to be checked. */
  turn(on: boolean): void {
    this.#on = on;
    // Who switches it on asks for a check, whoever made the changes.
    if (on) this.#waiting = { own: together(this.#waiting.own, this.#waiting.others), others: NO_CHANGES };
    else this.#outdate();
    this.#begin();
  }

  /** Whether it is switched on. */
  get on(): boolean {
    return this.#on;
  }

  /** A change was told; without one, anything may have changed. */
  changed(change?: WorkbookChange): void {
    const changes: Changes = change ? new Set([change.worksheetId]) : "all";
    // What is computed after another's change is his doing, too, as far as can be told.
    const isHis = change?.calculated === true && isNone(this.#waiting.own) && !isNone(this.#waiting.others);
    const remote = isHis || change?.source === "remote";
    const more: Waiting = remote ? { own: NO_CHANGES, others: changes } : { own: changes, others: NO_CHANGES };
    this.#waiting = both(this.#waiting, more);
    this.#sinceCommand = both(this.#sinceCommand, more);
    if (remote) return this.#tell();
    this.#outdate();
    this.#begin();
  }

  /** Excel does not tell of changes: then nothing can be called current. */
  deafen(): void {
    this.#deaf = true;
    this.#outdate();
    this.#schedule();
  }

  /** Waits while a dialog is open, until the returned function is called. */
  hold(): () => void {
    let held = true;
    this.#holds++;
    this.#outdate();
    this.#schedule();
    return () => {
      if (!held) return;
      held = false;
      this.#holds--;
      this.#schedule();
    };
  }

  /**
   * Waits while a command is at work. The returned function tells what came of it: `checked`, its report of the whole workbook is shown;
   * `lost`, it may have changed the workbook and shown nothing; `done`, it did neither.
   */
  command(): (outcome: "checked" | "done" | "lost") => void {
    const release = this.hold();
    this.#sinceCommand = NONE_WAIT;
    return (outcome) => {
      if (outcome === "lost") this.#waiting = { own: "all", others: NO_CHANGES };
      if (outcome === "checked") {
        this.#waiting = this.#sinceCommand;
        this.#gaveUp = false;
      }
      release();
    };
  }

  /** Begins anew, whatever failed before. */
  #begin(): void {
    this.#gaveUp = false;
    this.#failures = 0;
    this.#schedule();
  }

  #outdate(): void {
    if (this.#running) this.#running.aborted = true;
  }

  #schedule(wait = Math.max(PAUSE_MS, this.#lastTook)): void {
    this.#cancelTimer();
    this.#cancelTimer = () => undefined;
    if (this.#mayCheck && !this.#running) this.#cancelTimer = this.tools.timer.after(wait, () => void this.#run());
    this.#tell();
  }

  get #mayCheck(): boolean {
    return this.#on && !this.#deaf && this.#holds === 0 && !this.#gaveUp && !isNone(this.#waiting.own);
  }

  async #run(): Promise<void> {
    const run = { aborted: false };
    const taken = this.#waiting;
    const begun = this.tools.timer.now();
    this.#running = run;
    this.#waiting = NONE_WAIT;
    this.#tell();
    let wait: number | undefined;
    let shown = false;
    try {
      const found = await this.tools.check(together(taken.own, taken.others), run);
      this.#lastTook = this.tools.timer.now() - begun;
      if (!run.aborted) {
        await this.tools.show(found);
        shown = true;
        this.#failures = 0;
      }
    } catch (error) {
      if (!run.aborted) wait = this.#failed(error);
    }
    if (!shown) this.#waiting = both(this.#waiting, taken);
    this.#running = undefined;
    this.#schedule(wait);
  }

  /** How long to wait before the next attempt; after the last the failure is told. */
  #failed(error: unknown): number | undefined {
    const wait = RETRIES_MS[this.#failures++];
    if (wait !== undefined) return wait;
    this.#gaveUp = true;
    this.tools.fail(error);
    return undefined;
  }

  #tell(): void {
    const state = this.#stateNow();
    if (state === this.#state) return;
    this.#state = state;
    this.tools.tell(state);
  }

  #stateNow(): LiveState {
    if (!this.#on) return "off";
    if (this.#deaf) return "paused";
    if (this.#running) return this.#running.aborted && this.#holds > 0 ? "paused" : "checking";
    if (!isNone(this.#waiting.own)) return this.#holds > 0 || this.#gaveUp ? "paused" : "checking";
    return isNone(this.#waiting.others) ? "current" : "others";
  }
}

/** Changes that no check has looked at: those made here, and those of other people. */
interface Waiting {
  readonly own: Changes;
  readonly others: Changes;
}

const NONE_WAIT: Waiting = { own: NO_CHANGES, others: NO_CHANGES };

function both(one: Waiting, other: Waiting): Waiting {
  return { own: together(one.own, other.own), others: together(one.others, other.others) };
}
