import type { Checker } from "../../src/app/check/checker";
import { checkSnapshot, planTables } from "../../tools/shipped";

/** The real checker, in the thread of the test. */
export const directChecker: Checker = {
  check: async (snapshot, options) => checkSnapshot(snapshot, options),
  plan: async (snapshot, options) => planTables(snapshot, options),
  readOwnList: async () => ({ kind: "none" }),
};
