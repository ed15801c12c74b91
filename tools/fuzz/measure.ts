import { Worker } from "node:worker_threads";
import type { Outcome } from "./run-case";

/** What a case came to, and what it cost. */
export interface Measured {
  readonly kind: string;
  readonly number: number;
  readonly outcome: Outcome;
  /** Seconds of processor time, those of the whole process meanwhile. */
  readonly seconds: number;
  /** MB of the whole process at most. */
  readonly memory: number;
}

/** A case that takes longer than this, by the clock, is ended. */
const LONGEST = 120;
/** MB of objects of the thread. */
const MEMORY = 600;
const LOOKED_AT_EVERY = 50;
const MB = 1024 * 1024;

interface Answer {
  readonly kind: string;
  readonly outcome: Outcome;
}

/** Runs cases one after the other in a thread, which is ended and started anew where a case hangs or ends it. */
export class Measuring {
  private worker: Worker | undefined;

  /** @param script the bundle that, run as a thread, answers each number with an Answer */
  constructor(
    private readonly script: string,
    private readonly data: unknown,
    private readonly kindOf: (number: number) => string,
  ) {}

  async run(number: number): Promise<Measured> {
    const before = process.cpuUsage();
    let memory = 0;
    const looking = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss)), LOOKED_AT_EVERY);
    const answer = await this.answer(number);
    clearInterval(looking);
    memory = Math.max(memory, process.memoryUsage().rss);
    const { user, system } = process.cpuUsage(before);
    return { ...answer, number, seconds: (user + system) / 1e6, memory: memory / MB };
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
  }

  private answer(number: number): Promise<Answer> {
    const worker = (this.worker ??= new Worker(this.script, {
      workerData: this.data,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    }));
    const failed = (crash: string): Answer => ({
      kind: this.kindOf(number),
      outcome: { crash, checked: false, marked: false },
    });
    return new Promise((resolve) => {
      const settle = (answer: Answer, isLost: boolean) => {
        clearTimeout(limit);
        worker.off("message", told).off("error", lost).off("exit", gone);
        if (isLost) {
          this.worker = undefined;
          worker.on("error", () => undefined);
          void worker.terminate();
        }
        resolve(answer);
      };
      const told = (answer: Answer) => settle(answer, false);
      const lost = (error: Error) => settle(failed(`thread: ${error.message}`), true);
      const gone = () => settle(failed("thread: ended"), true);
      const limit = setTimeout(() => settle(failed(`hangs: over ${LONGEST} s`), true), LONGEST * 1_000);
      worker.on("message", told).on("error", lost).on("exit", gone);
      worker.postMessage(number);
    });
  }
}
