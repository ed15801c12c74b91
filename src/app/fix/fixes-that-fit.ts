import type { Fix } from "../../rules";
import type { Snapshot } from "../../workbook";
import type { Edits } from "../port";
import { planFixes } from "./plan-fixes";

/** The fixes that a host can make, and why it cannot make the others: a whole Chinese sentence each. */
export interface FittingFixes {
  readonly possible: readonly Fix[];
  readonly reasons: readonly string[];
}

/**
 * The fixes without those that put a row into a sheet that takes none in this host, where the host can tell: a sheet of a file may hold what
 * cannot be moved. All are asked about at once, for nearly every sheet takes rows.
 */
export async function fixesThatFit(
  { refusalOf }: Pick<Edits, "refusalOf">,
  snapshot: Snapshot,
  fixes: readonly Fix[],
): Promise<FittingFixes> {
  const withRows = fixes.filter(({ rows }) => rows !== undefined);
  const refusal = async (some: readonly Fix[]) => refusalOf?.(planFixes(snapshot, some).edits);
  if (withRows.length === 0 || (await refusal(withRows)) === undefined) return { possible: fixes, reasons: [] };
  const refused = new Map<Fix, string>();
  for (const fix of withRows) {
    const reason = await refusal([fix]);
    if (reason !== undefined) refused.set(fix, reason);
  }
  return { possible: fixes.filter((fix) => !refused.has(fix)), reasons: [...new Set(refused.values())] };
}
