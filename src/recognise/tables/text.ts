import { headerForm } from "../shared/header-form";
import { remembered, squeeze } from "../shared/squeeze";

const NUMBERING = /^(?:[一二三四五六七八九十]+[、.]|[(（]?[\d一二三四五六七八九十]+[)）]|\d+[.、]|其中:?|[#*])+/;

/** ①, which folding the width would make a bare 1. */
const CIRCLED = /[\u2460-\u24ff]/g;

/** The form in which the names of lines are compared: as headers, and without numbering and “其中：”. `（一）一般公共预算拨款` → `一般公共预算拨款`. */
export const lineForm = remembered((text) => headerForm(squeeze(text.replace(CIRCLED, "")).replace(NUMBERING, "")));

/**
 * The form in which titles are compared: a department's table is a unit's, and by which classification it lists is no part of its name:
 * `2024年部门一般公共预算支出功能分类预算表` → `单位一般公共预算支出预算表`.
 */
export function titleForm(text: string): string {
  return headerForm(text)
    .replace(/部门|预算单位/g, "单位")
    .replace(/功能分类|经济分类/g, "");
}
