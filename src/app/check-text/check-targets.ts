import { NO_FACTS } from "../../facts";
import type { RuleTally } from "../../diagnose";
import { type RuleContext, TARGET_RULES, metaUnder } from "../../rules";
import type { Disclosure, RuleMeta } from "../../tables";
import type { TextDocument, TextFinding, TextRuleId, Unchecked } from "../../text";
import { readTargets } from "../../text/performance";

/** What the tables of targets of a text were found to be. */
export interface TargetsCheck {
  readonly findings: readonly TextFinding[];
  /** The rules that were put to them, by their ids, as they are worded for sheets of facts. */
  readonly metas: ReadonlyMap<string, RuleMeta>;
  readonly tallies: readonly RuleTally[];
  /** Tables that could not be read with certainty. */
  readonly unchecked: readonly Unchecked[];
}

/** Puts the rules over tables of targets to those that stand in a text. */
export function checkTargets(
  document: TextDocument,
  disclosure: Disclosure,
  context: Pick<RuleContext, "workbook" | "catalogue">,
): TargetsCheck {
  const { facts, places, unread } = readTargets(document);
  const stated = { facts: { ...NO_FACTS, performance: facts }, priorDisagreements: [] };
  const findings: TextFinding[] = [];
  const tallies: RuleTally[] = [];
  const metas = new Map<string, RuleMeta>();
  for (const rule of TARGET_RULES) {
    const meta = metaUnder(disclosure.template, rule.meta);
    if (!meta) continue;
    metas.set(meta.id, meta);
    let looked = 0;
    const count = (more = 1) => void (looked += more);
    const found = [
      ...rule.check(disclosure, { ...context, missed: [], unchecked: [], facts: stated, looked: count }),
    ].map(({ messageId, data, subject, severity, cells }): TextFinding => ({
      rule: meta.id as TextRuleId,
      messageId,
      data,
      subject,
      severity: severity ?? meta.severity,
      spans: places.spansOf(cells),
      cells: [],
    }));
    findings.push(...found);
    if (looked + unread.length === 0) continue;
    const failed = found.length;
    const held = Math.max(0, looked - failed);
    tallies.push({ rule: meta.id, title: meta.title, tables: [], held, failed, unchecked: unread.length });
  }
  return { findings, metas, tallies, unchecked: unread.map((span) => ({ span, reason: "unread-targets" })) };
}
