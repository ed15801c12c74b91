import type { OwnList } from "../../catalogue";
import type { Report } from "../../diagnose/report";
import type { Checker } from "./checker";

/** A checker that checks and plans with the list in use at the time, and tells of each workbook checked. */
export function checkerWithCodes(
  checker: Checker,
  codes: () => OwnList | undefined,
  tell: (report: Report) => void = () => undefined,
): Checker {
  return {
    check: async (snapshot, options) => {
      const own = codes();
      const report = await checker.check(snapshot, { ...options, ...(own && { codes: own }) });
      tell(report);
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
