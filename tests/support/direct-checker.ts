import { checkSnapshot } from "../../src/app/check/check-snapshot";
import type { Checker } from "../../src/app/check/checker";
import { planTables } from "../../src/app/generate/plan-tables";

/** The real checker, in the thread of the test. */
export const directChecker: Checker = {
  check: async (snapshot, options) => checkSnapshot(snapshot, options),
  plan: async (snapshot, options) => planTables(snapshot, options),
  readOwnList: async () => ({ kind: "none" }),
};
