import { type TextSectionId, sectionNamed } from "./section-words";

/** What a heading opens. */
export interface Heading {
  /** Undefined where its words are not known. */
  readonly section?: TextSectionId;
  readonly text: string;
  /** How much of the passage is the heading: all of it, or `机关运行经费。` before the sentence that follows. */
  readonly length: number;
  /** `（二）“三公”经费预算：` before its sentence: the name of a section, or of what the section that it stands in tells next. */
  readonly isLabel?: true;
}

/** What a heading or an item begins with: 第三部分, 一、, （一）, 1., ①. An item number before a decimal is none. */
const ORDINAL =
  /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章|节)|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、](?!\d)|\d{1,2}\.(?=20\d\d年)|（\d{1,2}）|\d{1,2}）(?!\d)|[①-⑳])/;

/** Above the numbers of items: 第三部分, 一、, （一）. */
const UPPER =
  /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章|节)|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|关于)/;

const ENDINGS = ["说明", "情况", "概况", "解释", "事项", "目标表", "预算", "经费", "公开表", "目录"];

/** Amounts and shares are told in sentences, never in headings; rows of a table begin like headings, too. */
const AMOUNT = /\d(?:万|亿)?元|\d%|\d\.\d\d/;

/** Longer than any heading with a unit's name of thirty characters. */
const LONGEST = 70;
const LONGEST_INLINE = 18;
const LONGEST_LABEL = 20;

/** Where the words behind an ordinal begin: `（一）收入` → 3. */
export function ordinalLength(text: string): number {
  return ORDINAL.exec(text)?.[0].length ?? 0;
}

/** Whether a line begins a heading or an item. */
export function beginsItem(text: string): boolean {
  return ORDINAL.test(text) || text.startsWith("关于");
}

/** Whether it begins like the heading of a section, of which the end may stand in the next line. */
export function beginsHeading(text: string): boolean {
  return UPPER.test(text);
}

/** The heading that a passage is, or begins with; undefined where it is a sentence. */
export function headingOf(text: string): Heading | undefined {
  return wholeHeading(text) ?? inlineHeading(text) ?? labelHeading(text);
}

/** The heading that a line is, as a whole. */
export function wholeHeading(line: string): Heading | undefined {
  const text = line.endsWith("。") ? line.slice(0, -1) : line;
  if (text.length === 0 || text.length > LONGEST || /[。；：，]/.test(text) || AMOUNT.test(text)) return undefined;
  // （一）教育支出（类） begins the items of a 类
  if (/（[类款项]）$/.test(text)) return undefined;
  const isUpper = UPPER.test(text);
  const ends = ENDINGS.some((ending) => text.endsWith(ending));
  if (!isUpper && !ends) return undefined;
  const section = sectionNamed(text);
  // an item of a list may end in 经费 or in 预算 as well: only whole headings say 说明, 情况
  if (!isUpper && section === undefined) return undefined;
  if (!isUpper && !/(?:说明|情况|概况|解释|事项|表|目录)$/.test(text)) return undefined;
  return { text, length: line.length, ...(section && { section }) };
}

/** `1.机关运行经费。我单位不在…` */
function inlineHeading(text: string): Heading | undefined {
  const stop = text.indexOf("。");
  if (stop < 0 || stop > LONGEST_INLINE || stop === text.length - 1 || ordinalLength(text) === 0) return undefined;
  const words = text.slice(ordinalLength(text), stop);
  const section = sectionNamed(words);
  return section && !AMOUNT.test(words) && !/[：，、；未无没]/.test(words)
    ? { text: words, length: stop + 1, section }
    : undefined;
}

/** Sections that a label before their sentences may open: the others' words are those of funds and of kinds. */
const LABELLED: ReadonlySet<TextSectionId> = new Set([
  "threePublic",
  "operating",
  "procurement",
  "assets",
  "performance",
  "remarks",
]);

/** `（四）政府采购情况：2025年本单位…` Of no section where its words name none that a label opens. */
function labelHeading(text: string): Heading | undefined {
  const ordinal = ordinalLength(text);
  const stop = text.indexOf("：");
  if (stop < 0 || stop - ordinal > LONGEST_LABEL || stop === text.length - 1) return undefined;
  const words = text.slice(ordinal, stop);
  if (!/(?:情况|预算|说明|经费|安排)$/.test(words) || /[。，、；未无没]|公务|出国/.test(words)) return undefined;
  const section = sectionNamed(words);
  const isOpened = section !== undefined && LABELLED.has(section);
  return { text: text.slice(0, stop), length: stop + 1, ...(isOpened && { section }), isLabel: true };
}

/** （一）, 1.: below the headings 一、 and 第三部分. */
export function isBelowChapter(heading: string): boolean {
  return ordinalLength(heading) > 0 && !/^[第一二三四五六七八九十]/.test(heading);
}
