import type { OwnList } from "../catalogue";
import type { Checker } from "./checker";

/** A checker that checks with the list in use at the time, and tells the year of each workbook checked, where it has one. */
export function checkerWithCodes(
  checker: Checker,
  codes: () => OwnList | undefined,
  tellYear: (year: number) => void = () => undefined,
): Checker {
  return {
    check: async (snapshot) => {
      const report = await checker.check(snapshot, codes());
      if (report.year !== undefined) tellYear(report.year);
      return report;
    },
    layOut: (snapshot) => checker.layOut(snapshot),
    readOwnList: (source) => checker.readOwnList(source),
  };
}
