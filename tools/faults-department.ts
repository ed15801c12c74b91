import { performance } from "node:perf_hooks";
import { type Told, type UnitBook, compareWithUnits, explain, figuresOfUnits, sumTables } from "../src/department";
import { xinjiang } from "../src/templates/xinjiang";
import { FAULTS, type FaultKind, type FaultyUnit, departmentOf, makeFault } from "./faults-department/faults";
import { type Fineness, madeUpUnits } from "./faults-department/units";
import { Random } from "./synthetic/random";

/**
 * `npm run faults:department`: makes up departments, makes a fault with one unit or two on their way into the department's tables, and prints how
 * often it is told and the right unit is named first. Each kind over departments of 2 to 60 units, whose tables add printed figures, or are rounded
 * from the sum of ledgers to the 分. Ends with status 1 where a goal is missed.
 *
 * “Determined” are the trials in which no other unit's figures would explain the same: of a changed row or cell, only one unit prints all of its places.
 */
const SIZES = [2, 3, 5, 8, 13, 30, 60];
const SEEDS = 3;
const GOAL_ONE = 0.99;
const GOAL_TWO = 0.95;

interface Trial {
  readonly kind: string;
  readonly determined: boolean;
  readonly told: boolean;
  readonly named: boolean;
}

function main(): void {
  const started = performance.now();
  const single: Trial[] = [];
  const double: Trial[] = [];
  let [clean, alarms] = [0, 0];
  for (const fineness of ["printed", "to-the-fen"] as const) {
    for (const size of SIZES) {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const books = madeUpUnits(size, seed * 100 + size, fineness);
        const random = new Random(seed * 7 + size);
        clean++;
        if (told(books.map(unharmed), fineness).differences > 0) alarms++;
        for (const kind of FAULTS) {
          single.push(...tried(books, [kind], fineness, random));
          double.push(...tried(books, [kind, random.pick(FAULTS)], fineness, random));
        }
      }
    }
  }
  print("一处", single);
  print("两处", double);
  console.log(`没有差错的 ${clean} 个部门，误报 ${alarms} 个`);
  console.log(`用时 ${Math.round((performance.now() - started) / 1_000)} 秒`);
  if (alarms > 0 || rate(single) < GOAL_ONE || rate(double) < GOAL_TWO) process.exitCode = 1;
}

function unharmed(book: UnitBook): FaultyUnit {
  return { book, taken: [book] };
}

/** A trial with a fault of each kind, each with another unit; none where a unit has nothing for it. */
function tried(books: readonly UnitBook[], kinds: readonly FaultKind[], fineness: Fineness, random: Random): Trial[] {
  const order = random.some(books, kinds.length);
  if (order.length < kinds.length) return [];
  const faults = kinds.map((kind, index) => ({ kind, faulty: makeFault(kind, order[index]!, random) }));
  if (faults.some(({ faulty }) => !faulty)) return [];
  const units = books.map((book) => faults.find((_, index) => order[index] === book)?.faulty ?? unharmed(book));
  const outcome = told(units, fineness);
  const wanted = faults.map(({ kind, faulty }) => `${kind} ${faulty!.book.unit}`);
  const named = outcome.told.map(({ explanation: { kind, unit } }) => `${kind} ${unit.unit}`);
  return [
    {
      kind: `${kinds.length === 1 ? kinds[0]! : "两处"} ${fineness === "printed" ? "按印出数相加" : "按明细舍入"}`,
      determined: isDetermined(faults, units),
      told: outcome.differences > 0,
      named: wanted.every((one) => named.includes(one)) && named.length === wanted.length,
    },
  ];
}

/** Reckoned apart from the search: only the unit itself prints something at every place that the fault moved. */
function isDetermined(
  faults: readonly { readonly faulty: FaultyUnit | undefined }[],
  units: readonly FaultyUnit[],
): boolean {
  return faults.every(({ faulty }) => {
    const before = figuresOfUnits(faulty!.taken);
    const [own] = figuresOfUnits([faulty!.book]);
    const sumBefore = (key: string) => before.reduce((sum, one) => sum + (one.filled.get(key) ?? 0), 0);
    const keys = new Set([...own!.filled.keys(), ...before.flatMap((one) => [...one.filled.keys()])]);
    const moved = [...keys].filter((key) => sumBefore(key) !== (own!.filled.get(key) ?? 0));
    return !figuresOfUnits(units.filter((one) => one !== faulty).map(({ book }) => book)).some((other) =>
      moved.every((key) => other.filled.has(key)),
    );
  });
}

function told(units: readonly FaultyUnit[], fineness: Fineness): { told: readonly Told[]; differences: number } {
  const books = units.map(({ book }) => book);
  const taken = units.flatMap((unit) => unit.taken);
  const department = departmentOf(taken, fineness === "printed" ? "printed" : "ledgers", (figures) =>
    sumTables(figures, { unit: "部门", year: 2024, measure: "万元" }, xinjiang, xinjiang.readings[0]),
  );
  const comparison = compareWithUnits(department, figuresOfUnits(books));
  const found = explain(comparison, { units: books, older: units.flatMap(({ older }) => older ?? []) });
  return { told: found.told, differences: found.differences.length };
}

function rate(trials: readonly Trial[]): number {
  const determined = trials.filter((trial) => trial.determined);
  return determined.filter(({ named }) => named).length / determined.length;
}

function print(title: string, trials: readonly Trial[]): void {
  const kinds = [...new Set(trials.map(({ kind }) => kind)), "合计"];
  console.log(`\n${title}`);
  console.table(
    kinds.map((kind) => {
      const own = kind === "合计" ? trials : trials.filter((trial) => trial.kind === kind);
      const determined = own.filter((trial) => trial.determined);
      return {
        差错: kind,
        试验: own.length,
        说出: own.filter((trial) => trial.told).length,
        首先说对: own.filter(({ named }) => named).length,
        可确定: determined.length,
        其中说对: determined.filter(({ named }) => named).length,
        比率: `${(rate(own) * 100).toFixed(1)}%`,
      };
    }),
  );
}

main();
