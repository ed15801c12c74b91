import { normalise } from "./normalise/normalise";
import type { TextKnowledge } from "./knowledge";
import { ordinalLength } from "./sections/heading";

/** What the names of offices end with. */
const ENDINGS = [
  ..."局厅处所站馆院校园队团社室镇乡办委",
  "委员会",
  "中心",
  "政府",
  "街道",
  "协会",
  "联合会",
  "联合社",
  "大学",
  "（部门）",
  "（本级）",
];

/** Whether words that are not known end as an office's name does: 市档案技术服务中心. */
export function isOffice(text: string): boolean {
  return text.length > 2 && ENDINGS.some((ending) => text.endsWith(ending));
}

/**
 * Which names are the unit's: its own with characters left out (外事侨办 of 外事侨务办公室), and those that the headings of the text give it
 * (关于X2024年收入预算情况说明). Where no name is known, any office's.
 */
export function unitNames({ units }: TextKnowledge, headings: readonly string[]): (name: string) => boolean {
  const full = units.map((unit) => normalise(unit).text).filter((unit) => unit !== "");
  const told = new Set(headings.flatMap((heading) => unitOfHeading(heading) ?? []));
  return (name) => {
    if (told.has(name)) return true;
    if (!isOffice(name)) return false;
    return full.length === 0 ? told.size === 0 : full.some((unit) => holdsInOrder(unit, name));
  };
}

/** `一、关于X2024年…` → X */
function unitOfHeading(heading: string): string | undefined {
  const words = heading.slice(ordinalLength(heading));
  const from = words.startsWith("关于") ? 2 : 0;
  const to = words.search(/20\d\d年/);
  return from > 0 && to > from + 1 ? words.slice(from, to) : undefined;
}

function holdsInOrder(whole: string, part: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
