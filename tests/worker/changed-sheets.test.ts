import type { Snapshot } from "../../src/workbook";
import type { Answer, Request, SentSheet } from "../../src/worker/messages";
import { SentSheets, SheetStore } from "../../src/worker/sheet-store";
import { WorkerChecker, type WorkerLike } from "../../src/worker/worker-checker";
import { sampleReadAnew } from "../support/sample";
import { cleanReport, faultyReport } from "../support/reports";
import { withCell } from "../support/snapshots";

const sample = sampleReadAnew();
const changed = withCell(sample, { sheet: "表3", row: 7, column: 5 }, 275.87);

/** A worker that answers at once, one answer after the other. */
function startChecker(...answers: readonly object[]) {
  const requests: Request[] = [];
  let hear: (event: { readonly data: Answer }) => void = () => undefined;
  const worker: WorkerLike = {
    postMessage: (request) => {
      requests.push(request);
      const answer = { number: request.number, ...answers[requests.length - 1] } as Answer;
      queueMicrotask(() => hear({ data: answer }));
    },
    addEventListener: (type: "message" | "error", listener: (event: { readonly data: Answer }) => void) => {
      if (type === "message") hear = listener;
    },
    terminate: () => undefined,
  };
  return { checker: new WorkerChecker(() => worker), requests };
}

/** How many sheets of a request come with their cells. */
function full(request: Request | undefined): number {
  return request?.task === "check" ? request.sheets.filter(({ sheet }) => sheet).length : -1;
}

function bytes(sheets: readonly SentSheet[]): number {
  return sheets
    .flatMap(({ sheet }) =>
      sheet ? [sheet.positions, sheet.kinds, sheet.numbers, sheet.lengths, sheet.characters] : [],
    )
    .reduce((sum, array) => sum + array.byteLength, 0);
}

describe("what is sent to the worker", () => {
  it("is the changed sheet alone, and the worker has the whole workbook of it", () => {
    const [sent, store] = [new SentSheets(), new SheetStore()];
    const [first, second] = [sent.send(sample), sent.send(changed)];
    expect(second.filter(({ sheet }) => sheet).map(({ sheet }) => sheet?.name)).toEqual(["表3"]);
    expect(bytes(second)).toBeLessThan(bytes(first) / 4);
    expect(store.take(first)).toEqual(sample);
    const has: Snapshot = store.take(second);
    expect(has).toEqual(changed);
    expect(has.sheets[0]).toBe(store.take(sent.send(changed)).sheets[0]);
  });

  it("is everything again after the worker failed", async () => {
    const { checker, requests } = startChecker(
      { report: cleanReport() },
      { failure: "校验程序没有启动" },
      { report: faultyReport() },
    );
    await checker.check(sample);
    await expect(checker.check(changed)).rejects.toThrow("校验程序没有启动");
    await checker.check(changed);
    expect(requests.map(full)).toEqual([sample.sheets.length, 1, sample.sheets.length]);
  });

  it("is refused by a worker that has it not", () => {
    expect(() => new SheetStore().take([{ key: 1 }])).toThrow("Sheet 1 was never sent");
  });
});

it("the report of the check before stands where the worker says so", async () => {
  const { checker } = startChecker({ report: faultyReport() }, { unchanged: true });
  const first = await checker.check(sample);
  expect(await checker.check(changed)).toBe(first);
});
