import { type Area, type Position, a1, sheetInFormula } from "./address";
import type { PlannedList } from "./sheet-plan";

/** Excel's limit for choices that are written into a rule. */
const LONGEST_CHOICES = 255;

/**
 * The source of a drop-down list as Excel takes it: `基本支出,项目支出`, or `=科目列表!$A$4:$A$60`. Throws RangeError for choices that
 * Excel could not tell apart or hold: one with a comma, or more than 255 characters of them.
 */
export function listSource({ source }: Pick<PlannedList, "source">): string {
  if ("sheet" in source) return `=${sheetInFormula(source.sheet)}!${fixedAreaA1(source.area)}`;
  const choices = source.values.join(",");
  if (choices.length > LONGEST_CHOICES || source.values.some((value) => /[,=]/.test(value) || value.trim() !== value)) {
    throw new RangeError(`Not the choices of a list: ${choices.slice(0, LONGEST_CHOICES)}`);
  }
  return choices;
}

/** `$A$4:$A$60`: an area that stays where it is when a formula is copied. */
export function fixedAreaA1({ top, left, bottom, right }: Area): string {
  const fixed = (position: Position): string => a1(position).replace(/^([A-Z]+)/, "$$$1$$");
  const [first, last] = [fixed({ row: top, column: left }), fixed({ row: bottom, column: right })];
  return first === last ? first : `${first}:${last}`;
}
