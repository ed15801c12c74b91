import type { Checker } from "../../src/app/check/checker";
import { readTextSource } from "../../src/worker/read-text-source";
import { checkSnapshot, planTables } from "../../tools/shipped";

/** The real checker, in the thread of the test. */
export const directChecker: Checker = {
  check: async (snapshot, options) => checkSnapshot(snapshot, options),
  checkText: async (snapshot, source, options) =>
    checkSnapshot(snapshot, { ...options, text: readTextSource(source, snapshot) }),
  plan: async (snapshot, options) => planTables(snapshot, options),
  readOwnList: async () => ({ kind: "none" }),
};
