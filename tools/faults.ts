import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSnapshot } from "../src/app/check-snapshot";
import { readDisclosure } from "../src/app/read-disclosure";
import type { Report } from "../src/diagnose";
import { type Figure, TABLE_IDS, figuresOf } from "../src/tables";
import { type CellRef, type Snapshot, a1, cellInFormula } from "../src/workbook";
import { readWorkbook } from "../src/xlsx";
import { FAULT_KINDS, type FaultKind } from "./fault-kinds";
import { applyChanges } from "./snapshot-changes";

/**
 * `npm run faults`: makes every slip of every kind in every amount of the sample, one at a time, in memory, checks, and prints how
 * often it was detected (a new finding names the changed cell), and how often the diagnosis named the cell first, with its right value.
 */

interface Tally {
  tried: number;
  detected: number;
  named: number;
}

const sample = readWorkbook(readFileSync(join(__dirname, "../../samples/budget-2024.xlsx")));
const disclosure = readDisclosure(sample);
const before = new Set(checkSnapshot(sample).findings.map((finding) => finding.id));

function main(): void {
  const byTable = new Map<string, Tally>();
  const byKind = new Map<string, Tally>();
  for (const table of disclosure.tables) {
    for (const figure of figuresOf(table).filter((one) => !one.blank)) {
      for (const kind of FAULT_KINDS) {
        const changes = kind.change(figure, table);
        if (!changes) continue;
        const report = checkSnapshot(applyChanges(sample, changes));
        const result = judge(report, figure, changes);
        count(byTable, table.id, result);
        count(byKind, kind.name, result);
      }
    }
  }
  print(
    "表",
    TABLE_IDS.filter((id) => byTable.has(id)),
    byTable,
  );
  print(
    "差错",
    FAULT_KINDS.map((kind) => kind.name),
    byKind,
  );
}

function judge(
  report: Report,
  figure: Figure,
  changes: ReturnType<FaultKind["change"]>,
): { detected: boolean; named: boolean } {
  const cells = new Set((changes ?? []).map(({ cell }) => cellInFormula(cell)));
  const fresh = report.findings.filter((finding) => !before.has(finding.id));
  const detected = fresh.some((finding) => finding.cells.some((cell) => cells.has(`${cell.sheet}!${cell.address}`)));
  const [first] = report.suspects;
  const named =
    first !== undefined && isCell(first, figure.cell) && first.suggested === originalText(sample, figure.cell);
  return { detected, named };
}

function isCell(suspect: { sheet: string; address: string }, cell: CellRef): boolean {
  return suspect.sheet === cell.sheet && suspect.address === a1(cell);
}

function originalText(snapshot: Snapshot, { sheet, row, column }: CellRef): string {
  const value = snapshot.sheets
    .find((one) => one.name === sheet)
    ?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  return typeof value === "number" ? value.toLocaleString("en", { minimumFractionDigits: 2, useGrouping: false }) : "";
}

function count(tallies: Map<string, Tally>, key: string, result: { detected: boolean; named: boolean }): void {
  const tally = tallies.get(key) ?? { tried: 0, detected: 0, named: 0 };
  tallies.set(key, {
    tried: tally.tried + 1,
    detected: tally.detected + Number(result.detected),
    named: tally.named + Number(result.named),
  });
}

function print(title: string, keys: readonly string[], tallies: ReadonlyMap<string, Tally>): void {
  const rows = keys.flatMap((key) => {
    const tally = tallies.get(key);
    return tally
      ? [
          {
            [title]: key,
            试验: tally.tried,
            发现: rate(tally.detected, tally.tried),
            首位指出且值正确: rate(tally.named, tally.tried),
          },
        ]
      : [];
  });
  console.table(rows);
}

function rate(part: number, whole: number): string {
  return `${part} (${((100 * part) / whole).toFixed(1)}%)`;
}

main();
