import type { CheckOptions } from "../app/check/check-snapshot";
import type { Checker } from "../app/check/checker";
import type { TextSource } from "../app/check-text/text-source";
import type { OwnListRead } from "../app/codes/own-list";
import type { PlanOptions, PlannedTables } from "../app/generate/planned-tables";
import { WorkbookError } from "../app/port";
import type { Report } from "../diagnose/report";
import type { Snapshot } from "../workbook";
import { inSlices } from "../slices";
import { type FlatSnapshot, flatten, flattenInSteps, transferables, unflattenInSteps } from "./flat-snapshot";
import type { OldFormat } from "../xlsx";
import type { Answer, Request, SentSheet, Task } from "./messages";
import { type Piece, type Told, isPiece, joined } from "./pieces";
import { SentSheets } from "./sheet-store";

/** The part of a Worker that is used here. */
export interface WorkerLike {
  postMessage(message: Request, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: { readonly data: Told }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
  terminate(): void;
}

/** The worker's script could not be loaded, or it broke down. */
export class WorkerFailed extends Error {
  constructor(reason = "校验程序没有启动") {
    super(reason);
    this.name = "WorkerFailed";
  }
}

interface Waiting {
  readonly settle: (answer: Answer) => void;
  readonly fail: (error: WorkerFailed | WorkbookError) => void;
  /** What came ahead of the answer. */
  readonly pieces: Piece[];
}

/**
 * A checker that works in a worker. The worker is started at the first request and kept; one that broke down is replaced
 * at the next request. Requests fail with WorkerFailed.
 */
export class WorkerChecker implements Checker {
  #worker: WorkerLike | undefined;
  #last = 0;
  /** The workbook that the worker has planned last, and still knows. */
  #planned: Snapshot | undefined;
  /** The workbook of last year that it was sent last. */
  #prior: Snapshot | undefined;
  /** What the worker has of the workbook that it checked last, and its report. */
  readonly #sent = new SentSheets();
  #report: Report | undefined;
  readonly #waiting = new Map<number, Waiting>();

  constructor(private readonly start: () => WorkerLike) {}

  /** Sheets that are the same objects as in the check before are not sent again. */
  async check(snapshot: Snapshot, options: CheckOptions = {}): Promise<Report> {
    try {
      const answer = await this.#askAbout(snapshot, (sheets) => ({ task: "check", sheets, options }));
      if ("report" in answer) this.#report = answer.report;
      if (("report" in answer || "unchanged" in answer) && this.#report) return this.#report;
      throw new WorkerFailed();
    } catch (error) {
      this.#sent.forget();
      throw error;
    }
  }

  /** Sheets that the worker has are not sent again; a file's bytes are copied, so that the same text can be checked once more. */
  async checkText(
    snapshot: Snapshot,
    source: TextSource,
    { prior: lastYear, ...options }: CheckOptions = {},
  ): Promise<Report> {
    try {
      const prior = lastYear && (await inSlices(flattenInSteps(lastYear)));
      const task = { task: "check-text", source, options, ...(prior && { prior }) } as const;
      const transfer = prior ? transferables(prior) : [];
      const answer = await this.#askAbout(snapshot, (sheets) => ({ ...task, sheets }), transfer);
      if ("report" in answer) return answer.report;
      throw new WorkerFailed();
    } catch (error) {
      this.#sent.forget();
      throw error;
    }
  }

  /** A workbook that was planned before is not sent again, nor one of last year: choices change, they do not. */
  async plan(snapshot: Snapshot, { prior: lastYear, ...options }: PlanOptions = {}): Promise<PlannedTables> {
    const made = snapshot === this.#planned ? undefined : await inSlices(flattenInSteps(snapshot));
    const madePrior = !lastYear || lastYear === this.#prior ? undefined : await inSlices(flattenInSteps(lastYear));
    // Another plan may have been asked for meanwhile, or the worker may have ended.
    const flat = snapshot === this.#planned ? undefined : (made ?? flatten(snapshot));
    this.#planned = snapshot;
    const prior: FlatSnapshot | "sent" | undefined =
      lastYear && (lastYear === this.#prior ? "sent" : (madePrior ?? flatten(lastYear)));
    if (lastYear) this.#prior = lastYear;
    const task = { task: "plan", options, ...(flat && { snapshot: flat }), ...(prior && { prior }) } as const;
    const sent = [...(flat ? transferables(flat) : []), ...(prior && prior !== "sent" ? transferables(prior) : [])];
    const answer = await this.#ask(task, sent);
    if ("planned" in answer) return answer.planned;
    throw new WorkerFailed();
  }

  /** The bytes of a file are handed over: the caller must not use them again. */
  async readOwnList(source: Snapshot | Uint8Array): Promise<OwnListRead> {
    const answer = await this.#askForList(source);
    if ("ownList" in answer) return answer.ownList;
    throw new WorkerFailed();
  }

  /**
   * The cells of a workbook's file. A copy of the bytes is read, so that one in an old format can be given to `readOld`. Fails with WorkbookError
   * for what is no workbook.
   */
  async readWorkbook(
    bytes: Uint8Array,
    readOld: (bytes: Uint8Array, format: OldFormat) => Promise<Snapshot>,
  ): Promise<Snapshot> {
    const copy = bytes.slice();
    const answer = await this.#ask({ task: "workbook-file", bytes: copy }, [copy.buffer]);
    if ("workbook" in answer) return inSlices(unflattenInSteps(answer.workbook));
    if ("oldFormat" in answer) return readOld(bytes, answer.oldFormat);
    throw new WorkerFailed();
  }

  async #askForList(source: Snapshot | Uint8Array): Promise<Answer> {
    if (source instanceof Uint8Array) return this.#ask({ task: "own-list-file", bytes: source }, [source.buffer]);
    const flat = await inSlices(flattenInSteps(source));
    return this.#ask({ task: "own-list", snapshot: flat }, transferables(flat));
  }

  /** Asks something about a workbook of which the worker is sent what it does not have. */
  async #askAbout(
    snapshot: Snapshot,
    taskOf: (sheets: readonly SentSheet[]) => Task,
    transfer: readonly ArrayBufferLike[] = [],
  ): Promise<Answer> {
    const sheets = this.#sent.send(snapshot, await inSlices(this.#sent.flatten(snapshot)));
    const own = transferables({ sheets: sheets.flatMap(({ sheet }) => sheet ?? []) });
    return this.#ask(taskOf(sheets), [...transfer, ...own]);
  }

  #ask(task: Task, transfer: readonly ArrayBufferLike[]): Promise<Answer> {
    const number = ++this.#last;
    return new Promise((settle, fail) => {
      this.#waiting.set(number, { settle, fail, pieces: [] });
      this.#running().postMessage({ number, ...task }, [...transfer] as Transferable[]);
    });
  }

  #running(): WorkerLike {
    if (this.#worker) return this.#worker;
    const worker = this.start();
    worker.addEventListener("message", ({ data }) => this.#hear(data));
    worker.addEventListener("error", () => this.#abandon(worker));
    this.#worker = worker;
    return worker;
  }

  #hear(told: Told): void {
    const waiting = this.#waiting.get(told.number);
    if (isPiece(told)) waiting?.pieces.push(told);
    else if (waiting) this.#settle(joined(told, waiting.pieces), waiting);
  }

  #settle(answer: Answer, { settle, fail }: Waiting): void {
    this.#waiting.delete(answer.number);
    if ("failure" in answer) fail(new WorkerFailed(answer.failure));
    else if ("refusal" in answer) {
      const { code, message, advice } = answer.refusal;
      fail(new WorkbookError(code, message, advice, true));
    } else settle(answer);
  }

  #abandon(worker: WorkerLike): void {
    worker.terminate();
    this.#worker = undefined;
    this.#planned = undefined;
    this.#prior = undefined;
    this.#sent.forget();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail } of waiting) fail(new WorkerFailed());
  }
}
