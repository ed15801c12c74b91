import { WorkbookError, type WorkbookPort } from "../../../../src/app/port";
import { workbookDataOf } from "../../../../workbench/host/file/from-snapshot";
import { rulesOf } from "../../../../workbench/host/univer/rules";
import { openExcel, type TestExcel } from "../excel";
import { stateOf } from "../state";
import { type Disturbance, TYPING_MS } from "./disturbances";
import type { Operation } from "./operations";
import { trialWorkbook } from "./workbook";

/** An operation made ready in a workbook of its own. */
export interface Ready {
  readonly excel: TestExcel;
  readonly run: (port: WorkbookPort) => Promise<unknown>;
}

/** Opens the trials' workbook and prepares an operation in it. */
export async function makeReady(operation: Operation): Promise<Ready> {
  const excel = await openExcel({ data: workbookDataOf(trialWorkbook(), "trial") });
  excel.allowBrokenReferences();
  const run = await operation.prepare(excel);
  await excel.host.settle();
  return { excel, run };
}

/** What of a workbook must be untouched or complete: all of it but marks, what formulas give, and what a run makes at random. */
export function contentsOf({ workbook }: TestExcel): string {
  const sheets = (stateOf(workbook) as SheetState[]).map(({ rules: _rules, cells, ...sheet }) => ({
    ...sheet,
    cells: cells.map(([row, column, value, formula, style]) => [row, column, formula ? "" : value, formula, style]),
  }));
  // What is no contents (page, lists) may be lacking where it is told.
  const text = JSON.stringify([sheets, workbook.getCustomMetadata()], (key, value: unknown) =>
    key === "page" || key === "lists" ? undefined : value,
  );
  return text.replace(/"(id|sheetId)":"[^"]*"/g, '"$1":""').replace(/\{part-\d+\}/g, "{part}");
}

/** The same contents where the order of the sheets does not matter. */
export function inNoOrder(contents: string): string {
  const [sheets, kept] = JSON.parse(contents) as [unknown[], unknown];
  return JSON.stringify([sheets.map((sheet) => JSON.stringify(sheet)).sort(), kept]);
}

interface SheetState {
  readonly rules: unknown;
  /** Row, column, value, formula, style. */
  readonly cells: readonly (readonly unknown[])[];
}

/** How many round trips an operation takes undisturbed, and what it makes of the workbook. */
export async function undisturbed(operation: Operation): Promise<{ trips: number; before: string; after: string }> {
  const { excel, run } = await makeReady(operation);
  const before = contentsOf(excel);
  excel.host.measures.reset();
  await run(excel.port);
  await excel.host.settle();
  const result = { trips: excel.host.measures.totals().roundTrips, before, after: contentsOf(excel) };
  excel.close();
  return result;
}

/** What a hand makes of the workbook before an operation and after it, undisturbed; undefined where it cannot do its work. */
export async function expectedWith(operation: Operation, { act }: Disturbance): Promise<readonly string[]> {
  const expected: string[] = [];
  for (const isAfter of [false, true]) {
    const { excel, run } = await makeReady(operation);
    try {
      if (isAfter) await run(excel.port);
      await excel.host.settle();
      act?.(excel.host);
      await excel.host.settle();
      expected.push(contentsOf(excel));
      if (!isAfter) {
        await run(excel.port);
        await excel.host.settle();
        expected.push(contentsOf(excel));
      }
    } catch {
      // Where the one prevents the other there is one state less to expect.
    }
    excel.close();
  }
  return expected;
}

/** What became of a disturbed operation. */
export interface Outcome {
  readonly failure: unknown;
  readonly contents: string;
  /** Sheets and marks that were left half made. */
  readonly temporary: readonly string[];
}

/** Runs an operation with a disturbance at one of its round trips. */
export async function disturb({ excel, run }: Ready, disturbance: Disturbance, trip: number): Promise<Outcome> {
  const { host } = excel;
  disturbance.at(host, trip);
  const failure = await run(excel.port).then(
    () => undefined,
    (error: unknown) => error ?? new Error("rejected with nothing"),
  );
  if (disturbance.kind === "typing") await new Promise((resolve) => setTimeout(resolve, 2 * TYPING_MS));
  host.faults.clear();
  host.interludes.clear();
  await host.settle();
  const sheets = excel.workbook.getSheets();
  const temporary = [
    ...sheets.map((sheet) => sheet.getSheetName()).filter((name) => name.startsWith("预算公开临时")),
    ...sheets.flatMap((sheet) => rulesOf(sheet).filter((rule) => rule.condition === "")).map(() => "half a mark"),
  ];
  return { failure, contents: contentsOf(excel), temporary };
}

/** Why an outcome is not one that a user may meet; undefined where it is. */
export function complaint(
  { failure, contents, temporary }: Outcome,
  before: readonly string[],
  after: readonly string[],
): string | undefined {
  const isUntouched = before.includes(contents);
  if (temporary.length > 0) return `left behind: ${temporary.join(", ")}`;
  if (!isUntouched && !after.includes(contents)) return "the contents are neither untouched nor complete";
  if (failure === undefined) {
    return after.includes(contents) ? undefined : "told as done, and nothing is";
  }
  if (!(failure instanceof WorkbookError)) return `not a WorkbookError: ${String(failure)}`;
  if (failure.code === "Unexpected") return `an error without words: ${failure.message}`;
  const saysUntouched = failure.untouched || failure.message.includes("工作簿没有改动");
  return saysUntouched && !isUntouched ? `told as untouched, and it is not: ${failure.message}` : undefined;
}
