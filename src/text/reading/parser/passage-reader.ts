import { type NumberToken, isMoney } from "../lexicon/numbers";
import { type StopToken, type Token, type YearToken, tokensOf } from "../lexicon/tokens";
import type { SectionState } from "../sections/section-state";
import { isOffice } from "../units";
import { queryOf } from "./ask";
import { Clause } from "./clause";
import { readCue } from "./cues";
import type { Findings } from "./draft";
import { type Item, cueOf, nextTelling } from "./item";
import type { Mention } from "./mention";
import { itemsOf } from "./mentions";
import { CONJUNCTIONS, addNone, addOutside } from "./nothing";
import { NumberBinder } from "./number-binder";
import { staysClosed } from "./reasons";
import { type ReadingContext, SentenceState } from "./sentence";
import { subjectOf } from "./subject";

/** Reads one passage from left to right, and binds what it says by its words (reading-text.md §5). */
export class PassageReader {
  private readonly state: SentenceState;
  private readonly binder: NumberBinder;

  constructor(text: string, start: number, section: SectionState, context: ReadingContext, firstSentence: number) {
    const tokens = tokensOf(text.slice(start), context.lexicon).map((token) => moved(token, start));
    const { catalogue } = context.known;
    const items = itemsOf(tokens, text, { catalogue, ...(section.section && { section: section.section }) });
    this.state = new SentenceState(text, items, section, context, firstSentence, start);
    this.binder = new NumberBinder(text, this.state.found);
  }

  /** What it says, and the number of the sentence after its last. */
  read(): { readonly found: Findings; readonly nextSentence: number } {
    const { state } = this;
    for (let index = 0; index < state.items.length;) index = this.readItem(state.items[index]!, index);
    this.keepOpenList();
    state.endSentence(state.text.length);
    return { found: state.found, nextSentence: state.sentence };
  }

  private readItem(item: Item, index: number): number {
    const { state } = this;
    if (state.closed && staysClosed(state, item, index)) return index + 1;
    switch (item.kind) {
      case "stop":
        this.readStop(item);
        return index + 1;
      case "mention":
        this.readMention(item, index);
        return index + 1;
      case "number":
        return this.readNumber(item, index);
      case "year":
        this.readYear(item);
        return index + 1;
      case "comparison":
        this.readComparison(item);
        return index + 1;
      case "word":
        if (item.meaning.cue) return readCue(state, item, index);
        this.readSilent(item.meaning.role);
        return index + 1;
      case "unknown":
        this.readUnknown(item);
        return index + 1;
      default:
        return index + 1;
    }
  }

  private readStop({ sign, start, end }: StopToken): void {
    const { state } = this;
    // 按支出性质分：基本支出… tells only in which order
    if (sign === "：" && !state.text.startsWith("按", state.clauseStart)) return;
    if (sign === "。" || sign === "item") state.endSentence(sign === "item" ? start : end);
    if (sign === "；") state.comparedOther = false;
    const isAfterMembers = sign === "，" && state.clause.sign === "、" && state.clause.mentioned;
    state.clause = new Clause(sign);
    state.clause.afterMembers = isAfterMembers;
    state.clauseStart = end;
  }

  private readMention(mention: Mention, index: number): void {
    const { state } = this;
    const { clause } = state;
    if (clause.share) {
      clause.share.whole = subjectOf(mention, state.subjectContext());
      return;
    }
    if (mention.fact?.count === "assets.carsGeneral") state.threeKinds = true;
    if (mention.fact?.count === "assets.buyCars") state.buying = true;
    if (mention.isTotal) state.list = undefined;
    const context = state.subjectContext();
    const opensList = cueOf(nextTelling(state.items, index + 1)) === "listing";
    const read = subjectOf(mention, { ...context, listsClasses: context.listsClasses && !opensList });
    const isNarrowed = (clause.unknown && !clause.mentioned && !mention.isOperating) || state.foreign;
    const isOpen = (clause.joint && clause.mentioned) || clause.direction !== undefined;
    const unbound = isNarrowed ? "no-subject" : isOpen ? "ambiguous" : read.unbound;
    state.subject = unbound ? { ...read, unbound } : read;
    if (read.ask?.fund !== undefined) {
      const partOf = state.list ? state.list.head.ask?.fund : state.isPartOfBefore ? "before" : undefined;
      state.found.funds.push({ fund: read.ask.fund, partOf });
    }
    clause.mentioned = true;
    clause.unknown = false;
    clause.joint = false;
    addOutside(state, mention);
    if (clause.none !== undefined) addNone(state, clause.none, index, isNarrowed ? state.subject : read);
  }

  private readComparison({ year, executed }: YearToken): void {
    const { clause, context } = this.state;
    const isLast = year === undefined || context.year === undefined || year === context.year - 1;
    this.state.comparedOther = !isLast || executed === true;
    if (clause.afterMembers && !clause.mentioned && !clause.each && this.state.list)
      this.state.subject = this.state.list.head;
    // 较上年预算数1200万元增加100万元: a figure that follows at once is last year's
    clause.compared = true;
  }

  private readYear({ year }: YearToken): void {
    const { clause, context } = this.state;
    if (clause.asOf) return;
    const { year: thisYear } = context;
    clause.year = thisYear === undefined || year === thisYear ? "this" : year === thisYear - 1 ? "prior" : "other";
    if (!clause.mentioned) clause.unknown = false;
  }

  private readSilent(role: string | undefined): void {
    const { clause } = this.state;
    if (role === "unit" && !clause.mentioned) clause.unknown = false;
    if (role === "device") clause.unknown = true;
  }

  /** Unknown words narrow what they stand beside, unless they name the unit; another office's name speaks of another budget. */
  private readUnknown(item: Token): void {
    const { state } = this;
    const text = state.textOf(item);
    if (CONJUNCTIONS.has(text)) state.clause.joint = true;
    else if (state.context.isUnit(text)) return;
    else {
      if (isOffice(text) && !state.clause.mentioned) state.foreign = true;
      state.clause.unknown = true;
    }
  }

  private readNumber(number: NumberToken, index: number): number {
    const { state } = this;
    const threshold = this.binder.threshold(number, state.items, index, state.buying);
    if (threshold) {
      if (threshold.subject) state.subject = threshold.subject;
      state.clause.mentioned = threshold.subject !== undefined;
      state.clause.unknown = threshold.subject === undefined;
      return threshold.next;
    }
    // `5个预算单位`: what is counted stands behind the number
    const next = state.items[index + 1];
    const isCounted = next?.kind === "mention" && next.start === number.end && next.fact?.count !== undefined;
    const counted = isCounted && !state.clause.mentioned ? subjectOf(next, state.subjectContext()) : undefined;
    // its amount may follow: 2个项目编制了绩效目标，涉及预算资金…
    if (counted?.fact?.money !== undefined) state.subject = counted;
    const subject = counted ?? state.subject;
    this.binder.bind(number, { state, subject });
    this.forgetSubject(number);
    this.settle(counted !== undefined);
    return counted ? index + 2 : index + 1;
  }

  /** An amount of something that nobody knows: a share or a change behind it is of that, not of what was spoken of before. */
  private forgetSubject({ printed }: NumberToken): void {
    const { state } = this;
    const { clause } = state;
    const isOfOther = clause.unknown && !clause.mentioned && !clause.share && !clause.direction;
    if (isOfOther && isMoney(printed)) state.subject = { year: "this", filled: new Set(), unbound: "no-subject" };
  }

  /** What was waiting for the number has it. */
  private settle(isCounted: boolean): void {
    const { state } = this;
    const { clause, subject } = state;
    if (subject?.filled.has("amount") && !state.sinceComparison.includes(subject)) state.sinceComparison.push(subject);
    if (clause.direction) state.sinceComparison = [];
    clause.direction = undefined;
    clause.share = undefined;
    clause.compared = false;
    if (isCounted) clause.unknown = false;
  }

  /** A passage that ends with 其中： or 如下： is gone on with in the next. */
  private keepOpenList(): void {
    const { items, list, subject, section } = this.state;
    const last = items.at(-1);
    if (last?.kind !== "stop" || last.sign !== "：") return;
    const opened = list?.head ?? subject;
    if (!opened?.ask || opened.unbound) return;
    section.carried = queryOf(opened.ask);
    section.carriedClasses = list?.classes ?? false;
  }
}

/** A token of the rest of a passage, by its place in all of it. */
function moved<T extends Token>(token: T, by: number): T {
  if (by === 0) return token;
  const end = token.kind === "number" ? { digitsEnd: token.digitsEnd + by } : {};
  return { ...token, start: token.start + by, end: token.end + by, ...end };
}
