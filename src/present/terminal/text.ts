import type { Report, ReportFinding } from "../../diagnose";
import { uncheckedGroups } from "../text/unchecked-groups";
import { LEFT_OUT, numbersText } from "../wording/text-check";

/** Quotations of one reason; the rest is counted. */
const SHOWN = 6;

/** How far the published text was checked, and what of it was not, by reason with quotations. Nothing where none was read. */
export function textLines({ narrative, uncheckedNumbers = [], publishedText }: Report): string[] {
  if (!narrative) return [];
  const groups = uncheckedGroups(uncheckedNumbers).map(({ word, numbers }) => {
    const quotes = numbers.slice(0, SHOWN).map(({ place }) => `“${place.quote}”`);
    const more = numbers.length > SHOWN ? ` 等 ${numbers.length} 处` : "";
    return `    ${word}（${numbers.length} 处）：${quotes.join("")}${more}`;
  });
  return [
    `  文字“${narrative.file}”：${numbersText(narrative)}`,
    ...(publishedText?.leftOut ?? []).map((kind) => `    ${LEFT_OUT[kind]}`),
    ...groups,
  ];
}

/** Where a finding stands in the text, and how the text is mended. */
export function textPlaceLines({ text, mending }: ReportFinding): string[] {
  const [first] = text ?? [];
  if (!first) return [];
  const { heading, quote } = first;
  const edits = (mending?.edits ?? []).map(({ before, after }) => `“${before}”改为“${after}”`);
  return [
    `${heading === undefined ? `第${first.paragraph + 1}段` : heading}：“${quote}”`,
    ...(edits.length > 0 ? [`建议：${edits.join("；")}`] : []),
    ...(mending?.sentence === undefined ? [] : [`按表应写：${mending.sentence}`]),
    ...(mending?.find === undefined ? [] : [`查找“${mending.find}”`]),
  ];
}
