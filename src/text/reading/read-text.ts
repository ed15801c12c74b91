import type { Claim, TextReading, TextSection, TextSentence, Unchecked } from "../claim";
import type { TextDocument } from "../text-document";
import type { TextKnowledge } from "./knowledge";
import { fundScopeOf, lexiconOf } from "./lexicon/lexicon";
import type { Ask } from "./lexicon/meaning";
import { queryOf } from "./parser/ask";
import type { DraftClaim, Findings } from "./parser/draft";
import { localParts } from "./parser/local-parts";
import { PassageReader } from "./parser/passage-reader";
import type { ReadingContext } from "./parser/sentence";
import { passagesOf } from "./passages/join-lines";
import { type Passage, spansOf } from "./passages/passage";
import { type Heading, beginsHeading, headingOf, isBelowChapter, wholeHeading } from "./sections/heading";
import { sectionScope } from "./sections/scope";
import type { SectionState } from "./sections/section-state";
import { UNREAD } from "./sections/section-words";
import { statementOf } from "./statement-of";
import { isOffice, unitNames } from "./units";

/**
 * What a text says, bound by its words alone: it knows no figure of any table. Every number with a measure is either a claim, or unchecked with
 * its reason.
 */
export function readText(document: TextDocument, known: TextKnowledge): TextReading {
  return new TextReader(document, known).read();
}

/** A section as it is read: its state, and what its passages say. */
interface ReadSection {
  readonly state: SectionState;
  readonly heading: TextSection["heading"];
  /** Begun by a label before its first sentence. */
  readonly isLabelled: boolean;
  readonly from: number;
  to: number;
  readonly passages: { readonly passage: Passage; readonly found: Findings }[];
}

class TextReader {
  private readonly context: ReadingContext;
  private readonly passages: readonly Passage[];
  private readonly sections: ReadSection[] = [];
  private sentence = 0;
  /** What the last heading of the first order speaks of. */
  private chapter: Ask | undefined;

  constructor(
    document: TextDocument,
    private readonly known: TextKnowledge,
  ) {
    this.passages = passagesOf(document);
    const headings = this.passages.flatMap(({ text }) => wholeHeading(text)?.text ?? []);
    const year = known.year ?? yearOf(this.passages);
    this.context = { known, lexicon: lexiconOf(known), year, isUnit: unitNames(known, headings) };
  }

  read(): TextReading {
    for (const passage of this.passages) this.readPassage(passage);
    const read = this.sections.map((section) => resultOf(section, this.known));
    return {
      claims: read.flatMap(({ claims }) => claims),
      unchecked: read.flatMap(({ unchecked }) => unchecked),
      sentences: read.flatMap(({ sentences }) => sentences),
      sections: this.sections.filter((section) => this.counts(section)).map(sectionOf),
    };
  }

  private readPassage(passage: Passage): void {
    const found = headingOf(passage.text);
    const heading = found && this.isOfItsOwn(found) ? undefined : found;
    if (heading && !this.isInTables(heading) && (heading.isLabel || !this.isWithin(heading)))
      this.open(heading, passage);
    const start = heading?.length ?? 0;
    if (start >= passage.text.length) return;
    const section = this.sections.at(-1) ?? this.open({ text: "", length: 0 }, passage);
    section.to = passage.to;
    if (section.state.section && UNREAD.has(section.state.section)) return;
    const { found: said, nextSentence } = new PassageReader(
      passage.text,
      start,
      section.state,
      this.context,
      this.sentence,
    ).read();
    this.sentence = nextSentence;
    section.passages.push({ passage, found: said });
  }

  /**
   * A label of what the section itself tells: `1.政府采购预算：10万元`. Below 其他重要事项 it begins a section; any other label ends a section that
   * one began.
   */
  private isOfItsOwn({ section, isLabel }: Heading): boolean {
    const open = this.sections.at(-1);
    if (!isLabel) return false;
    if (open?.isLabelled) return open.state.section === section;
    return open?.state.section !== "other" || section === undefined;
  }

  /** Titles of tables are no headings of the text. */
  private isInTables({ text }: Heading): boolean {
    const section = this.sections.at(-1)?.state.section;
    if (section === "tables") return !text.startsWith("第") && !text.endsWith("说明");
    return section === "targets" && !beginsHeading(text);
  }

  /** `（一）按支出功能分类`: words that are not known, below a heading that is; unless they name another office. */
  private isWithin({ text, section }: Heading): boolean {
    return section === undefined && isBelowChapter(text) && this.sections.length > 0 && !isOffice(text);
  }

  private open({ text, length, section, isLabel }: Heading, passage: Passage): ReadSection {
    const scope = sectionScope(section, text, isBelowChapter(text) ? this.chapter : undefined, fundScopeOf(this.known));
    if (!isBelowChapter(text)) this.chapter = scope;
    const state: SectionState = {
      section,
      isKnown: section !== undefined || text === "",
      scope,
      carried: undefined,
      carriedClasses: false,
      project: undefined,
    };
    const heading = spansOf(passage, 0, Math.max(length, 1))[0]!;
    const opened: ReadSection = {
      state,
      heading,
      isLabelled: isLabel === true,
      from: passage.from,
      to: passage.to,
      passages: [],
    };
    this.sections.push(opened);
    return opened;
  }

  /** A heading of the contents counts no more where the section itself follows. */
  private counts(section: ReadSection): boolean {
    const { state, passages } = section;
    if (state.section === undefined) return state.isKnown ? false : passages.length > 0;
    const later = this.sections.slice(this.sections.indexOf(section) + 1);
    return passages.length > 0 || !later.some((other) => other.state.section === state.section);
  }
}

/** The budget year by the text's first words that name one. */
function yearOf(passages: readonly Passage[]): number | undefined {
  for (const { text } of passages) {
    const found = /(20\d\d)年/.exec(text);
    if (found) return Number(found[1]);
  }
  return undefined;
}

function sectionOf({ state, heading, from, to }: ReadSection): TextSection {
  return { ...(state.section && { id: state.section }), heading, from, to };
}

/** What a section says, with each claim in its statement. */
function resultOf({ state, passages }: ReadSection, known: TextKnowledge) {
  const local = localParts(
    passages.map(({ found }) => found),
    state.section,
    fundScopeOf(known),
  );
  const id = state.section && { section: state.section };
  const claims: Claim[] = [];
  const unchecked: Unchecked[] = [];
  const sentences: TextSentence[] = [];
  for (const { passage, found } of passages) {
    const none = new Set(found.claims.flatMap(({ kind, sentence }) => (kind === "unarranged" ? [sentence] : [])));
    const read = found.claims.map((draft): Claim => {
      const claim = claimOf(draft, passage, local);
      const statement = draft.statement ?? statementOf({ ...claim, isOfNone: none.has(draft.sentence) }, state.section);
      return { ...claim, ...id, ...(statement && { statement }) };
    });
    claims.push(...read);
    for (const { start, end, reason } of found.unchecked) {
      unchecked.push({ span: spansOf(passage, start, end)[0]!, reason });
    }
    for (const { number, start, end } of found.sentences) {
      const statement = read.find((claim) => claim.sentence === number && claim.statement)?.statement;
      sentences.push({ spans: spansOf(passage, start, end), ...id, ...(statement && { statement }) });
    }
  }
  return { claims, unchecked, sentences };
}

function claimOf(draft: DraftClaim, passage: Passage, local: (ask: Ask) => Ask): Claim {
  const { start, end, about, of, names, ...rest } = draft;
  const nameOf = (name: { readonly start: number; readonly end: number }) => ({
    text: passage.text.slice(name.start, name.end),
    span: spansOf(passage, name.start, name.end)[0]!,
  });
  return {
    ...rest,
    ...(about && { about: queryOf(draft.kind === "list" ? about : local(about)) }),
    ...(of && { of: queryOf(of) }),
    ...(names && { names: names.map(nameOf) }),
    spans: spansOf(passage, start, end),
  };
}
