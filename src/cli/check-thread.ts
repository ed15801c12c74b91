import { Worker } from "node:worker_threads";
import { unexpectedResult } from "../files/check-file";
import type { FileResult } from "../present/file-result";
import { type ThreadData, type ThreadMessage, takeNext } from "./thread-messages";
import { type ToldResult, told } from "./told-result";

/** Memory for the objects of one thread, in MB: a file that needs more ends its thread, and no other. */
const MEMORY = 2_048;

/** A thread that takes one file after the other and checks it, until none is left or one of them ends it. */
export class CheckThread {
  /** Settles when the thread has ended, and the file that it ended at was told. */
  readonly ended: Promise<void>;
  private readonly worker: Worker;
  /** The place of the file at work; undefined before the first and after the last. */
  private place: number | undefined;
  private hasBegun = false;
  /** Why the thread ends before its time, where it told why. */
  private error: unknown = "线程已结束";
  /** The place of the file that took too long. */
  private slow: number | undefined;
  private limit: NodeJS.Timeout | undefined;

  /**
   * @param seconds how long one file may take; what the thread's start takes is no file's time
   * @param onDone told of each file that is done, by its place
   */
  constructor(
    script: string,
    private readonly data: ThreadData,
    private readonly seconds: number,
    private readonly onDone: (place: number, result: ToldResult) => void,
  ) {
    this.worker = new Worker(script, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    this.worker.on("message", (message: ThreadMessage) => this.hear(message));
    this.worker.on("error", (error: unknown) => (this.error = error));
    this.ended = new Promise((resolve) => {
      this.worker.on("exit", () => {
        clearTimeout(this.limit);
        this.tellLast();
        resolve();
      });
    });
  }

  private hear({ done, begun }: ThreadMessage): void {
    clearTimeout(this.limit);
    if (done) this.onDone(done.place, done.result);
    this.hasBegun = true;
    this.place = begun;
    if (begun !== undefined) this.limit = setTimeout(() => this.giveUp(), this.seconds * 1_000);
  }

  private giveUp(): void {
    this.slow = this.place;
    void this.worker.terminate();
  }

  /**
   * Tells the file that was at work; not where it is another than the one that took too long, whose end came at the last moment. A thread that could not even
   * begin takes a file all the same: none waits for threads that never come.
   */
  private tellLast(): void {
    const { seconds, slow, error } = this;
    const place = this.hasBegun ? this.place : (this.data.first ?? takeNext(this.data));
    if (place === undefined || (slow !== undefined && place !== slow)) return;
    const { file } = this.data.jobs[place]!;
    const result = slow === undefined ? broken(file, error) : tooSlow(file, seconds);
    this.onDone(place, told(result, this.data.printing));
  }
}

function tooSlow(file: string, seconds: number): FileResult {
  const message = `超过 ${seconds} 秒，未能检查。请只保留预算公开的各张表，删去多余的行、列和工作表后再试。`;
  return { file, error: { code: "timeout", message } };
}

const OUT_OF_MEMORY = "内存不足，未能检查。请删去多余的行、列和工作表后再试。";

/** The result of a file at which its thread broke down. */
function broken(file: string, error: unknown): FileResult {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return { file, error: { code: "out-of-memory", message: OUT_OF_MEMORY } };
  return unexpectedResult(file, error);
}
