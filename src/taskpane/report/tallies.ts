import type { Report } from "../../diagnose/report";

/** How many ties held, failed, and could not be put. */
export function tallyTies(report: Report): { held: number; failed: number; unchecked: number } {
  const total = { held: 0, failed: 0, unchecked: 0 };
  for (const rule of report.rules) {
    if (!rule.isTie) continue;
    total.held += rule.held;
    total.failed += rule.failed;
    total.unchecked += rule.unchecked;
  }
  return total;
}

/** How many findings of a severity ask for something still: what is explained or ignored does not. */
export function openCount({ explained, ...counts }: Report["summary"], of: "errors" | "warnings" | "infos"): number {
  return counts[of] - (of === "errors" ? 0 : (explained?.[of] ?? 0));
}
