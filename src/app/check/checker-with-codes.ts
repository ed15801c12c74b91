import type { OwnList } from "../../catalogue";
import type { Checker } from "./checker";

/** A checker that checks and plans with the list in use at the time, and tells the year of each workbook checked, where it has one. */
export function checkerWithCodes(
  checker: Checker,
  codes: () => OwnList | undefined,
  tellYear: (year: number) => void = () => undefined,
): Checker {
  return {
    check: async (snapshot, options) => {
      const own = codes();
      const report = await checker.check(snapshot, { ...options, ...(own && { codes: own }) });
      if (report.year !== undefined) tellYear(report.year);
      return report;
    },
    checkText: (snapshot, source, options) => {
      const own = codes();
      return checker.checkText(snapshot, source, { ...options, ...(own && { codes: own }) });
    },
    plan: (snapshot, options) => {
      const own = codes();
      return checker.plan(snapshot, { ...options, ...(own && { codes: own }) });
    },
    readOwnList: (source) => checker.readOwnList(source),
  };
}
