import type { Snapshot } from "../workbook";
import { type OldFormat, tooLarge, XlsxError } from "../xlsx";
import { OLD_FORMAT_LIMITS, type OldFormatLimits, timeFor } from "./limits";
import type { ThreadAnswer } from "./messages";
import type { ReadingThread, StartThread, ThreadEnd } from "./thread";

/** How long a thread may take to start and load the library, in seconds. */
const STARTING = 60;

/**
 * Reads workbooks in old formats, one after the other, in a thread of their own that has a limit of time and of memory a file: the library runs
 * for ever on some. The thread is started by the first file, and anew after one that it did not come through.
 */
export class OldFormatReader {
  #thread: ReadingThread | undefined;
  #isReady = false;
  #turn: Promise<unknown> = Promise.resolve();
  #settle: ((end: ThreadAnswer | ThreadEnd | "late") => void) | undefined;

  constructor(
    private readonly start: StartThread,
    private readonly limits: OldFormatLimits = OLD_FORMAT_LIMITS,
  ) {}

  /** The cells of a workbook in that format. Rejects with XlsxError, and nothing else, whatever the bytes are. */
  read(bytes: Uint8Array, format: OldFormat): Promise<Snapshot> {
    const result = this.#turn.then(() => this.#readInTurn(bytes, format));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Ends the thread, if there is one. The reader can be used again. */
  close(): void {
    this.#thread?.end();
    this.#thread = undefined;
    this.#isReady = false;
  }

  async #readInTurn(bytes: Uint8Array, format: OldFormat): Promise<Snapshot> {
    const { limits } = this;
    if (bytes.length > limits.fileBytes) throw tooLarge("文件本身的大小超过上限");
    const thread = (this.#thread ??= this.#started());
    if (!this.#isReady) this.#orThrow(await this.#next(STARTING * 1000));
    this.#isReady = true;
    const answered = this.#next(timeFor(bytes.length, limits));
    thread.post({ bytes, format, limits });
    const answer = this.#orThrow(await answered);
    if (answer.kind === "read") return answer.snapshot;
    throw answer.kind === "refused" ? new XlsxError(answer.code, answer.message) : unreadable();
  }

  #started(): ReadingThread {
    const thread = this.start(this.limits.memory);
    thread.listen({
      answered: (answer) => this.#thread === thread && this.#settle?.(answer),
      ended: (end) => this.#thread === thread && this.#settle?.(end),
    });
    return thread;
  }

  /** What the thread says next, or that it ended, or that it is too late. */
  #next(milliseconds: number): Promise<ThreadAnswer | ThreadEnd | "late"> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle?.("late"), milliseconds);
      this.#settle = (end) => {
        clearTimeout(timer);
        this.#settle = undefined;
        resolve(end);
      };
    });
  }

  /** The answer; where there is none the thread is given up. */
  #orThrow(end: ThreadAnswer | ThreadEnd | "late"): ThreadAnswer {
    if (typeof end === "object") return end;
    this.close();
    if (end === "late") throw late();
    throw end === "out-of-memory" ? tooLarge("读取所需的内存超过上限") : unreadable();
  }
}

const SAVE_ANEW = "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”，再重试。";

function late(): XlsxError {
  return new XlsxError("timeout", `读取时间过长，已停止：文件可能已损坏，或内容异常。${SAVE_ANEW}`);
}

function unreadable(): XlsxError {
  return new XlsxError("damaged", `文件无法读取：内容可能已损坏。${SAVE_ANEW}`);
}
