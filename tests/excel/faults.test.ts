import { WorkbookError, type WorkbookPort } from "../../src/app/port";
import type { Mark } from "../../src/workbook";
import { type Fault, REFUSALS } from "../../workbench/host/faults";
import { openExcel, type TestExcel } from "../support/excel/excel";
import { planOf } from "../support/excel/plans";
import { namesOf, stateOf } from "../support/excel/state";

/** Codes of single actions: those of Excel.ErrorCodes that can meet the add-in. */
const ACTION_CODES = [
  "AccessDenied",
  "ApiNotFound",
  "Conflict",
  "FormulaLengthExceedsLimit",
  "GeneralException",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "NonBlankCellOffSheet",
  "RangeExceedsLimit",
  "UnsupportedOperation",
];

/** Every error, each at the start, amid and at the end of a batch where it concerns single actions; and no answer at all. */
const FAULTS: readonly (readonly [string, Fault])[] = [
  ...Object.keys(REFUSALS).map((error): [string, Fault] => [
    `refusal ${error}`,
    { kind: "refuse", error: Number(error) },
  ]),
  ...ACTION_CODES.map((code): [string, Fault] => [`${code} amid the batch`, { kind: "action", code, index: 40 }]),
  ["GeneralException at the first action", { kind: "action", code: "GeneralException", index: 0 }],
  ["GeneralException at the last action", { kind: "action", code: "GeneralException", index: Infinity }],
  ["a lost answer", { kind: "lose" }],
  ["no answer", { kind: "ignore" }],
];

const MARKS: readonly Mark[] = [
  { cell: { sheet: "表1", row: 6, column: 1 }, tone: "error" },
  { cell: { sheet: "表2", row: 6, column: 5 }, tone: "warning" },
  { cell: { sheet: "表3", row: 6, column: 5 }, tone: "info" },
];
const OTHER_MARKS: readonly Mark[] = [{ cell: { sheet: "表4", row: 6, column: 1 }, tone: "error" }];
const PLANS = [planOf("表1"), planOf("表2"), planOf("新表")];

interface Operation {
  readonly name: string;
  readonly roundTrips: number;
  prepare(port: WorkbookPort): Promise<unknown>;
  run(port: WorkbookPort): Promise<unknown>;
}

const OPERATIONS: readonly Operation[] = [
  { name: "reading", roundTrips: 2, prepare: () => Promise.resolve(), run: (port) => port.read() },
  {
    name: "marking",
    roundTrips: 2,
    prepare: async (port) => {
      await port.read();
      await port.mark(OTHER_MARKS);
    },
    run: (port) => port.mark(MARKS),
  },
  {
    name: "clearing",
    roundTrips: 2,
    prepare: async (port) => {
      await port.read();
      await port.mark(MARKS);
    },
    run: (port) => port.clearMarks(),
  },
  {
    name: "going to a cell",
    roundTrips: 2,
    prepare: () => Promise.resolve(),
    run: (port) => port.navigates!.select({ sheet: "表3", row: 3, column: 3 }),
  },
  { name: "writing", roundTrips: 2, prepare: () => Promise.resolve(), run: (port) => port.write(PLANS) },
];

/** A workbook that compares, without what a run makes at random: ids of sheets and of conditional formats. */
function comparable(excel: TestExcel): string {
  const text = JSON.stringify([namesOf(excel.workbook), stateOf(excel.workbook)]);
  return text.replace(/"(id|sheetId)":"[^"]*"/g, '"$1":""');
}

async function open(operation: Operation): Promise<TestExcel> {
  const excel = await openExcel();
  await operation.prepare(excel.port);
  await excel.host.settle();
  return excel;
}

describe.each(OPERATIONS)("$name", (operation) => {
  let before: string;
  let after: string;
  /** As long as faults leave the workbook as it was, the next one finds it so: what a failure leaves behind would show. */
  let excel: TestExcel | undefined;

  beforeAll(async () => {
    const whole = await open(operation);
    before = comparable(whole);
    await operation.run(whole.port);
    await whole.host.settle();
    after = comparable(whole);
    whole.close();
  });

  afterAll(() => excel?.close());

  const trips = Array.from({ length: operation.roundTrips }, (_trip, index) => index + 1);
  describe.each(trips)("with a fault at round trip %i", (trip) => {
    test.each(FAULTS)("%s: the workbook is untouched or complete, and the message says so", async (_name, fault) => {
      excel ??= await open(operation);
      excel.host.faults.at(trip, fault);
      const failure = await operation.run(excel.port).then(
        () => undefined,
        (error: unknown) => error,
      );
      await excel.host.settle();
      const now = comparable(excel);
      if (failure === undefined) {
        expect(now === after).toBe(true);
        excel.close();
        excel = undefined;
        return;
      }
      expect(failure).toBeInstanceOf(WorkbookError);
      const { message, advice, untouched, code } = failure as WorkbookError;
      expect(untouched).toBe(true);
      expect(now === before).toBe(true);
      expect(message).toMatch(/^.+没有完成：.+。工作簿没有改动。$/);
      expect(advice).toMatch(/^请.+。$/);
      expect(code).not.toBe("Unexpected");
    });
  });
});
