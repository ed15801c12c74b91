import { formatAmount } from "../../money";
import type { DepartmentReport } from "./check-department";

/** 核对汇总 as a part of the JSON report: amounts are texts in the department's measure, as everywhere in it; shares are percent with two decimals. */
export function departmentJson({ overview, ...report }: DepartmentReport) {
  const { measure, totals, units, sums, between } = overview;
  return {
    compared: report.compared,
    differing: report.differing,
    exactly: report.exactly,
    told: report.told,
    unexplained: report.unexplained,
    problems: report.problems,
    totals: totals.map((name, at) => ({ name, amount: formatAmount(sums[at]!, measure) })),
    between: between.map(({ owing, received, paid, state }) => ({
      received: { fund: owing.received, amount: formatAmount(received, measure) },
      paid: { use: owing.paid, amount: formatAmount(paid, measure) },
      state,
    })),
    units: units.map(({ totals: own, changed, ...unit }) => ({
      ...unit,
      ...(changed && { changed: changed.toISOString() }),
      totals: own.map(({ amount }) => (amount === undefined ? null : formatAmount(amount, measure))),
    })),
  };
}
