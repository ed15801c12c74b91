import type { TextLine } from "./text-line";

/** Where the headings of a table of targets stand among its lines. */
export interface HeadingRow {
  readonly from: number;
  /** The line after its last. */
  readonly to: number;
  /** True where columns follow that of the weights (赋分规则, 佐证资料). */
  readonly hasMore: boolean;
}

const FIRST = "一级指标二级指标三级指标";
const VALUES = ["指标值", "目标值"];
const BEFORE_WEIGHT = [
  ...["指标值设置依据", "指标值设定依据", "指标设定依据", "指标设置依据", "设置依据", "设定依据"],
  ...["上年完成值", "上年度完成值"],
];
const WEIGHTS = ["指标分值权重", "分值权重", "指标权重", "权重", "分值"];
const BEHIND = ["指标赋分规则", "赋分规则", "佐证资料"];
/** A row of headings is broken into no more lines than this. */
const MOST_LINES = 40;

/**
 * The row of headings, however its words are broken into lines: 一级指标, 二级指标, 三级指标, 指标值, then those of §6.2 of the form, the weights among them.
 * Undefined where none is found in that order, as where the lines of neighbouring cells are mixed.
 */
export function headingRow(lines: readonly TextLine[]): HeadingRow | undefined {
  for (let from = 0; from < lines.length; from++) {
    const start = lines[from]!.text;
    if (!start.startsWith("一级")) continue;
    const text = lines
      .slice(from, from + MOST_LINES)
      .map((line) => line.text)
      .join("");
    const length = headingsLength(text);
    const to = length && lineAfter(lines, from, length.all);
    if (to) return { from, to, hasMore: length.hasMore };
  }
  return undefined;
}

function headingsLength(text: string): { readonly all: number; readonly hasMore: boolean } | undefined {
  if (!text.startsWith(FIRST)) return undefined;
  const value = after(text, FIRST.length, VALUES);
  if (value === undefined) return undefined;
  const weight = after(text, afterAll(text, value, BEFORE_WEIGHT), WEIGHTS);
  if (weight === undefined) return undefined;
  const all = afterAll(text, weight, BEHIND);
  return { all, hasMore: all > weight };
}

function after(text: string, at: number, words: readonly string[]): number | undefined {
  const word = words.find((one) => text.startsWith(one, at));
  return word === undefined ? undefined : at + word.length;
}

function afterAll(text: string, at: number, words: readonly string[]): number {
  let end = at;
  for (let next = after(text, end, words); next !== undefined; next = after(text, end, words)) end = next;
  return end;
}

/** The line that begins after so many characters; undefined where none begins there. */
function lineAfter(lines: readonly TextLine[], from: number, length: number): number | undefined {
  let [line, rest] = [from, length];
  while (rest > 0 && line < lines.length) rest -= lines[line++]!.text.length;
  return rest === 0 ? line : undefined;
}
