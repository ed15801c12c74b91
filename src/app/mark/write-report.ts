import type { Report } from "../../diagnose/report";
import { reportSheets } from "../../present/sheets";
import type { Writes } from "../port";
import { Cancelled, type Progress, begin } from "../progress";

/**
 * 写入校验报告: writes the sheets 校验报告 and 预算公开情况检查表 into the workbook; gives their names. `confirm` is asked, with the names, where
 * sheets so called are there already; its `false` leaves the workbook as it is (Cancelled). All or nothing; fails with WorkbookError.
 */
export async function writeReport(
  port: Writes,
  report: Report,
  confirm: (replaced: readonly string[]) => Promise<boolean>,
  progress: Progress = {},
): Promise<readonly string[]> {
  const plans = reportSheets(report);
  const names = plans.map(({ name }) => name);
  const replaced = await port.existing(names);
  if (replaced.length > 0 && !(await confirm(replaced))) throw new Cancelled();
  begin("writing", progress);
  await port.write(plans);
  return names;
}
