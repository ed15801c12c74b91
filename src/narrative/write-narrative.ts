import type { OpenPoint } from "../facts";
import {
  type Disclosure,
  type NarrativeChapter,
  type NarrativeProfile,
  type NarrativeSection,
  tableAbout,
} from "../tables";
import { chineseNumber } from "./chinese-number";
import { FigureBook, type NarrativeInput } from "./figure-book";
import { OpenPoints } from "./open-points";
import { fill } from "./pattern";
import { type NarrativeRun, merged, plainText } from "./runs";
import { STATEMENTS } from "./sections";
import { type NarrativeParagraph, StatementWriter } from "./write-statement";

/** A heading of part 3 and the paragraphs right below it. */
export interface NarrativeBlock {
  /** What it tells; absent for a heading that only has others below it. */
  readonly section?: NarrativeSection;
  /** 2: 一、…; 3: （一）… */
  readonly level: 2 | 3;
  /** With its number. */
  readonly heading: readonly NarrativeRun[];
  /** None for the sections that the document tells from facts: procurement, assets, performance, remarks. */
  readonly paragraphs: readonly NarrativeParagraph[];
}

/** Part 3 预算情况说明, and what it still lacks. */
export interface Narrative {
  readonly profile: NarrativeProfile["id"];
  /** In the order of the text. */
  readonly blocks: readonly NarrativeBlock[];
  /** In the order in which the text lacks them. */
  readonly openPoints: readonly OpenPoint[];
}

/**
 * The profile by which a disclosure's text is built: the template's newest, unless it tells of carryover and the disclosure has no table of it.
 * Undefined where the template has none.
 */
export function narrativeProfileOf(disclosure: Disclosure): NarrativeProfile | undefined {
  const { narrative } = disclosure.template;
  const hasCarryover = tableAbout(disclosure, "carryover") !== undefined;
  const tellsCarryover = ({ chapters }: NarrativeProfile) => chapters.some(({ sections }) => sections === "carryover");
  return narrative?.find((profile) => hasCarryover || !tellsCarryover(profile)) ?? narrative?.[0];
}

/** The text of a disclosure as its profile builds it: every number of it is a printed figure, or follows from printed figures. */
export function writeNarrative(input: NarrativeInput, profile: NarrativeProfile): Narrative {
  const book = new FigureBook(input);
  const open = new OpenPoints();
  const zeroBase = input.facts.unit.zeroBase?.value ?? profile.zeroBase;
  const writer = new StatementWriter(book, { zeroBase, priorWord: profile.priorWord }, open);
  if (!book.priorYear) {
    const message = "没有上年预算数，文字不写增减；请填写“上年预算”，或打开上年公开表";
    open.add({ kind: "prior", statement: "prior", about: "上年预算", message, sheet: "上年预算" });
  }
  const blocks = profile.chapters.flatMap((chapter, index) => blocksOf(chapter, index + 1, writer));
  return { profile: profile.id, blocks, openPoints: open.all };
}

function blocksOf({ heading, sections }: NarrativeChapter, number: number, writer: StatementWriter): NarrativeBlock[] {
  const headed = (before: string, words: string) =>
    merged([plainText(before), ...(fill(words, writer.titleSlot) ?? [])]);
  const told = (section: NarrativeSection) => (STATEMENTS[section] ?? []).flatMap((spec) => writer.write(spec));
  const own = headed(`${chineseNumber(number)}、`, heading);
  if (typeof sections === "string") return [{ section: sections, level: 2, heading: own, paragraphs: told(sections) }];
  const below = sections.map(({ heading: words, section }, index): NarrativeBlock => {
    const inBrackets = headed(`（${chineseNumber(index + 1)}）`, words);
    return { section, level: 3, heading: inBrackets, paragraphs: told(section) };
  });
  return [{ level: 2, heading: own, paragraphs: [] }, ...below];
}
