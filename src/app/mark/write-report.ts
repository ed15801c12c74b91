import type { Report } from "../../diagnose/report";
import type { ReviewFacts } from "../../present/review/timeliness";
import { reportSheets } from "../../present/sheets";
import { reportSheetsOf } from "../../present/sheets/own-sheets";
import type { Template } from "../../tables";
import { freeSheetName } from "../../workbook";
import type { Reads, Writes } from "../port";
import { Cancelled, type Progress, begin } from "../progress";
import type { SameNames } from "../same-names";

/** The report's sheets in the workbook. */
export interface WrittenReport {
  readonly sheets: readonly string[];
  /** Those for which the host could not set page or frozen rows. */
  readonly undressed: readonly string[];
}

export interface ReportOptions {
  /** What the reviewer's form says of timeliness. */
  readonly facts?: ReviewFacts;
  readonly progress?: Progress;
}

/**
 * 写入校验报告: writes the sheets 校验报告 and 预算公开情况检查表 into the workbook, in place of those of ours, whatever they are called by now; gives
 * their names. `confirm` is asked, with the names, where sheets are called so already; its `leave` leaves the workbook as it is (Cancelled).
 * All or nothing; fails with WorkbookError.
 */
export async function writeReport(
  port: Reads & Writes,
  report: Report,
  template: Template,
  confirm: (existing: readonly string[]) => Promise<SameNames>,
  { facts, progress = {} }: ReportOptions = {},
): Promise<WrittenReport> {
  const plans = reportSheets(report, template, facts);
  const existing = await port.existing(plans.map(({ name }) => name));
  const answer = existing.length > 0 ? await confirm(existing) : "replace";
  if (answer === "leave") throw new Cancelled();
  begin("writing", progress);
  const { sheets } = await port.read();
  const replaced = reportSheetsOf({ sheets });
  const others = sheets.map(({ name }) => name).filter((name) => !replaced.includes(name));
  const named =
    answer === "rename" ? plans.map((plan) => ({ ...plan, name: freeSheetName(plan.name, others) })) : plans;
  const undressed = await port.write(named, { replaced });
  return { sheets: named.map(({ name }) => name), undressed };
}
