import type { TextKnowledge } from "../knowledge";
import type { NumberToken } from "../lexicon/numbers";
import type { Cue } from "../lexicon/meaning";
import { type Token, type WordToken, type YearToken, tokensOf } from "../lexicon/tokens";
import { fundScopeOf, type Lexicon } from "../lexicon/lexicon";
import type { SectionState } from "../sections/section-state";
import { NumberBinder } from "./number-binder";
import { Clause } from "./clause";
import type { Findings } from "./draft";
import { type ListEnd, isAmountList, listNames, projectName } from "./lists";
import { type Item, itemsOf } from "./mentions";
import type { Mention } from "./mention";
import { type Subject, type SubjectContext, subjectOf } from "./subject";
import { queryOf, unionOf } from "./ask";

const CONJUNCTIONS: ReadonlySet<string> = new Set(["和", "及", "与", "以及", "或", "同"]);

/** What an office's name ends with: such words before a subject say whose it is, and do not narrow it. */
const OFFICES = "局委办院校所厅处会站队馆园室团社司府心部院";

/** What the reader of passages shares. */
export interface ReadingContext {
  readonly known: TextKnowledge;
  readonly lexicon: Lexicon;
  readonly year: number | undefined;
}

/** Reads one passage from left to right, and binds what it says by its words (reading-text.md §5). */
export class PassageReader {
  readonly found: Findings = { claims: [], unchecked: [], sentences: [], funds: [] };
  private readonly items: readonly Item[];
  private readonly binder: NumberBinder;
  private clause = new Clause();
  private subject: Subject | undefined;
  /** What 其中 or 包括 opened: the head, and what the members are asked within. */
  private list: { readonly head: Subject | undefined; readonly classes: boolean } | undefined;
  private sentence: number;
  private sentenceStart: number;
  private closed = false;
  private comparedOther = false;
  private buying = false;
  private threeKinds = false;
  private allMoney = false;
  /** Whether a number of the sentence has been met. */
  private numbered = false;
  private sinceComparison: Subject[] = [];

  constructor(
    private readonly text: string,
    start: number,
    private readonly state: SectionState,
    private readonly context: ReadingContext,
    firstSentence: number,
  ) {
    const { catalogue } = context.known;
    const tokens = tokensOf(text.slice(start), context.lexicon).map((token) => moved(token, start));
    this.items = itemsOf(tokens, { catalogue, ...(state.section && { section: state.section }) });
    this.binder = new NumberBinder(text, this.found);
    this.sentence = firstSentence;
    this.sentenceStart = start;
    this.subject = undefined;
  }

  /** Reads all of it; the number of the sentence after its last. */
  read(): number {
    for (let index = 0; index < this.items.length;) index = this.readItem(this.items[index]!, index);
    if (this.sentenceStart < this.text.length) this.endSentence(this.text.length);
    this.keepOpenList();
    return this.sentence;
  }

  private readItem(item: Item, index: number): number {
    if (this.closed && this.staysClosed(item, index)) return index + 1;
    switch (item.kind) {
      case "stop":
        this.readStop(item.sign, item.end);
        return index + 1;
      case "mention":
        this.readMention(item, index);
        return index + 1;
      case "number":
        return this.readNumber(item, index);
      case "year":
      case "comparison":
        this.readYear(item);
        return index + 1;
      case "word":
        return this.readWord(item, index);
      case "unknown":
        this.readUnknown(item);
        return index + 1;
      default:
        return index + 1;
    }
  }

  /** Inside a reason or a use nothing is bound, until ； or 。, or until 其中 takes up the figures again. */
  private staysClosed(item: Item, index: number): boolean {
    if (item.kind === "stop" && (item.sign === "；" || item.sign === "。")) {
      this.closed = false;
      return false;
    }
    const reopens =
      item.kind === "word" && (item.meaning.cue === "projectScale" || item.meaning.cue === "projectName")
        ? true
        : cueOf(item) === "among" && this.opensFigures(index);
    const follows = item.kind === "mention" && this.announces(index);
    if (reopens || follows) {
      this.closed = false;
      this.clause = new Clause();
      return false;
    }
    if (item.kind === "number" && isTold(item)) this.addUnchecked(item, "in-reason");
    return true;
  }

  /** `，其中：…` or `，其中 一般公共预算…` */
  private opensFigures(index: number): boolean {
    const [before, after] = [this.items[index - 1], this.items[index + 1]];
    return before?.kind === "stop" && (after?.kind === "mention" || (after?.kind === "stop" && after.sign !== "、"));
  }

  /** `财政拨款支出主要内容如下：` */
  private announces(index: number): boolean {
    for (const item of this.items.slice(index + 1, index + 4)) {
      if (item.kind === "stop") return false;
      if (cueOf(item) === "follows") return true;
    }
    return false;
  }

  private readStop(sign: string, end: number): void {
    if (sign === "：") return;
    if (sign === "。" || sign === "item") this.endSentence(end);
    this.clause = new Clause();
  }

  private endSentence(end: number): void {
    this.found.sentences.push({ start: this.sentenceStart, end });
    this.sentence++;
    this.sentenceStart = end;
    this.closed = false;
    this.comparedOther = false;
    this.buying = false;
    this.threeKinds = false;
    this.allMoney = false;
    this.numbered = false;
    if (this.list?.head) this.subject = this.list.head;
  }

  private readMention(mention: Mention, index: number): void {
    const { clause } = this;
    if (clause.share) {
      clause.share.whole = subjectOf(mention, this.subjectContext());
      return;
    }
    const isNarrowed = clause.unknown && !mention.isOperating && !clause.mentioned;
    if (mention.fact?.count === "assets.carsGeneral") this.threeKinds = true;
    if (mention.fact?.count === "assets.buyCars") this.buying = true;
    if (mention.isTotal) this.list = undefined;
    const opensList = cueOf(this.items.slice(index + 1).find((item) => !isSilent(item))) === "listing";
    const context = this.subjectContext();
    const read = subjectOf(mention, { ...context, listsClasses: context.listsClasses && !opensList });
    const isJoint = clause.joint && clause.mentioned;
    const isBehindDirection = clause.direction !== undefined;
    const unbound = isNarrowed ? "no-subject" : isJoint || isBehindDirection ? "ambiguous" : read.unbound;
    this.subject = unbound ? { ...read, unbound } : read;
    clause.mentioned = true;
    clause.unknown = false;
    clause.joint = false;
    this.comparedOther = false;
    this.noteFund(read);
    if (clause.outside !== undefined && mention.isOperating) {
      this.add({ kind: "noAgency", start: clause.outside, end: mention.end });
      clause.outside = undefined;
    }
    if (clause.none !== undefined)
      this.addNone(clause.none, index, isNarrowed ? { ...read, unbound: "no-subject" } : read);
  }

  private noteFund({ ask }: Subject): void {
    if (ask?.fund !== undefined) this.found.funds.push({ fund: ask.fund, partOf: this.list?.head?.ask?.fund });
  }

  /** 无A, 没有使用A和B安排的支出: each of them is nothing. */
  private addNone(start: number, index: number, subject: Subject): void {
    const mention = this.items[index] as Mention;
    const end = this.endOfWords(index);
    if (subject.isOperating) {
      const isArranged = this.text.startsWith("未安排", start);
      this.add({
        kind: isArranged ? "unarranged" : "noAgency",
        start,
        end,
        ...(isArranged && { about: subject.ask }),
      });
    } else if (!subject.unbound && subject.ask) {
      this.add({ kind: "unarranged", start, end, about: subject.ask });
    }
    const next = this.items.slice(index + 1).find((item) => !isSilent(item));
    const goesOn = next?.kind === "unknown" && CONJUNCTIONS.has(this.textOf(next));
    this.clause.none = goesOn || (next?.kind === "stop" && next.sign === "、") ? mention.end : undefined;
  }

  /** Where the words end that say nothing more of a mention: 政府性基金预算 拨款安排的支出. */
  private endOfWords(index: number): number {
    let last = index;
    while (this.items[last + 1] && isSilent(this.items[last + 1]!)) last++;
    return this.items[last]!.end;
  }

  private readYear({ kind, year, executed }: YearToken): void {
    const { clause } = this;
    const { year: thisYear } = this.context;
    if (kind === "comparison") {
      const isLast = year === undefined || thisYear === undefined || year === thisYear - 1;
      this.comparedOther = !isLast || executed === true;
      return;
    }
    if (clause.asOf) return;
    clause.year = thisYear === undefined || year === thisYear ? "this" : year === thisYear - 1 ? "prior" : "other";
    if (!clause.mentioned) clause.unknown = false;
  }

  private readUnknown(item: Token): void {
    const text = this.textOf(item);
    if (CONJUNCTIONS.has(text)) {
      this.clause.joint = true;
      return;
    }
    const isOffice = !this.clause.mentioned && !this.numbered && OFFICES.includes(text.at(-1)!);
    if (!isOffice) this.clause.unknown = true;
  }

  private readWord(item: WordToken, index: number): number {
    const { cue, role } = item.meaning;
    if (cue) return this.readCue(cue, item, index);
    if (role === "unit") {
      if (!this.clause.mentioned) this.clause.unknown = false;
    } else if (role !== "neutral" && role !== "glue") this.clause.unknown = true;
    return index + 1;
  }

  private readCue(cue: Cue, item: WordToken, index: number): number {
    const { clause } = this;
    const next = index + 1;
    switch (cue) {
      case "share":
        clause.share = { whole: undefined };
        return next;
      case "up":
      case "down":
      case "rate":
        this.readDirection(cue, item);
        return next;
      case "to":
        clause.to = true;
        return next;
      case "from":
        clause.from = this.comesFrom(index);
        if (!clause.from) clause.unknown = true;
        return next;
      case "same":
        this.addUnchanged(item);
        return next;
      case "none":
        this.readNone(item, index);
        return next;
      case "outside":
        clause.outside = item.start;
        return next;
      case "among":
        this.openList(false);
        return next;
      case "listing":
        return this.readListing(item, index);
      case "each":
        clause.each = true;
        return next;
      case "closed":
        this.closed = true;
        return next;
      case "mainly":
        this.closed = !this.isBreakdown(index);
        return next;
      case "prior":
        clause.prior = true;
        return next;
      case "executed":
        clause.executed = true;
        return next;
      case "noBase":
        this.add({ kind: "noGrowth", start: item.start, end: item.end, ...this.aboutSubject() });
        return next;
      case "asOf":
        clause.asOf = true;
        return next;
      case "buying":
        this.buying = true;
        return next;
      case "projectName":
        return this.readProjectName(item, index);
      case "projectScale":
        this.readProjectScale();
        return next;
      case "allMoney":
        this.allMoney = true;
        return next;
      default:
        return next;
    }
  }

  private readDirection(cue: "up" | "down" | "rate", { start, end }: WordToken): void {
    const before = this.clause.direction;
    const up = cue === "rate" ? undefined : cue === "up";
    const isContradicted = before !== undefined && before.up !== up;
    this.clause.direction = {
      start: before?.start ?? start,
      end,
      ...(!isContradicted && up !== undefined && { up }),
      isWord: cue !== "rate",
    };
  }

  /** 由…增加至…: only then the first number is last year's. */
  private comesFrom(index: number): boolean {
    for (const item of this.items.slice(index + 1)) {
      if (item.kind === "stop") return false;
      if (cueOf(item) === "to") return true;
    }
    return false;
  }

  private addUnchanged({ start, end }: WordToken): void {
    const { clause } = this;
    if (!this.comparedOther && !clause.unknown) {
      const about = clause.each ? unionOf(this.sinceComparison.flatMap(({ ask }) => ask ?? [])) : undefined;
      const own = this.subject?.unbound ? undefined : this.subject?.ask;
      const found = about ?? (clause.each && this.sinceComparison.length > 1 ? undefined : own);
      if (found) this.add({ kind: "unchanged", start, end, about: found });
    }
    this.sinceComparison = [];
    clause.direction = undefined;
  }

  /** `未安排。` speaks of what was named before it; `无A` of what follows. */
  private readNone(item: WordToken, index: number): void {
    const after = this.items.slice(index + 1).find((next) => next.kind !== "year" && !isSilent(next));
    const isBefore = after?.kind !== "mention";
    if (!isBefore) {
      this.clause.none = item.start;
      return;
    }
    const isBare = after === undefined || after.kind === "stop" || after.kind === "close";
    if (!isBare || this.text.charAt(item.start) === "无") {
      this.clause.unknown = true;
      return;
    }
    const { subject, clause } = this;
    if (subject?.ask && !subject.unbound && !clause.unknown && subject.year === "this") {
      this.add({ kind: "unarranged", start: item.start, end: item.end, about: subject.ask });
    }
  }

  private openList(classes: boolean): void {
    if (this.subject && !this.subject.unbound) this.list = { head: this.subject, classes };
    else if (this.subject) this.list = { head: this.subject, classes: false };
    this.clause = new Clause();
  }

  private readListing(item: WordToken, index: number): number {
    const { clause } = this;
    const side = this.sideOf(index);
    if (!clause.mentioned && side) {
      // 支出包括：… speaks of what the section does
      this.list = undefined;
      this.subject = { ask: this.state.scope, year: "this", filled: new Set() };
    }
    const end = isAmountList(this.items, index);
    if (end.isOfAmounts) {
      if (this.subject) this.openList(side === "expenditure" || this.spends(index));
      return index + 1;
    }
    this.addList(item, end, side);
    return end.next;
  }

  private addList(item: WordToken, end: ListEnd, side: "income" | "expenditure" | undefined): void {
    const names = listNames(this.text, item.end, end.at);
    const { subject } = this;
    if (names.length === 0 || !subject || subject.unbound || !subject.ask) return;
    const first = names[0]!;
    const last = names.at(-1)!;
    const statement = side && this.state.section === "overview" ? LISTS[side] : undefined;
    this.add({
      kind: "list",
      start: first.start,
      end: last.end,
      about: subject.ask,
      names,
      ...(statement && { statement }),
    });
  }

  /** Which side of the budget the words before 包括 name. */
  private sideOf(index: number): "income" | "expenditure" | undefined {
    const mention = this.clause.mentioned ? this.subject?.mention : undefined;
    if (mention?.side) return mention.side;
    const before = this.items[index - 1];
    const text = before ? this.textOf(before) : "";
    if (mention && !mention.isTotal) return undefined;
    return text.endsWith("收入") ? "income" : text.endsWith("支出") ? "expenditure" : undefined;
  }

  /** 一般公共预算支出包括：… */
  private spends(index: number): boolean {
    const { section } = this.state;
    const words = this.text.slice(this.subject?.mention?.start ?? 0, this.items[index]!.start);
    return words.includes("支出") && section !== "basic";
  }

  /** `主要是一般公共预算拨款增加19.46万元，其他收入增加23万元`: the parts of the change, fund by fund, and nothing else. */
  private isBreakdown(index: number): boolean {
    const items = this.items.slice(index + 1);
    const end = items.findIndex((item) => item.kind === "stop" && (item.sign === "。" || item.sign === "；"));
    const told = (end < 0 ? items : items.slice(0, end)).filter((item) => !isSilent(item));
    const clauses = splitAt(told, (item) => item.kind === "stop");
    return clauses.every(
      ([mention, direction, number, ...more]) =>
        mention?.kind === "mention" &&
        mention.ask?.fund !== undefined &&
        (cueOf(direction) === "up" || cueOf(direction) === "down") &&
        number?.kind === "number" &&
        more.length === 0,
    );
  }

  private readProjectName(item: WordToken, index: number): number {
    const name = projectName(this.text, item.end);
    if (!name) return index + 1;
    const text = this.text.slice(name.start, name.end);
    this.state.project = text;
    this.add({
      kind: "project",
      start: name.start,
      end: name.end,
      names: [name],
      about: { ...this.state.scope, project: text },
    });
    this.clause = new Clause();
    const next = this.items.findIndex((after, place) => place > index && after.start >= name.end);
    return next < 0 ? this.items.length : next;
  }

  private readProjectScale(): void {
    const { project, scope } = this.state;
    this.clause = new Clause();
    this.subject =
      project === undefined
        ? { unbound: "no-subject", year: "this", filled: new Set() }
        : { ask: { ...scope, project }, year: "this", filled: new Set() };
    this.clause.mentioned = true;
  }

  private readNumber(number: NumberToken, index: number): number {
    this.numbered = true;
    const next = this.items[index + 1];
    const threshold = this.binder.threshold(number, this.items, index, this.buying);
    if (threshold) {
      if (threshold.subject) {
        this.subject = threshold.subject;
        this.clause.mentioned = true;
        this.clause.unknown = false;
      } else this.clause.unknown = true;
      return threshold.next;
    }
    // `5个预算单位`: what is counted stands behind the number
    const isCounted = next?.kind === "mention" && next.start === number.end && next.fact?.count !== undefined;
    const counted = isCounted && !this.clause.mentioned ? subjectOf(next, this.subjectContext()) : undefined;
    this.binder.bind(number, {
      clause: this.clause,
      subject: counted ?? this.subject,
      sentence: this.sentence,
      comparedOther: this.comparedOther,
      whole: () => this.wholeOf(),
    });
    const { subject, clause } = this;
    if (subject?.filled.has("amount") && !this.sinceComparison.includes(subject)) this.sinceComparison.push(subject);
    if (clause.direction && this.sinceComparison.length > 0) this.sinceComparison = [];
    clause.direction = undefined;
    clause.share = undefined;
    clause.unknown = counted !== undefined ? false : clause.unknown;
    return counted ? index + 2 : index + 1;
  }

  /** Of a share whose whole is not said: the head of the list, else what the section speaks of. */
  private wholeOf(): Subject["ask"] {
    return this.list?.head ? this.list.head.ask : (this.state.carried ?? this.state.scope);
  }

  private subjectContext(): SubjectContext {
    const { clause, state, context } = this;
    const listScope = this.list?.head ? this.list.head.ask : state.carried;
    return {
      section: state.section,
      sectionScope: state.scope,
      ...(listScope && { listScope }),
      listsClasses: this.list ? this.list.classes : state.carriedClasses,
      allMoney: this.allMoney,
      buying: this.buying,
      threeKinds: this.threeKinds,
      ofOrgans: this.text.includes("参公") || this.text.includes("参照公务员法"),
      year: clause.year ?? "this",
      funds: fundScopeOf(context.known),
    };
  }

  private aboutSubject(): { about?: Subject["ask"] } {
    const { subject } = this;
    return subject?.ask && !subject.unbound ? { about: subject.ask } : {};
  }

  private add(claim: Omit<Findings["claims"][number], "sentence" | "year"> & { year?: "this" | "prior" }): void {
    this.found.claims.push({ year: "this", ...claim, sentence: this.sentence });
  }

  private addUnchecked({ start, digitsEnd }: NumberToken, reason: Findings["unchecked"][number]["reason"]): void {
    this.found.unchecked.push({ start, end: digitsEnd, reason });
  }

  /** A passage that ends with 其中： or 如下： is gone on with in the next. */
  private keepOpenList(): void {
    const last = this.items.at(-1);
    if (last?.kind !== "stop" || last.sign !== "：") return;
    const opened = this.list?.head ?? this.subject;
    if (!opened?.ask || opened.unbound) return;
    this.state.carried = queryOf(opened.ask);
    this.state.carriedClasses = this.list?.classes ?? false;
  }

  private textOf({ start, end }: { start: number; end: number }): string {
    return this.text.slice(start, end);
  }
}

const LISTS = { income: "overview.incomeKinds", expenditure: "overview.classes" } as const;

function cueOf(item: Item | undefined): Cue | undefined {
  return item?.kind === "word" ? item.meaning.cue : undefined;
}

/** Words that say nothing. */
function isSilent(item: Item): boolean {
  const role = item.kind === "word" ? item.meaning.role : undefined;
  return role === "neutral" || role === "glue" || role === "unit";
}

/** A number with a measure: others are ordinals. */
function isTold({ printed }: NumberToken): boolean {
  return printed.unit !== "";
}

function moved<T extends Token>(token: T, by: number): T {
  if (by === 0) return token;
  const end = token.kind === "number" ? { digitsEnd: token.digitsEnd + by } : {};
  return { ...token, start: token.start + by, end: token.end + by, ...end };
}

function splitAt<T>(values: readonly T[], isSplit: (value: T) => boolean): T[][] {
  const parts: T[][] = [[]];
  for (const value of values) {
    if (isSplit(value)) parts.push([]);
    else parts.at(-1)!.push(value);
  }
  return parts.filter((part) => part.length > 0);
}
