import type { ReportText } from "../../diagnose/report";

/** The parts of a published document, by the reviewer's form. */
export type DocumentPart = "cover" | "unit" | "tables" | "narrative" | "terms";

/** Paragraphs `from` to `to` (not included) of a text. */
export interface PartRange {
  readonly from: number;
  readonly to: number;
}

const NAMED: readonly (readonly [part: DocumentPart, number: string])[] = [
  ["unit", "一"],
  ["tables", "二"],
  ["narrative", "三"],
  ["terms", "四"],
];

/**
 * Where the parts of a published text stand, by their headings 第一部分 … 第四部分: of each the last, as contents without pages name them before. What stands
 * before the first is the cover, with the contents. A text that names no part is part three alone: a sheet 预算说明, or what was pasted.
 */
export function partRanges({ paragraphs }: ReportText): ReadonlyMap<DocumentPart, PartRange> {
  const begins = NAMED.flatMap(([part, number]) => {
    const isOne = paragraphs.map(({ raw, list = "", inTable }) => !inTable && isHeading(list + raw, number));
    const from = isOne.lastIndexOf(true);
    return from < 0 ? [] : [{ part, from }];
  });
  if (begins.length === 0) return new Map([["narrative", { from: 0, to: paragraphs.length }]]);
  const inOrder = [...begins].sort((one, other) => one.from - other.from);
  const ranges = new Map<DocumentPart, PartRange>();
  const [first] = inOrder;
  if (first && first.from > 0) ranges.set("cover", { from: 0, to: first.from });
  inOrder.forEach(({ part, from }, index) => {
    ranges.set(part, { from, to: inOrder[index + 1]?.from ?? paragraphs.length });
  });
  return ranges;
}

const LONGEST_HEADING = 60;

/** `第三部分　某单位2024年预算情况说明` is the heading of the third; a sentence that begins so is none, nor a line of the contents with its page. */
function isHeading(text: string, number: string): boolean {
  const plain = text.replace(/\s+/g, "");
  return plain.length <= LONGEST_HEADING && plain.startsWith(`第${number}部分`) && !/[。；]|[.…·]{2}|\d$/.test(plain);
}
