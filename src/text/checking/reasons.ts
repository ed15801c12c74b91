import { queryKey } from "../../ledger";
import type { KnownTelling } from "./mend-telling";
import type { TextFinding } from "./finding";
import type { RawSentence } from "./sentences";

/** Sections in which each change wants its reason (143号; narrative.md §4), and of what. */
function wantsReason({ telling: { section, about } }: KnownTelling): boolean {
  switch (section) {
    case "income":
      return about.fund !== undefined;
    case "expenditure":
    case "generalBudget.scale":
      return about.kind !== undefined;
    case "generalBudget.items":
      return about.function?.length === 7;
    case "threePublic":
      return about.economic !== undefined && about.economic.length < 5;
    case "operating":
      return true;
    default:
      return false;
  }
}

const RISE = /增|新|升|提高|扩|上调|补/;
const FALL = /减|降|压|缩|退|节约|控制|少|取消|完成|结束|调整|一次性|无/;

/**
 * Changes without a reason, and reasons that say the opposite of the figures, where that is certain.
 * @param isWhole whether the text is of the profile that wants reasons: others follow their own region's notice
 */
export function reasonFindings(
  tellings: readonly KnownTelling[],
  sentences: readonly RawSentence[],
  isWhole: boolean,
): TextFinding[] {
  return tellings.flatMap((one): TextFinding[] => {
    const { telling, now, before } = one;
    const change = telling.claims.filter(({ kind }) => kind === "change" || kind === "growth").at(-1);
    const sentence = change && sentences[change.sentence];
    const last = change?.spans.at(-1);
    if (!change || !sentence || !last || !isChange(one)) return [];
    const at = offsetIn(sentence, last);
    const reason = reasonBehind(sentence.text.slice(at), sentences[change.sentence + 1]?.text ?? "");
    const base = {
      rule: "n/reason" as const,
      subject: `${telling.section ?? ""}/${queryKey(telling.about)}`,
      spans: change.spans,
      ...(telling.section !== undefined && { section: telling.section }),
      ...(telling.statement !== undefined && { statement: telling.statement }),
      cells: now.cells,
    };
    if (reason === undefined)
      return isWhole && wantsReason(one) ? [{ ...base, messageId: "reason-missing", data: {} }] : [];
    if (!before) return [];
    const isRise = now.amount > before.amount;
    const contradicts = isRise
      ? /减少$/.test(reason) && !RISE.test(reason)
      : /增加$/.test(reason) && !FALL.test(reason);
    if (!contradicts || now.amount === before.amount) return [];
    return [
      {
        ...base,
        rule: "n/reason-direction" as const,
        messageId: "against",
        data: { reason, sign: isRise ? "增加" : "减少" },
      },
    ];
  });
}

function isChange({ telling, now, before }: KnownTelling): boolean {
  if (before) return now.amount !== before.amount;
  return telling.claims.some(({ kind, stated }) => kind === "change" && stated?.amount !== 0);
}

/** How many characters of a sentence stand before the end of a span. */
function offsetIn(
  { spans }: RawSentence,
  { paragraph, end }: { readonly paragraph: number; readonly end: number },
): number {
  let at = 0;
  for (const span of spans) {
    if (span.paragraph === paragraph && end >= span.start && end <= span.end) return at + end - span.start;
    at += span.end - span.start;
  }
  return at;
}

/** The reason that is given up to the next ； or in the sentence behind; undefined where there is none. */
function reasonBehind(rest: string, next: string): string | undefined {
  const until = /[；。]/.exec(rest)?.index ?? rest.length;
  const own = reasonIn(rest.slice(0, until));
  if (own !== undefined) return own;
  return rest[until] === "；"
    ? undefined
    : reasonIn(
        next
          .split(/[；。]/)[0]!
          .trimStart()
          .slice(0, 200),
        true,
      );
}

function reasonIn(text: string, atStart = false): string | undefined {
  const match = /(?:主要)?原因(?:是|为)?[：:]?|主要是|主要系|主要由于|系因/.exec(text);
  if (!match || (atStart && match.index > 12)) return undefined;
  return text.slice(match.index + match[0].length).trim();
}
