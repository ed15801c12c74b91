import type { OwnList } from "../../catalogue";
import { planTables } from "../generate/plan-tables";
import type { Templates } from "../../tables";
import type { Checks, Plans } from "./checker";
import { checkSnapshot } from "./check-snapshot";

/**
 * A checker that works in the thread that calls it.
 * @param codes the finance bureau's list of codes, for all that it checks and plans
 */
export function checkerHere(templates: Templates, codes?: OwnList): Checks & Plans {
  const own = codes && { codes };
  return {
    check: async (snapshot, options) => checkSnapshot(snapshot, templates, { ...options, ...own }),
    plan: async (snapshot, options) => planTables(snapshot, templates, { ...options, ...own }),
  };
}
