/** After something was done to the workbook, a check that fails is told as that alone. */
import { DoneUnchecked } from "../../../src/app/check/check-after";
import { applyFixes, undoFixes } from "../../../src/app/fix/apply-fixes";
import { previewTables, writeTables } from "../../../src/app/generate/generate-tables";
import { WorkbookError } from "../../../src/app/port";
import type { Fix } from "../../../src/rules";
import type { Snapshot } from "../../../src/workbook";
import { FakePort, fakeChecker, planOf } from "../../support/fake-port";
import { cleanReport } from "../../support/reports";

const SNAPSHOT: Snapshot = {
  sheets: [
    {
      name: "表3",
      visible: true,
      cells: [{ row: 8, column: 5, value: 275.87 }],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: [],
      protected: false,
    },
  ],
};
const FIX: Fix = {
  safe: true,
  label: "把 表3!F9 从 275.87 改为 275.77",
  edits: [
    { cell: { sheet: "表3", row: 8, column: 5 }, before: "275.87", content: { kind: "number", decimal: "275.77" } },
  ],
};
const checker = fakeChecker(cleanReport(), [planOf("表3")]);
const busy = new WorkbookError(
  "ActivityLimitReached",
  "读取工作簿没有完成：Excel 正忙。工作簿没有改动。",
  "请再试。",
  true,
);

/** A workbook that can be read so many times, and then no more. */
function readable(times: number): FakePort {
  let left = times;
  return new FakePort({ read: () => (left-- > 0 ? Promise.resolve(SNAPSHOT) : Promise.reject(busy)) });
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

test("fixes that were made are told as made, with the way to undo them", async () => {
  const failure = await failureOf(applyFixes(readable(1), checker, [FIX]));
  expect(failure).toBeInstanceOf(DoneUnchecked);
  expect(failure).toMatchObject({
    untouched: false,
    message: "已经完成，只是随后的校验没有完成（读取工作簿没有完成：Excel 正忙。）。",
    done: { applied: [FIX], refused: [], undo: [{ before: "275.77", content: { kind: "number", decimal: "275.87" } }] },
  });
});

test("fixes that were undone are told as undone, and so are tables that were written", async () => {
  expect(await failureOf(undoFixes(readable(0), checker, []))).toBeInstanceOf(DoneUnchecked);
  const port = readable(1);
  const preview = await previewTables(port, checker);
  const failure = await failureOf(writeTables(port, checker, preview, () => Promise.resolve("replace" as const)));
  expect(failure).toMatchObject({ untouched: false, done: { sheets: ["表3"] } });
  expect(port.written).toHaveLength(1);
});

test("where nothing was done yet, that is told as it was", async () => {
  expect(await failureOf(applyFixes(readable(0), checker, [FIX]))).toBe(busy);
});
