import { type Indicator, readIndicatorValue, unitInName } from "../../../facts";
import type { TextSpan } from "../../text-document";
import type { TargetPlaces } from "../target-places";
import type { Word } from "./text-line";
import type { WeighedRow } from "./weighed-rows";

const SIGN = /^(?:>=|=>|<=|=<|[≥≧≤≦<>=])$/;
const SIGNED = /^(?:>=|=>|<=|=<|[≥≧≤≦<>=])/;
/** How the cell before an indicator's name ends: a level (数量指标), or what proves the row above (工作资料, 原始凭证). */
const LEVEL = /指标$/;
const PROOF = /(?:资料|凭证|台账|报告|文件|合同|记录|照片|问卷|发票|证明|档案|材料|清单|单据)$/;
/** Shorter names may be the end of one that was cut. */
const SHORTEST_NAME = 4;
/** Units that may stand behind a number and a blank. */
const UNITS = new Set(
  "次 批 人 人次 个 户 公里 平方米 万元 元 天 月 件 套 辆 % 项 份 场 期 家 台 篇 条 名 批次 场次 小时 年".split(" "),
);

/**
 * The indicator of a row whose cells are parted by blanks and line ends: its name ends with its unit in brackets, and a signed number stands right behind it.
 * `边界巡查 / 调研次数（次） / >=8 次 2024年工作计划` → 边界巡查调研次数（次）, >=8次. Undefined where it is not of that form.
 * @param hasMore whether the row before may end with other cells
 */
export function lineIndicator(row: WeighedRow, hasMore: boolean, places: TargetPlaces): Indicator | undefined {
  const at = row.findIndex(({ text }) => SIGNED.test(text));
  const name = nameOf(row.slice(0, Math.max(at, 0)), hasMore);
  if (!name) return undefined;
  const third = textOf(name);
  const value = valueOf(row.slice(at), unitInName(third));
  if (!value) return undefined;
  return { third: places.fact(rawOf(name), spansOf(name)), value: places.fact(rawOf(value), spansOf(value)) };
}

function nameOf(words: readonly Word[], hasMore: boolean): readonly Word[] | undefined {
  const isEnd = (index: number) => {
    const text = textOf(words.slice(Math.max(0, index - SHORTEST_NAME), index + 1));
    return LEVEL.test(text) || (hasMore && PROOF.test(text));
  };
  let start = words.length;
  while (start > 0 && !isEnd(start - 1)) start--;
  if (start === 0 && hasMore) return undefined;
  const name = words.slice(start);
  const text = textOf(name);
  const unit = unitInName(text);
  return unit !== undefined && text.length - unit.length - 2 >= SHORTEST_NAME ? name : undefined;
}

/** The words that are the value: sign, number and unit may be parted. */
function valueOf(words: readonly Word[], unit: string | undefined): readonly Word[] | undefined {
  const length = SIGN.test(words[0]!.text) ? 2 : 1;
  const number = words.slice(0, length);
  const read = readIndicatorValue(textOf(number));
  if (read.kind !== "bound" || !read.sign) return undefined;
  const next = words[length];
  const isUnit = next && read.unit === "" && (UNITS.has(next.text) || (unit !== undefined && next.text === unit));
  if (isUnit) return words.slice(0, length + 1);
  // what is no unit is the next cell, with no blank before it
  return read.unit === "" || read.unit === unit || UNITS.has(read.unit) ? number : undefined;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join("");
}

function rawOf(words: readonly Word[]): string {
  return words.map(({ raw }) => raw).join("");
}

/** A span a line. */
function spansOf(words: readonly Word[]): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { span } of words) {
    const last = spans.at(-1);
    if (last?.paragraph === span.paragraph) spans[spans.length - 1] = { ...last, end: span.end };
    else spans.push(span);
  }
  return spans;
}
