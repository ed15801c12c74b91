import type { Fact } from "../../../facts";
import type { TextDocument, TextSpan } from "../../text-document";
import type { FoundTarget } from "../found-target";
import type { TargetPlaces } from "../target-places";
import { type TargetKind, targetKindOf } from "../target-titles";
import { headingRow } from "./heading-row";
import { lineIndicator } from "./line-indicator";
import { type TextLine, type Word, textLines } from "./text-line";
import { weighedRows } from "./weighed-rows";

/** What comes after the tables of targets: （五）其他需说明的事项, 第四部分 名词解释. */
const HEADING = /^(?:\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}、)/;
const PROJECT_LABEL = "项目名称";
const NEXT_LABEL =
  /^(?:项目)?负责人|^项目(?:资金|属性|类型|类别|负责|总体|期)|^(?:预算|主管|实施)(?:单位|部门)|^(?:单位)?联系/;
const LONGEST_NAME = 12;

/** A table between its title and the next. */
interface TargetBlock {
  readonly kind: TargetKind;
  readonly title: TextSpan;
  readonly lines: readonly TextLine[];
}

/**
 * The tables of targets of a text without cells, each below its title. Of a table of which every row is found the indicators that can be read with certainty:
 * the others are left out. A table of which this cannot be said is `unread`, by its title.
 */
export function lineTargets(document: TextDocument, places: TargetPlaces): (FoundTarget | { unread: TextSpan })[] {
  return blocksOf(textLines(document)).map(({ kind, title, lines }) => {
    const headings = headingRow(lines);
    const rows = headings && weighedRows(lines.slice(headings.to, endOf(lines, headings.to)));
    const project = kind === "project" && headings ? projectOf(lines.slice(0, headings.from), places) : undefined;
    if (!rows || (kind === "project" && !project)) return { unread: title };
    const indicators = rows.flatMap((row) => lineIndicator(row, headings.hasMore, places) ?? []);
    return { ...(project && { project }), indicators };
  });
}

function blocksOf(lines: readonly TextLine[]): TargetBlock[] {
  const starts = lines.flatMap(({ text, words }, line) => {
    const kind = targetKindOf(text);
    return kind ? [{ kind, line, title: { ...words[0]!.span, end: words.at(-1)!.span.end } }] : [];
  });
  return starts.map(({ kind, line, title }, index) => ({
    kind,
    title,
    lines: lines.slice(line + 1, starts[index + 1]?.line),
  }));
}

function endOf(lines: readonly TextLine[], from: number): number {
  const end = lines.findIndex(({ text }, line) => line >= from && HEADING.test(text));
  return end < 0 ? lines.length : end;
}

/** The words between 项目名称 and the label of the next cell. */
function projectOf(lines: readonly TextLine[], places: TargetPlaces): Fact<string> | undefined {
  const words = lines.flatMap((line) => line.words);
  const label = words.findIndex(({ text }) => text.replace(/:$/, "") === PROJECT_LABEL);
  if (label < 0) return undefined;
  const name: Word[] = [];
  for (const word of words.slice(label + 1, label + 1 + LONGEST_NAME)) {
    if (NEXT_LABEL.test(word.text)) break;
    name.push(word);
  }
  const text = name.map((word) => word.raw).join("");
  if (text.length < 2 || name.length === LONGEST_NAME) return undefined;
  return places.fact(
    text,
    name.map(({ span }) => span),
  );
}
