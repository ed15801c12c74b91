import { planTables } from "../../src/app/generate/plan-tables";
import type { PlannedTables } from "../../src/app/generate/planned-tables";
import type { DocumentFacts, Fact, Indicator, PriorFact } from "../../src/facts";
import { type Amount, parseDecimal } from "../../src/money";
import { TEMPLATES } from "../../src/templates";
import { FACTS as TEXT_FACTS, PRIOR } from "../narrative/seed";
import { sampleLedgerSheet } from "../support/ledger-sheets";
import { priorBookOf } from "../support/prior-book";
import PERFORMANCE from "./seed/performance.json";

const fact = <T>(value: T): Fact<T> => ({ value });
const wan = (decimal: string): Fact<Amount> => fact(parseDecimal(decimal, "万元")!.amount);
const held = (count: number, value: string) => ({ count: fact(count), value: wan(value) });

/** A row of the published tables of targets: 一级, 二级, 三级, 指标值, 设定依据, 上年完成值, 权重, 赋分规则, 佐证资料. */
function indicator([first, second, third, value, basis, prior, weight, scoring, evidence]: string[]): Indicator {
  const given = (text: string | undefined) => (text ? fact(text) : undefined);
  const cells = {
    first: given(first),
    second: given(second),
    value: given(value),
    basis: given(basis),
    priorValue: given(prior),
    scoring: given(scoring),
    evidence: given(evidence),
  };
  const filled = Object.entries(cells).filter(([, own]) => own !== undefined);
  return { ...Object.fromEntries(filled), third: fact(third!), weightHundredths: fact(Number(weight) * 100) };
}

/** All that the published document states beside its tables. */
export const SEED_FACTS: DocumentFacts = {
  ...TEXT_FACTS,
  unit: {
    ...TEXT_FACTS.unit,
    scope: fact("单位"),
    signedOn: fact({ year: 2024, month: 2, day: 25 }),
    posts: fact(16),
    people: { inService: fact(16), retired: fact(19), veterans: fact(0) },
    priorPeople: { inService: fact(17), retired: fact(16), veterans: fact(0) },
    divisions: fact(["外事管理科", "边界管理科", "综合科", "侨联办公室", "外事服务中心"]),
    subordinates: fact([]),
    functions: fact(PERFORMANCE.functions),
  },
  procurement: { forSmallAndMedium: wan("31.83"), forSmall: wan("31.83") },
  assets: {
    houses: { areaHundredths: fact(0), value: wan("0.00") },
    vehicles: { general: held(3, "65.92"), lawEnforcement: held(0, "0.00"), other: held(4, "1.51") },
    furniture: wan("17.37"),
    other: wan("100.86"),
    over500k: { count: fact(0) },
    over1m: { count: fact(0) },
    planned: { vehicles: fact(0), over500k: fact(0), over1m: fact(0) },
  },
  performance: {
    overall: { goal: { text: fact(PERFORMANCE.goal) }, indicators: PERFORMANCE.overall.map(indicator) },
    projects: [
      {
        project: fact(PERFORMANCE.project),
        goal: { text: fact(PERFORMANCE.projectGoal) },
        indicators: PERFORMANCE.projectIndicators.map(indicator),
      },
    ],
  },
};

/** The sample's document: its ledger, what the unit states, and last year. */
export function seedPlanned({
  facts = SEED_FACTS,
  prior = PRIOR,
}: { facts?: DocumentFacts; prior?: readonly PriorFact[] } = {}): PlannedTables & { readonly kind: "ledger" } {
  const snapshot = { sheets: [sampleLedgerSheet("ledger-2024-full.csv")] };
  const planned = planTables(snapshot, TEMPLATES, {}, { facts, prior: priorBookOf(prior) });
  if (planned.kind !== "ledger") throw new Error("the sample has a ledger");
  return planned;
}
