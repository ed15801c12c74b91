import type { RuleTally } from "../../diagnose";
import { TEXT_RULES } from "../../rules";
import type { ClaimKind, TextReading } from "../../text";
import type { TextCheck } from "../../text/checking";

/** Which rule a claim is held to by what it says. */
const RULE_OF: Readonly<Partial<Record<ClaimKind, string>>> = {
  amount: "n/amount",
  prior: "n/prior",
  change: "n/change",
  direction: "n/change",
  growth: "n/change",
  growthDirection: "n/change",
  noGrowth: "n/change",
  unchanged: "n/change",
  unarranged: "n/unarranged",
  share: "n/share",
  list: "n/list",
  project: "n/list",
};

/** The rules of facts by the first word of their keys. */
const RULE_OF_FACT: Readonly<Record<string, string>> = {
  procurement: "n/procurement",
  assets: "n/assets",
  performance: "n/performance",
  people: "n/people",
  secret: "s/secret",
  operating: "n/operating",
};

/** Rules that look at each sentence. */
const OF_SENTENCES: readonly string[] = ["n/sentence", "n/names", "n/year", "n/scope", "s/personal"];

/** How often each rule of the text held, failed, or could not be put. A rule that looked at nothing has not passed. */
export function textTallies({ claims, sentences, sections }: TextReading, check: TextCheck): RuleTally[] {
  const { findings, held, failed } = check;
  const [holds, open] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, rule: string, by = 1) => counts.set(rule, (counts.get(rule) ?? 0) + by);
  for (const claim of claims) {
    const rule = claim.fact === undefined ? RULE_OF[claim.kind] : RULE_OF_FACT[claim.fact.split(".")[0]!];
    if (rule === undefined || failed.has(claim)) continue;
    count(held.has(claim) ? holds : open, rule);
  }
  if (check.isWhole) count(holds, "n/missing", sections.filter(({ id }) => id !== undefined).length);
  for (const rule of OF_SENTENCES) count(holds, rule, sentences.length);
  return TEXT_RULES.flatMap(({ id, title }): RuleTally[] => {
    const found = findings.filter(({ rule }) => rule === id).length;
    const tally = { held: holds.get(id) ?? 0, failed: found, unchecked: open.get(id) ?? 0 };
    return tally.held + tally.failed + tally.unchecked === 0 ? [] : [{ rule: id, title, tables: [], ...tally }];
  });
}
