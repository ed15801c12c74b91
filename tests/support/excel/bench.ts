import type { IWorkbookData } from "@univerjs/presets";
import type { WorkbookPort } from "../../../src/app/port";
import type { Mark, SheetSnapshot, Snapshot } from "../../../src/workbook";
import { workbookDataOf } from "../../../workbench/host/file/from-snapshot";
import { openExcel } from "./excel";
import { planOf } from "./plans";
import { sampleSnapshot } from "../sample";

/** A workbook's sheets with their rows so many times below each other. */
function times(snapshot: Snapshot, factor: number): Snapshot {
  const longer = (sheet: SheetSnapshot): SheetSnapshot => {
    const rows = sheet.cells.reduce((last, { row }) => Math.max(last, row), 0) + 1;
    const copies = Array.from({ length: factor }, (_copy, index) => index * rows);
    return {
      ...sheet,
      merges: [],
      cells: copies.flatMap((down) => sheet.cells.map((cell) => ({ ...cell, row: cell.row + down }))),
    };
  };
  return { sheets: snapshot.sheets.map(longer) };
}

/** A mark on every tenth number, in the three tones by turns. */
function marksOn(snapshot: Snapshot): Mark[] {
  const tones = ["error", "warning", "info"] as const;
  return snapshot.sheets
    .flatMap(({ name, cells }) =>
      cells.filter(({ value }) => typeof value === "number").map((cell) => ({ name, cell })),
    )
    .filter((_each, index) => index % 10 === 0)
    .map(({ name, cell }, index) => ({
      cell: { sheet: name, row: cell.row, column: cell.column },
      tone: tones[index % tones.length] ?? "info",
    }));
}

async function measure(label: string, snapshot: Snapshot, rows: number): Promise<void> {
  const data: Partial<IWorkbookData> = workbookDataOf(snapshot, "bench");
  const excel = await openExcel({ data });
  const names = snapshot.sheets.map(({ name }) => name);
  const amounts = Array.from({ length: rows }, (_amount, index) => `${index}.25`);
  let before: Snapshot = { sheets: [] };
  const operations: readonly (readonly [string, (port: WorkbookPort) => Promise<unknown>])[] = [
    ["read", async (port) => (before = await port.read())],
    ["again", (port) => port.readAgain(before, new Set(before.sheets[2]?.id ? [before.sheets[2].id] : []))],
    ["mark", (port) => port.mark(marksOn(snapshot))],
    ["clear", (port) => port.clearMarks()],
    ["select", (port) => port.navigates!.select({ sheet: names[2] ?? "", row: 8, column: 4 })],
    ["write", (port) => port.write(names.map((name) => planOf(name, amounts)))],
  ];
  for (const [name, run] of operations) {
    excel.host.measures.reset();
    const start = performance.now();
    await run(excel.port);
    const milliseconds = performance.now() - start;
    const { roundTrips, requestBytes, responseBytes } = excel.host.measures.totals();
    const columns = [label.padEnd(8), name.padEnd(8), roundTrips, requestBytes, responseBytes, milliseconds.toFixed(0)];
    console.log(columns.map((column, index) => (index < 2 ? column : String(column).padStart(13))).join(""));
  }
  excel.close();
}

async function main(): Promise<void> {
  const sample = sampleSnapshot();
  console.log("workbook operation  round trips  bytes up   bytes down   milliseconds (host included)");
  for (const factor of [1, 10, 100]) await measure(`${factor}×`, times(sample, factor), 20 * factor);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
