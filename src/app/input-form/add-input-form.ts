import { inputTemplate } from "../../input-form";
import type { Template } from "../../tables";
import type { Writes } from "../port";
import { type Progress, begin } from "../progress";

/** The input sheets that were written, and those that the workbook had already, which stay as they are; both in the template's order. */
export interface AddedTemplate {
  readonly written: readonly string[];
  readonly kept: readonly string[];
  /** Those written for which the host could not set page, frozen rows or lists. */
  readonly undressed: readonly string[];
}

/**
 * 新建填报模板: writes the input sheets that the workbook lacks, all or nothing. A sheet of one of their names is never touched: it may be
 * filled in. Fails with WorkbookError where the host does, with Cancelled where the user gave up.
 * @param set the tables that are to be made of it; those of Xinjiang unless told
 */
export async function addInputTemplate(port: Writes, progress: Progress = {}, set?: Template): Promise<AddedTemplate> {
  const plans = inputTemplate(set);
  const kept = new Set(await port.existing(plans.map(({ name }) => name)));
  const missing = plans.filter(({ name }) => !kept.has(name));
  if (missing.length === 0) return { written: [], kept: [...kept], undressed: [] };
  begin("writing", progress);
  const undressed = await port.write(missing);
  return { written: missing.map(({ name }) => name), kept: [...kept], undressed };
}
