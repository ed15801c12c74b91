import { fundScopeOf, type Lexicon } from "../lexicon/lexicon";
import type { TextKnowledge } from "../knowledge";
import type { SectionState } from "../sections/section-state";
import { Clause } from "./clause";
import type { DraftClaim, Findings } from "./draft";
import type { Item } from "./item";
import type { Subject, SubjectContext } from "./subject";

/** What the reading of all passages shares. */
export interface ReadingContext {
  readonly known: TextKnowledge;
  readonly lexicon: Lexicon;
  readonly year: number | undefined;
  /** Whether an office's name is the unit's, in short. */
  readonly isUnit: (name: string) => boolean;
}

/** A list that 其中 or 包括 opened: what its members are parts of. */
export interface OpenList {
  readonly head: Subject;
  /** 类 are listed: 一般公共预算支出包括：… */
  readonly classes: boolean;
}

/** What has been read of a passage, and where it stands. The parts of the parser read and write it. */
export class SentenceState {
  readonly found: Findings = { claims: [], unchecked: [], sentences: [], funds: [] };
  clause = new Clause();
  /** Where the clause begins. */
  clauseStart: number;
  subject: Subject | undefined;
  list: OpenList | undefined;
  /** 其中 at the beginning of a passage speaks of what was told before it. */
  isPartOfBefore = false;
  /** Inside a reason or a use. */
  closed = false;
  /** Compared with another year than the last, or with what was spent. */
  comparedOther = false;
  buying = false;
  threeKinds = false;
  allMoney = false;
  /** Another office is spoken of. */
  foreign = false;
  /** What has been told since the last comparison: what 均 speaks of. */
  sinceComparison: Subject[] = [];

  constructor(
    readonly text: string,
    readonly items: readonly Item[],
    readonly section: SectionState,
    readonly context: ReadingContext,
    public sentence: number,
    private sentenceStart: number,
  ) {
    this.clauseStart = sentenceStart;
  }

  textOf({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.text.slice(start, end);
  }

  add(claim: Omit<DraftClaim, "sentence" | "year">): void {
    this.found.claims.push({ ...claim, year: "this", sentence: this.sentence });
  }

  /** Begins the next sentence: one without a subject goes back to the head of the list that is open. */
  endSentence(end: number): void {
    if (end > this.sentenceStart) {
      this.found.sentences.push({ number: this.sentence, start: this.sentenceStart, end });
      this.sentence++;
      this.sentenceStart = end;
    }
    this.clause = new Clause();
    this.closed = false;
    this.comparedOther = false;
    this.buying = false;
    this.threeKinds = false;
    this.allMoney = false;
    this.foreign = false;
    if (this.list) this.subject = this.list.head;
  }

  /** Takes what is spoken of for the head of what follows. */
  openList(classes: boolean): void {
    if (!this.subject) this.isPartOfBefore = true;
    else this.list = { head: this.subject, classes: classes && !this.subject.unbound };
    this.clause = new Clause();
  }

  /** Where something is named. */
  subjectContext(): SubjectContext {
    const { section, context, list, clause, text } = this;
    const listScope = list ? list.head.ask : section.carried;
    return {
      section: section.section,
      sectionScope: section.scope,
      ...(listScope && { listScope }),
      listsClasses: list ? list.classes : section.carriedClasses,
      allMoney: this.allMoney,
      buying: this.buying,
      threeKinds: this.threeKinds,
      ofOrgans: text.includes("参公") || text.includes("参照公务员法"),
      year: clause.year ?? "this",
      funds: fundScopeOf(context.known),
    };
  }
}
