import type { Report } from "../../diagnose/report";
import type { Snapshot } from "../../workbook";
import { withKeptExplanations } from "../explain/with-kept-explanations";
import { keptConfig } from "../config/kept-config";
import { keptSheetTables } from "../sheet-tables/kept-sheet-tables";
import type { KeptOrProblem } from "./kept-or-problem";
import type { KeptForCheck } from "./what-is-kept";

/** What is told of a workbook whose formulas are computed only when the user asks for it. */
export const MANUAL_CALCULATION = "本工作簿是手动计算，公式可能没有重新计算：请按 F9，然后重新校验。";

/**
 * The report with the explanations that the workbook keeps; among the unchecked stands what of ours could not be read, and that formulas may not show what they
 * give.
 */
export function withWhatWasKept(
  report: Report,
  { manualCalculation }: Pick<Snapshot, "manualCalculation">,
  { explanations, columns, config, sheetTables }: KeptForCheck,
): Report {
  const reasons = [
    ...(manualCalculation ? [MANUAL_CALCULATION] : []),
    ...(explanations.problem === undefined
      ? []
      : [`保存在工作簿里的说明没有读出来，说明过的问题也列在这里。${explanations.problem}`]),
    ...(columns.problem === undefined
      ? []
      : [`保存在工作簿里的预算明细各列的含义没有读出来，按表头判断。${columns.problem}`]),
    ...configProblem(config),
    ...sheetsProblem(sheetTables),
  ];
  const explained = withKeptExplanations(report, explanations.xml);
  if (reasons.length === 0) return explained;
  return { ...explained, unchecked: [...reasons.map((reason) => ({ reason, cells: [] })), ...explained.unchecked] };
}

function configProblem({ xml, problem = keptConfig(xml).problem }: KeptOrProblem): string[] {
  return problem === undefined ? [] : [`保存在工作簿里的设置没有采用，按没有保存设置校验。${problem}`];
}

function sheetsProblem({ xml, problem = keptSheetTables(xml).problem }: KeptOrProblem): string[] {
  return problem === undefined ? [] : [`保存在工作簿里的“这张表是”没有采用，各表按表名和表头辨认。${problem}`];
}
