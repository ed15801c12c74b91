import { readFileSync } from "node:fs";
import type { Ledger } from "../src/ledger";
import { readLedger } from "../src/recognise/ledger";
import { amountOfFen, formatAmount } from "../src/money";
import { POLICIES, type Policy } from "./rounding/policies";
import { type Measured, measure } from "./rounding/measure";
import { syntheticLedger } from "./synthetic";
import { Random } from "./synthetic/random";

/**
 * `npm run rounding`: what controlled rounding does to 100 random ledgers of the sample's size, beside the ways without it. Two kinds: the
 * sample's own rows with random amounts, and made-up ledgers with every source of money.
 */
const COUNT = 100;
const SAMPLE = "samples/ledger-2024-full.csv";
const ROWS = 52;
/** 50 万元 */
const LARGEST = 50_000_000;

function sampleRows(): Ledger {
  const lines = readFileSync(SAMPLE, "utf8").trim().split(/\r?\n/);
  const cells = lines.flatMap((line, row) => line.split(",").map((value, column) => ({ row, column, value })));
  const none = new Set<number>();
  const sheet = {
    name: "支出明细",
    visible: true,
    cells,
    hiddenRows: none,
    hiddenColumns: none,
    merges: [],
    protected: false,
  };
  const [found] = readLedger({ sheets: [sheet] }).ledgers;
  if (!found) throw new Error(`${SAMPLE} is no ledger`);
  return found;
}

/** The ledger with random amounts down to the 分. */
function withRandomAmounts({ rows }: Ledger, seed: number): Ledger {
  const random = new Random(seed);
  return { rows: rows.map((row) => ({ ...row, amount: amountOfFen(1 + random.below(LARGEST)) })) };
}

function printPolicy({ name, printed }: Policy, ledgers: readonly Ledger[]): void {
  const began = performance.now();
  const all = ledgers.map((ledger) => measure(ledger, printed(ledger)));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const most = (of: (measured: Measured) => number) => Math.max(...all.map(of));
  const wan = (fen: number) => formatAmount(amountOfFen(fen), "万元");
  const count = (is: (measured: Measured) => boolean) => all.filter(is).length;
  const ties = all.reduce((sum, { brokenTies }) => sum + brokenTies, 0) / all.length;
  const figures = all.reduce((sum, measured) => sum + measured.figures, 0);
  const shifted = all.reduce((sum, measured) => sum + measured.shifted, 0);
  process.stdout.write(
    [
      `  ${name}`,
      `    ledgers with a broken tie        ${count(({ brokenTies }) => brokenTies > 0)} of ${all.length}, ${ties.toFixed(1)} ties on average`,
      `    ledgers with grand total off     ${count(({ totalOff }) => totalOff > 0)}, by up to ${wan(most(({ totalOff }) => totalOff))} 万元`,
      `    largest shift of a printed cell  ${wan(most(({ largestShift }) => largestShift))} 万元`,
      `    ledgers with a shift ≥ 0.01      ${count(({ shifted: own }) => own > 0)}, ${shifted} of ${figures} figures`,
      `    seconds, measuring included      ${seconds}`,
      "",
    ].join("\n"),
  );
}

const rows = sampleRows();
const seeds = Array.from({ length: COUNT }, (_, index) => index + 1);
const kinds = [
  {
    name: `the sample's ${rows.rows.length} rows, random amounts`,
    make: (seed: number) => withRandomAmounts(rows, seed),
  },
  {
    name: `made-up ledgers of ${ROWS} rows, every source of money`,
    make: (seed: number) => withRandomAmounts(syntheticLedger({ seed, rows: ROWS }), seed),
  },
  {
    name: `made-up ledgers of 400 rows, 60 functional codes, every source of money`,
    make: (seed: number) => withRandomAmounts(syntheticLedger({ seed, rows: 400, functions: 60 }), seed),
  },
];
for (const { name, make } of kinds) {
  process.stdout.write(`\n${COUNT} ledgers: ${name}\n`);
  const ledgers = seeds.map(make);
  for (const policy of POLICIES) printPolicy(policy, ledgers);
}
