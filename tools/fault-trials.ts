import { checkSnapshot } from "../src/app/check-snapshot";
import { readDisclosure } from "../src/app/read-disclosure";
import type { Report, ReportSuspect } from "../src/diagnose";
import { formatAmount } from "../src/money";
import { type DisclosureTable, type Figure, figuresOf } from "../src/tables";
import { type Snapshot, a1 } from "../src/workbook";
import { FAULT_KINDS, type FaultKind, wrongCells } from "./fault-kinds";
import { type CellChange, applyChanges } from "./snapshot-changes";
import { Random } from "./synthetic/random";

/** What became of one workbook with slips in it. */
export interface Trial {
  readonly kind: string;
  readonly tables: readonly string[];
  /** A finding that was not there before names a changed cell. */
  readonly detected: boolean;
  /** The likeliest explanations name the changed cells and no others. */
  readonly named: boolean;
  /** And give each its right value. */
  readonly right: boolean;
}

interface Amounts {
  readonly figures: readonly (readonly [Figure, DisclosureTable])[];
  /** What each cell should say, by address. */
  readonly right: ReadonlyMap<string, string>;
  readonly findingsBefore: ReadonlySet<string>;
}

/** Every kind of slip in every filled amount, one at a time. */
export function singleFaults(workbook: Snapshot): Trial[] {
  const amounts = amountsOf(workbook);
  return amounts.figures.flatMap(([figure, table]) =>
    FAULT_KINDS.flatMap((kind) => {
      const changes = kind.change(figure, table);
      return changes ? [tryChanges(workbook, changes, amounts, kind.name, [table.id])] : [];
    }),
  );
}

/** So many slips at once, drawn by a fixed seed; amounts and kinds at random. */
export function severalFaults(workbook: Snapshot, count: number, trials: number): Trial[] {
  const amounts = amountsOf(workbook);
  const random = new Random(count);
  return Array.from({ length: trials }, () => {
    const drawn = Array.from({ length: count }, () => drawFault(amounts, random));
    const changes = drawn.flatMap((one) => one.changes);
    return tryChanges(workbook, changes, amounts, `${count} 处`, [...new Set(drawn.map((one) => one.table))]);
  });
}

function drawFault(amounts: Amounts, random: Random): { changes: readonly CellChange[]; table: string } {
  for (;;) {
    const [figure, table] = random.pick(amounts.figures);
    const kind: FaultKind = random.pick(FAULT_KINDS.filter(({ cells }) => cells === 1));
    const changes = kind.change(figure, table);
    if (changes) return { changes, table: table.id };
  }
}

function amountsOf(workbook: Snapshot): Amounts {
  const disclosure = readDisclosure(workbook);
  const all = disclosure.tables.flatMap((table) => figuresOf(table).map((figure) => [figure, table] as const));
  const right = new Map(
    all.map(([figure, table]) => [
      `${figure.cell.sheet}!${a1(figure.cell)}`,
      formatAmount(figure.amount, table.effectiveMeasure),
    ]),
  );
  return {
    figures: all.filter(([figure]) => !figure.blank),
    right,
    findingsBefore: new Set(checkSnapshot(workbook).findings.map((finding) => finding.id)),
  };
}

function tryChanges(
  workbook: Snapshot,
  changes: readonly CellChange[],
  amounts: Amounts,
  kind: string,
  tables: readonly string[],
): Trial {
  const report = checkSnapshot(applyChanges(workbook, changes));
  const changed = wrongCells(changes, amounts.right);
  const best = report.suspects.filter((suspect) => suspect.rank === 0);
  const named = sameCells(best, changed);
  return {
    kind,
    tables,
    detected: isDetected(report, changed, amounts),
    named,
    right: named && best.every((suspect) => suspect.suggested === amounts.right.get(addressOf(suspect))),
  };
}

function isDetected(report: Report, changed: ReadonlySet<string>, { findingsBefore }: Amounts): boolean {
  const fresh = report.findings.filter((finding) => !findingsBefore.has(finding.id));
  return fresh.some((finding) => finding.cells.some((cell) => changed.has(addressOf(cell))));
}

function sameCells(suspects: readonly ReportSuspect[], changed: ReadonlySet<string>): boolean {
  const named = new Set(suspects.map(addressOf));
  return named.size === changed.size && [...named].every((cell) => changed.has(cell));
}

function addressOf({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return `${sheet}!${address}`;
}
