import type { Checker } from "../check/checker";
import type { PlanOptions } from "../generate/planned-tables";

/** What the user has said of the comparison with last year. */
export type LastYearChoices = Pick<PlanOptions, "prior" | "threshold">;

/** A checker that plans, and checks texts, with what was said of last year at the time; a threshold that a workbook keeps counts before it. */
export function checkerWithLastYear(checker: Checker, choices: () => LastYearChoices): Checker {
  return {
    check: (snapshot, options) => checker.check(snapshot, options),
    checkText: (snapshot, source, options) => {
      const { prior } = choices();
      return checker.checkText(snapshot, source, { ...options, ...(prior && { prior }) });
    },
    plan: (snapshot, options) => {
      const { prior, threshold } = choices();
      const own =
        threshold === undefined ? [] : [{ source: "user", config: { thresholds: { change: threshold } } } as const];
      const config = [...(options?.config ?? []), ...own];
      return checker.plan(snapshot, { ...options, config, ...(prior && { prior }) });
    },
    readOwnList: (source) => checker.readOwnList(source),
  };
}
