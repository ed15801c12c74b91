import type { Answer, Request } from "../../src/worker/messages";
import { SheetStore } from "../../src/worker/sheet-store";
import { WorkerChecker, WorkerFailed, type WorkerLike } from "../../src/worker/worker-checker";
import { cleanReport } from "../support/reports";
import { sheetOf, snapshotOf } from "../support/snapshots";

/** A worker whose answers the test gives. */
class ManualWorker implements WorkerLike {
  readonly requests: Request[] = [];
  terminated = false;
  #answer: (event: { readonly data: Answer }) => void = () => undefined;
  #fail: () => void = () => undefined;

  postMessage(message: Request): void {
    this.requests.push(message);
  }

  addEventListener(type: "message" | "error", listener: (event: { readonly data: Answer }) => void): void {
    if (type === "message") this.#answer = listener;
    else this.#fail = listener as () => void;
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(data: Answer): void {
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

const NOTHING = { kind: "nothing", template: "xinjiang-2024", sources: { ledgers: [], tables: [] } } as const;

describe("a checker in a worker", () => {
  it("sends the snapshot and gives each request its own answer", async () => {
    const { checker, workers } = startChecker();
    const check = checker.check(snapshot);
    const plan = checker.plan(snapshot, { measure: "元" });
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
    expect(workers[0]?.requests[0]).toMatchObject({ task: "check", options: { codes, assignments } });
  });

  it("has lists of codes read, from a workbook or from a file", async () => {
    const { checker, workers } = startChecker();
    const fromSheets = checker.readOwnList(snapshot);
    const fromFile = checker.readOwnList(Uint8Array.of(80, 75));
    expect(workers[0]?.requests.map(({ task }) => task)).toEqual(["own-list", "own-list-file"]);
    workers[0]?.answer({ number: 1, ownList: { kind: "none" } });
    workers[0]?.answer({ number: 2, ownList: { kind: "unreadable", reason: "文件是空的。" } });
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
    expect(sent(0)).toEqual([true, { measure: "万元" }]);
    void checker.plan(snapshot, { measure: "元" }).catch(() => undefined);
    expect(sent(0)).toEqual([false, { measure: "元" }]);
    void checker.plan({ ...snapshot }).catch(() => undefined);
    expect(sent(0)).toEqual([true, {}]);
    const last = checker.plan({ ...snapshot });
    workers[0]?.breakDown();
    await expect(last).rejects.toThrow(WorkerFailed);
    void checker.plan(snapshot);
    expect(sent(1)).toEqual([true, {}]);
  });

  it("passes a failure on", async () => {
    const { checker, workers } = startChecker();
    const check = checker.check(snapshot);
    workers[0]?.answer({ number: 1, failure: "金额之和超出可精确表示的范围（90万亿元）" });
    await expect(check).rejects.toThrow("金额之和超出可精确表示的范围（90万亿元）");
  });

  it("starts a new worker after one broke down", async () => {
    const { checker, workers } = startChecker();
    const first = checker.check(snapshot);
    workers[0]?.breakDown();
    await expect(first).rejects.toThrow(WorkerFailed);
    expect(workers[0]?.terminated).toBe(true);
    const second = checker.check(snapshot);
    workers[1]?.answer({ number: 2, report: cleanReport() });
    expect(await second).toEqual(cleanReport());
  });
});
