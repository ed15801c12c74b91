import type { OwnList } from "../../catalogue";
import type { ConfigLayer } from "../../config";
import { planTables } from "../generate/plan-tables";
import type { Templates } from "../../tables";
import type { Checks, Plans } from "./checker";
import { checkSnapshot } from "./check-snapshot";

/**
 * A checker that works in the thread that calls it.
 * @param codes the finance bureau's list of codes, for all that it checks and plans
 * @param config settings, for all that it checks and plans
 */
export function checkerHere(
  templates: Templates,
  codes?: OwnList,
  config: readonly ConfigLayer[] = [],
): Checks & Plans {
  const own = codes && { codes };
  const all = (options: { readonly config?: readonly ConfigLayer[] } = {}) => [...config, ...(options.config ?? [])];
  return {
    check: async (snapshot, options) =>
      checkSnapshot(snapshot, templates, { ...options, ...own, config: all(options) }),
    plan: async (snapshot, options) => planTables(snapshot, templates, { ...options, ...own, config: all(options) }),
  };
}
