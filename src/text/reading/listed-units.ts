import { chineseNumber } from "../../narrative";
import type { TextDocument } from "../text-document";
import { passagesOf } from "./passages/join-lines";
import type { Passage } from "./passages/passage";
import { ordinalLength } from "./sections/heading";

/** What a text lists as the units that belong to a department: 下属预算单位3个，包括：甲、乙、丙。 */
export interface ListedUnits {
  /** As they stand there; none where it says only how many there are. */
  readonly names: readonly string[];
  /** How many it says that there are; 0 for 无下属单位. */
  readonly stated?: number;
  /** True where 等 says that more are not named. */
  readonly isOpen: boolean;
  /** The paragraph of the document that says so. */
  readonly paragraph: number;
}

/** 下属预算单位, 所属3家事业单位, 二级预算单位共3个, 编制范围的预算单位: with the number before or behind, and 无 where there are none. */
const UNITS =
  /(无|没有)?(?:下属|所属|直属|二级|范围的)(?:(\d{1,3}|[一二三四五六七八九十]{1,3})[个家户])?(?:二级|预算|事业|行政|独立核算){0,3}单位(?:共有|共计|共|有|为)?(?:(\d{1,3}|[一二三四五六七八九十]{1,3})[个家户])?/g;

/** What announces the names: `，分别是：`. Without a colon 为 and 是 may say something else of the units. */
const LIST = /^[，：]?(?:其中：)?(?:具体|主要)?(?:(?:包括|分别是|分别为|名单如下|如下)：?|(?:为|是)：)/;

/** What may follow a number that is told without names: 下属单位3个项目 speaks of projects. */
const STOP = /^[，。；、（]|^$/;

/** Longer than any unit's name: such a list is none of names. */
const LONGEST_NAME = 40;

/** The units that a text lists as the department's: the first list with names, else the first number; undefined where it says neither. */
export function listedUnitsIn(document: TextDocument): ListedUnits | undefined {
  const passages = passagesOf(document);
  let counted: ListedUnits | undefined;
  for (const [index, passage] of passages.entries()) {
    for (const said of passage.text.matchAll(UNITS)) {
      const rest = passage.text.slice(said.index + said[0].length);
      const [, none, before, behind] = said;
      const word = behind ?? before;
      const stated = none === undefined ? word && numberOf(word) : 0;
      const at = { paragraph: passage.paragraphs[said.index]!, ...(typeof stated === "number" && { stated }) };
      const list = none === undefined ? LIST.exec(rest)?.[0] : undefined;
      if (list !== undefined) {
        const { names, isOpen } = namesIn(rest.slice(list.length), passages.slice(index + 1));
        if (names.length > 0) return { names, isOpen, ...at };
      }
      if (at.stated !== undefined && (none !== undefined || STOP.test(rest)))
        counted ??= { names: [], isOpen: false, ...at };
    }
  }
  return counted;
}

function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const found = NUMBERS.indexOf(word);
  return found < 0 ? undefined : found;
}

const NUMBERS = ["", ...Array.from({ length: 99 }, (_, index) => chineseNumber(index + 1))];

/** The names behind what announces them, in the same paragraph or in the numbered ones below. */
function namesIn(rest: string, below: readonly Passage[]): Pick<ListedUnits, "names" | "isOpen"> {
  const said = rest === "" ? itemsOf(below) : partsOf(rest);
  const last = said.at(-1) ?? "";
  // 等3个单位
  const open = /等(?:\d{1,3}[个家户](?:预算)?单位)?$/.exec(last);
  const parts = open ? [...said.slice(0, -1), last.slice(0, open.index)] : said;
  const names = parts.filter((name) => name !== "");
  const isList = names.every((name) => name.length <= LONGEST_NAME);
  return isList ? { names, isOpen: open !== null } : { names: [], isOpen: false };
}

/** `1.甲；2.乙。` → 甲, 乙; `甲、乙，下设5个科室。` → 甲, 乙; `甲，乙。` → 甲, 乙 */
function partsOf(rest: string): string[] {
  const [sentence = ""] = rest.split("。", 1);
  if (ordinalLength(sentence) > 0) return sentence.split(/[；，]|(?<!\d)(?=\d{1,2}[.、])/).map(withoutOrdinal);
  const [list = ""] = sentence.includes("、") ? sentence.split(/[，；]/, 1) : [sentence];
  return list.split(/[、，；]/);
}

/** The numbered paragraphs that follow at once. */
function itemsOf(below: readonly Passage[]): string[] {
  const items: string[] = [];
  for (const { text } of below) {
    if (ordinalLength(text) === 0) break;
    items.push(withoutOrdinal(text.split(/[。；，]/, 1)[0]!));
  }
  return items;
}

function withoutOrdinal(text: string): string {
  return text.slice(ordinalLength(text));
}
