import { checkWorkbook } from "../app/check/check-workbook";
import type { Checks } from "../app/check/checker";
import { hasTables } from "../app/check/has-tables";
import { clearMarks } from "../app/mark/clear-marks";
import { markFindings } from "../app/mark/mark-findings";
import type { MarkOutcome, WorkbookPort } from "../app/port";
import { severityWord } from "../present/wording/severity";
import { templateWords } from "../taskpane/generation/texts";
import type { Notice } from "./run-command";

/** 校验并标记, without a pane: says how many findings there are, or that there is nothing to check. */
export async function markFromRibbon(port: WorkbookPort, checker: Checks): Promise<Notice> {
  const report = await checkWorkbook(port, checker);
  if (!hasTables(report)) {
    if (report.ledgers)
      return { message: "找到支出明细，还没有公开表。", advice: "请先点“一键生成”，由它生成公开表，再校验并标记。" };
    return { message: "没有找到要校验的表。", advice: "请打开含有预算公开表或决算公开表的工作簿再试。" };
  }
  const outcome = await markFindings(port, report);
  const { errors, warnings, infos } = report.summary;
  return {
    message: `校验完成：${errors} 处${severityWord("error")}，${warnings} 处${severityWord("warning")}，${infos} 处${severityWord("info")}；标记了 ${outcome.cells} 个单元格。`,
    advice: `打开任务窗格并点“一键校验”，可以逐条查看问题、算式和依据。${leftAlone(outcome)}`,
  };
}

/** 清除标记, without a pane: the sheet shows that it is done, so only sheets left alone are told. */
export async function clearFromRibbon(port: WorkbookPort): Promise<Notice | undefined> {
  const outcome = await clearMarks(port);
  if (outcome.protectedSheets.length === 0) return undefined;
  return { message: "有的工作表受保护，标记没有清除。", advice: leftAlone(outcome) };
}

/** 新建填报模板, without a pane: says which sheets came, and which were there already and stay as they are. */
export async function addTemplateFromRibbon(port: WorkbookPort): Promise<Notice> {
  // With it comes the catalogue, which the other commands do not need.
  const { addInputTemplate } = await import("../app/input-form/add-input-form");
  const { title, detail } = templateWords(await addInputTemplate(port));
  return { message: title, advice: detail };
}

function leftAlone({ protectedSheets }: MarkOutcome): string {
  if (protectedSheets.length === 0) return "";
  return `受保护的工作表没有改动：${protectedSheets.join("、")}。请撤销保护后再试。`;
}
