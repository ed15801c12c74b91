import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ConfigLayer } from "../config";
import type { FileResult } from "../present/file-result";
import { type CheckJob, unexpectedResult } from "../files/check-file";

export interface PoolOptions {
  /** As many as the machine has processors unless told. */
  readonly threads?: number;
  /** The script of the threads. */
  readonly script: string;
  /** How long one file may take; then its thread is ended. */
  readonly seconds: number;
  /** Path of the user's own list of codes. */
  readonly catalogue?: string;
  /** The settings of `--config`. */
  readonly config?: readonly ConfigLayer[];
  /** The set of tables by which all files are read; found for each unless given. */
  readonly template?: string;
  /** Whether what is drawn of each file's money is wanted. */
  readonly draws?: boolean;
  readonly onDone: (done: number) => void;
}

/** Memory for the objects of one thread, in MB: a file that needs more ends its thread, and no other. */
const MEMORY = 2_048;

/**
 * Checks files in worker threads, each thread one file after the other; results in the order of the files. Whatever a file does to its thread,
 * it alone is not checked: one that takes too long, or ends its thread, is told as such, and a new thread goes on with the next.
 */
export async function checkInParallel(files: readonly CheckJob[], options: PoolOptions): Promise<FileResult[]> {
  const results = new Array<FileResult>(files.length);
  let next = 0;
  let done = 0;
  const work = async () => {
    let thread: CheckThread | undefined;
    for (let at = next++; at < files.length; at = next++) {
      thread ??= new CheckThread(options);
      const result = await thread.check(files[at]!, options.seconds);
      if (thread.ended) thread = undefined;
      results[at] = result;
      options.onDone(++done);
    }
    await thread?.end();
  };
  const threads = Math.min(options.threads ?? availableParallelism(), files.length);
  await Promise.all(Array.from({ length: threads }, work));
  return results;
}

type Settle = (result: FileResult) => void;

/** A thread that checks one file at a time. */
class CheckThread {
  private readonly worker: Worker;
  /** Settles once the thread runs: what its start takes is no file's time. */
  private readonly running: Promise<unknown>;
  private settle: Settle = () => undefined;
  private file = "";
  /** Whether the thread has been ended, by itself or by us. */
  ended = false;

  constructor({ script, catalogue, config = [], template, draws = false }: PoolOptions) {
    this.worker = new Worker(script, {
      workerData: { catalogue, config, template, draws },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    this.running = new Promise((resolve) => this.worker.once("online", () => resolve(undefined)));
    this.worker.on("message", (result: FileResult) => this.settle(result));
    this.worker.on("error", (error: unknown) => this.giveUp(broken(this.file, error)));
    this.worker.on("exit", () => this.giveUp(broken(this.file, "线程已结束")));
  }

  /** Checks a file; resolves in any case, and within that many seconds of the thread's running. */
  async check(job: CheckJob, seconds: number): Promise<FileResult> {
    const { file } = job;
    this.file = file;
    const told = new Promise<FileResult>((resolve) => (this.settle = resolve));
    this.worker.postMessage(job);
    await Promise.race([this.running, told]);
    const slow = { file, error: { code: "timeout", message: tooSlow(seconds) } };
    const limit = setTimeout(() => this.giveUp(slow), seconds * 1_000);
    const result = await told;
    clearTimeout(limit);
    return result;
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.worker.terminate();
  }

  private giveUp(result: FileResult): void {
    if (this.ended) return;
    this.settle(result);
    void this.end();
  }
}

function tooSlow(seconds: number): string {
  return `超过 ${seconds} 秒，未能检查。请只保留预算公开的各张表，删去多余的行、列和工作表后再试。`;
}

const OUT_OF_MEMORY = "内存不足，未能检查。请删去多余的行、列和工作表后再试。";

/** The result of a file at which its thread broke down. */
function broken(file: string, error: unknown): FileResult {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return { file, error: { code: "out-of-memory", message: OUT_OF_MEMORY } };
  return unexpectedResult(file, error);
}
