import type { Fact } from "../facts";
import type { Query } from "../ledger";
import type { FigureBook } from "./figure-book";

/**
 * A statement of the text, described once: what it speaks of, by which questions, and in which words. It makes no sentence itself, so that the same
 * description can tell what a sentence found in a text says.
 */
export interface StatementSpec {
  /** Never changes: `income.line`. */
  readonly id: string;
  /** What it speaks of, a sentence each, in their order; none where it is left out. */
  subjects(book: FigureBook): readonly Subject[];
  readonly wording: Wording;
  /** How the parts of `{parts}` are told. */
  readonly part?: Wording;
  readonly joiner?: "、" | "，" | "；";
}

/**
 * The words of a sentence, of several paragraphs where they have line feeds. Slots, of which those in brackets may be left out:
 * `{unit}` `{year}` `{scope}` whose document it is; `{i}` the subject's number, `{name}` its name; `{amount}` its figure with the measure; `{share}`
 * of `of`, without %; `{change}` 比上年预算增加…, `{shortChange}` the same without 比上年预算, both with the reason; `{list}`; `{parts}`;
 * and the subject's own.
 */
export interface Wording {
  readonly plain: string;
  /** Where there is no money this year; unless given, as ever. */
  readonly unarranged?: string;
  /** Where there is none this year, and there was last year; unless given, `unarranged`. */
  readonly ended?: string;
}

/** What a sentence speaks of. */
export interface Subject {
  readonly question: Query;
  /** As the sentence names it. */
  readonly name?: string;
  /** As lists of open points name it, where the name alone could mean another: 一般公共预算基本支出. */
  readonly label?: string;
  /** Of what its share is told. */
  readonly of?: Query;
  /** `none`: its change is told without a reason. */
  readonly reason?: "none";
  /** Questions whose answers of last year add up to its own, where that is not known. */
  readonly priorParts?: readonly Subject[];
  readonly list?: readonly string[];
  readonly parts?: readonly Subject[];
  readonly slots?: Readonly<Record<string, Slot>>;
}

/**
 * What a subject's own slot says: words of ours; what the user stated, or the sheet to state it in (without one, the text itself); the sum of several figures; what a table
 * that is not there would tell.
 */
export type Slot =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "fact"; readonly fact?: Fact<string>; readonly heading: string; readonly sheet?: string }
  | { readonly kind: "amounts"; readonly questions: readonly Query[] }
  | { readonly kind: "untold" };
