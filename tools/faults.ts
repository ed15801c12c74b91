import { readFileSync } from "node:fs";
import { checkSnapshot } from "../src/app/check-snapshot";
import { WITH_CARRYOVER } from "../src/tables";
import type { Snapshot } from "../src/workbook";
import { readWorkbook } from "../src/xlsx";
import { type Trial, singleFaults, severalFaults } from "./fault-trials";
import { ALL_FUNDS, disclosureSnapshot, syntheticLedger } from "./synthetic";

/**
 * `npm run faults`: makes slips of the hand in memory, checks, and prints how often they were detected (a new finding names a changed cell), and how
 * often the diagnosis names the changed cells first, with their right values. Every amount and every kind of slip, one at a time; then two and three at
 * once, drawn from a fixed seed. `--sample` leaves the made-up disclosures out, `--made-up` the sample.
 */

const SEVERAL = 150;

const workbooks: readonly (readonly [name: string, workbook: () => Snapshot])[] = [
  ["公布的样本", () => readWorkbook(readFileSync("samples/budget-2024.xlsx"))],
  [
    "全部资金（结转另列）",
    () => disclosureSnapshot(syntheticLedger({ seed: 1, rows: 60, functions: 4, funds: ALL_FUNDS })),
  ],
  [
    "全部资金（结转并入）",
    () =>
      disclosureSnapshot(syntheticLedger({ seed: 2, rows: 60, functions: 4, funds: ALL_FUNDS }), {
        scope: WITH_CARRYOVER,
      }),
  ],
];

function main(): void {
  const [first, ...madeUp] = workbooks;
  const chosen = process.argv.includes("--sample") ? [first!] : process.argv.includes("--made-up") ? madeUp : workbooks;
  for (const [name, make] of chosen) {
    const workbook = make();
    const { errors, warnings, infos } = checkSnapshot(workbook).summary;
    console.log(`\n${name}：未改动时错误 ${errors}、需核实 ${warnings}、提示 ${infos}`);
    const single = singleFaults(workbook);
    print("表", single, (trial) => trial.tables[0]!);
    print("一处差错", single, (trial) => trial.kind);
    print(
      "几处差错",
      [2, 3].flatMap((count) => severalFaults(workbook, count, SEVERAL)),
      (trial) => trial.kind,
    );
  }
}

function print(title: string, trials: readonly Trial[], keyOf: (trial: Trial) => string): void {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) groups.set(keyOf(trial), [...(groups.get(keyOf(trial)) ?? []), trial]);
  const rows = [...groups, ["合计", trials] as const].map(([key, group]) => ({
    [title]: key,
    试验: group.length,
    发现: rate(group, (trial) => trial.detected),
    首位指出: rate(group, (trial) => trial.named),
    且值正确: rate(group, (trial) => trial.right),
  }));
  console.table(rows);
}

function rate(trials: readonly Trial[], holds: (trial: Trial) => boolean): string {
  const count = trials.filter(holds).length;
  return `${count} (${((100 * count) / trials.length).toFixed(1)}%)`;
}

main();
