import { inputTemplate as planned } from "../../input-form";
import type { SheetPlan } from "../../workbook";

/** 新建填报模板: the input sheets, as they are written into a new workbook or beside what a workbook has. */
export function inputTemplate(): readonly SheetPlan[] {
  return planned();
}
