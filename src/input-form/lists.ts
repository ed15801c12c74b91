import type { PlannedList } from "../workbook";
import { CODES_SHEET, codesArea } from "./codes-sheet";
import type { InputColumn } from "../input-sheets";

/** What Excel shows of a title. */
const LONGEST_TITLE = 32;

/**
 * The drop-down lists of a column, on the rows from `top` to `bottom`. Codes are only offered: a bureau's own codes, and codes without their
 * names, are as good; of a few words another one is asked about, for the reader knows synonyms.
 */
export function columnLists(column: InputColumn, index: number, top: number, bottom: number): PlannedList[] {
  const { choices, rowChoices = new Map<number, readonly string[]>() } = column;
  const lists: PlannedList[] = [...rowChoices].map(([row, values]) =>
    wordList(column, values, index, top + row, top + row),
  );
  if (choices === undefined) return lists;
  if (typeof choices !== "string") return [...lists, wordList(column, choices, index, top, bottom)];
  const source = { sheet: CODES_SHEET, area: codesArea(choices) };
  return [...lists, { area: { top, left: index, bottom, right: index }, source, prompt: promptOf(column) }];
}

function wordList(
  column: InputColumn,
  values: readonly string[],
  index: number,
  top: number,
  bottom: number,
): PlannedList {
  return {
    area: { top, left: index, bottom, right: index },
    source: { values },
    prompt: promptOf(column),
    warning: {
      title: "不在列表中",
      text: `“${column.heading}”一般从列表中选择：${values.join("、")}。仍要保留填写的内容吗？`,
    },
  };
}

function promptOf({ heading, note }: InputColumn): { title: string; text: string } {
  return { title: heading.slice(0, LONGEST_TITLE), text: note };
}
