import type { Request } from "../../src/worker/messages";
import type { Told } from "../../src/worker/pieces";
import { SheetStore } from "../../src/worker/sheet-store";
import { WorkerChecker, WorkerFailed, type WorkerLike } from "../../src/worker/worker-checker";
import { cleanReport } from "../support/reports";
import { sheetOf, snapshotOf } from "../support/snapshots";

/** A worker whose answers the test gives. */
class ManualWorker implements WorkerLike {
  readonly requests: Request[] = [];
  terminated = false;
  #answer: (event: { readonly data: Told }) => void = () => undefined;
  #fail: () => void = () => undefined;

  postMessage(message: Request): void {
    this.requests.push(message);
  }

  addEventListener(type: "message" | "error", listener: (event: { readonly data: Told }) => void): void {
    if (type === "message") this.#answer = listener;
    else this.#fail = listener as () => void;
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(data: Told): void {
    this.#answer({ data });
  }

  breakDown(): void {
    this.#fail();
  }
}

const snapshot = snapshotOf(sheetOf("表1", [["一", 1]]));

function startChecker(): { checker: WorkerChecker; workers: ManualWorker[] } {
  const workers: ManualWorker[] = [];
  const checker = new WorkerChecker(() => {
    const worker = new ManualWorker();
    workers.push(worker);
    return worker;
  });
  return { checker, workers };
}

/** Once what was asked is on its way to the worker. */
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const NOTHING = { kind: "nothing", template: "xinjiang-2024", sources: { ledgers: [], tables: [] } } as const;

describe("a checker in a worker", () => {
  it("sends the snapshot and gives each request its own answer", async () => {
    const { checker, workers } = startChecker();
    const check = checker.check(snapshot);
    const plan = checker.plan(snapshot, { measure: "元" });
    await soon();
    const [worker] = workers;
    expect(worker?.requests.map(({ number, task }) => [number, task])).toEqual([
      [1, "check"],
      [2, "plan"],
    ]);
    const first = worker?.requests[0];
    expect(first?.task === "check" && new SheetStore().take(first.sheets)).toEqual(snapshot);
    worker?.answer({ number: 2, planned: NOTHING });
    worker?.answer({ number: 1, report: cleanReport() });
    expect(await check).toEqual(cleanReport());
    expect(await plan).toEqual(NOTHING);
    expect(workers).toHaveLength(1);
  });

  it("sends the list of codes in use, and what is kept of the ledger's columns, with a check", async () => {
    const { checker, workers } = startChecker();
    const codes = { entries: [], problems: [] };
    const assignments = [{ sheet: "支出明细", header: "数额", role: "amount" }] as const;
    void checker.check(snapshot, { codes, assignments });
    await soon();
    expect(workers[0]?.requests[0]).toMatchObject({ task: "check", options: { codes, assignments } });
  });

  it("has lists of codes read, from a workbook or from a file", async () => {
    const { checker, workers } = startChecker();
    const fromSheets = checker.readOwnList(snapshot);
    const fromFile = checker.readOwnList(Uint8Array.of(80, 75));
    await soon();
    expect(workers[0]?.requests.map(({ task }) => task)).toEqual(["own-list-file", "own-list"]);
    workers[0]?.answer({ number: 2, ownList: { kind: "none" } });
    workers[0]?.answer({ number: 1, ownList: { kind: "unreadable", reason: "文件是空的。" } });
    expect([await fromSheets, await fromFile]).toEqual([
      { kind: "none" },
      { kind: "unreadable", reason: "文件是空的。" },
    ]);
  });

  it("sends a workbook that is planned again under other choices only once, and again to a new worker", async () => {
    const { checker, workers } = startChecker();
    const sent = (at: number) => {
      const request = workers[at]?.requests.at(-1);
      return request?.task === "plan" && [request.snapshot !== undefined, request.options];
    };
    void checker.plan(snapshot, { measure: "万元" }).catch(() => undefined);
    await soon();
    expect(sent(0)).toEqual([true, { measure: "万元" }]);
    void checker.plan(snapshot, { measure: "元" }).catch(() => undefined);
    await soon();
    expect(sent(0)).toEqual([false, { measure: "元" }]);
    void checker.plan({ ...snapshot }).catch(() => undefined);
    await soon();
    expect(sent(0)).toEqual([true, {}]);
    const last = checker.plan({ ...snapshot });
    await soon();
    workers[0]?.breakDown();
    await expect(last).rejects.toThrow(WorkerFailed);
    void checker.plan(snapshot);
    await soon();
    expect(sent(1)).toEqual([true, {}]);
  });

  it("passes a failure on", async () => {
    const { checker, workers } = startChecker();
    const check = checker.check(snapshot);
    await soon();
    workers[0]?.answer({ number: 1, failure: "金额之和超出可精确表示的范围（90万亿元）" });
    await expect(check).rejects.toThrow("金额之和超出可精确表示的范围（90万亿元）");
  });

  it("starts a new worker after one broke down", async () => {
    const { checker, workers } = startChecker();
    const first = checker.check(snapshot);
    await soon();
    workers[0]?.breakDown();
    await expect(first).rejects.toThrow(WorkerFailed);
    expect(workers[0]?.terminated).toBe(true);
    const second = checker.check(snapshot);
    await soon();
    workers[1]?.answer({ number: 2, report: cleanReport() });
    expect(await second).toEqual(cleanReport());
  });

  it("puts the pieces of a long answer back into it", async () => {
    const { checker, workers } = startChecker();
    const plan = checker.plan(snapshot);
    await soon();
    const [worker] = workers;
    const sheets = Array.from({ length: 3 }, (_, at) => ({ sheet: `支出明细${at}`, readable: true }));
    worker?.answer({ number: 1, path: ["planned", "sources", "ledgers"], items: sheets.slice(0, 2) });
    worker?.answer({ number: 1, path: ["planned", "sources", "ledgers"], items: sheets.slice(2) });
    worker?.answer({ number: 1, planned: { ...NOTHING, sources: { ledgers: [], tables: [] } } });
    expect(await plan).toEqual({ ...NOTHING, sources: { ledgers: sheets, tables: [] } });
  });

  it("sends a workbook whole where another was planned while its request was made ready", async () => {
    const { checker, workers } = startChecker();
    void checker.plan(snapshot).catch(() => undefined);
    await soon();
    void checker.plan({ ...snapshot }).catch(() => undefined);
    void checker.plan(snapshot, { prior: { ...snapshot } }).catch(() => undefined);
    await soon();
    const last = workers[0]?.requests.at(-1);
    expect(last).toMatchObject({ task: "plan", snapshot: {}, prior: {} });
  });
});
