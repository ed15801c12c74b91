import type { Measure } from "../../money";
import type { TextDocument } from "../text-document";
import type { Figure } from "./figures";
import type { TextEdit } from "./finding";
import type { SlotResult } from "./slots";
import type { Telling } from "./tellings";
import { rawTexts } from "./text-of";
import { type NumberManner, amountDigits } from "./writing";

/** A telling with what the tables and last year say of it. */
export interface KnownTelling {
  readonly telling: Telling;
  readonly now: Figure;
  readonly before: Figure | undefined;
}

/** How what a text says wrongly of a figure is mended in its own words, and with numbers as this text writes them. */
export class TellingMending {
  constructor(
    private readonly document: TextDocument,
    private readonly tellings: readonly Telling[],
    private readonly measure: Measure,
    private readonly manner: NumberManner,
  ) {}

  /** The number, or the number with its unit, as it should stand there: of every result whose right number is known. */
  editsOf(results: readonly SlotResult[]): TextEdit[] {
    return results.flatMap(({ claim, right, rightUnit }): TextEdit[] => {
      const [span, ...more] = claim.spans;
      if (right === undefined || !span) return [];
      const raw = rawTexts(this.document, claim.spans);
      const unit = claim.stated?.unit ?? "";
      if (more.length > 0) return [];
      if (rightUnit === undefined || rightUnit === unit) return raw === right ? [] : [{ span, after: right }];
      const behind = this.document.paragraphs[span.paragraph]?.raw.slice(span.end) ?? "";
      const gap = behind.length - behind.trimStart().length;
      if (!behind.slice(gap).startsWith(unit)) return [{ span, after: right }];
      const unitSpan = { ...span, start: span.end + gap, end: span.end + gap + unit.length };
      return [...(raw === right ? [] : [{ span, after: right }]), { span: unitSpan, after: rightUnit }];
    });
  }

  /** What mends a telling: 未安排 in place of an amount, or numbers, units and an amount in place of 未安排. */
  edits(one: KnownTelling, results: readonly SlotResult[]): TextEdit[] {
    const word = this.wordForAmount(one);
    return word.length > 0 ? word : [...this.editsOf(results), ...this.amountForWord(one, results)];
  }

  /** An amount over nothing, where the section writes 未安排 for nothing: number and unit give way to the word, if nothing else is said of it. */
  private wordForAmount({ telling, now }: KnownTelling): TextEdit[] {
    const [claim, ...others] = telling.claims;
    const [span, ...more] = claim?.spans ?? [];
    if (now.amount !== 0 || claim?.kind !== "amount" || !span || others.length + more.length > 0) return [];
    const isWritten = this.tellings.some(
      ({ section, claims }) =>
        section === telling.section &&
        claims.some(({ kind, spans }) => kind === "unarranged" && rawTexts(this.document, spans) === "未安排"),
    );
    const unit = claim.stated?.unit ?? "";
    const behind = this.document.paragraphs[span.paragraph]?.raw.slice(span.end, span.end + unit.length + 1) ?? "";
    if (!isWritten || !behind.startsWith(unit) || !/^[。；]?$/.test(behind.slice(unit.length))) return [];
    return [{ span: { ...span, end: span.end + unit.length }, after: "未安排" }];
  }

  /** 未安排 alone over money: the amount as this text writes numbers stands in its place. A word that is told of several things is left. */
  private amountForWord({ telling, now }: KnownTelling, results: readonly SlotResult[]): TextEdit[] {
    const wrong = results.find(({ claim }) => claim.kind === "unarranged")?.claim;
    const [span, ...more] = wrong?.spans ?? [];
    if (!wrong || !span || more.length > 0 || rawTexts(this.document, wrong.spans) !== "未安排") return [];
    const sharesWord = ({ claims }: Telling) =>
      claims.some(
        (claim) =>
          claim !== wrong &&
          claim.spans.some(({ paragraph, start }) => paragraph === span.paragraph && start === span.start),
      );
    if (telling.claims.some(({ kind }) => kind === "amount") || this.tellings.some(sharesWord)) return [];
    const { measure } = this;
    const like = { digits: "0.00", decimals: 2, unit: measure };
    return [{ span, after: amountDigits(now.known.point, like, like.digits, this.manner) + measure }];
  }
}
