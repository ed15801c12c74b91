import type { WrittenReport } from "../../app/mark/write-report";
import { TEXTS } from "../shell/texts";
import type { Notice } from "../shared/notices";

/** The texts about rounding differences and about the report that is written into the workbook. */
export const REPORT_TEXTS = {
  rounding: "尾差（四舍五入差额）",
  roundingNote: "差额都在四舍五入范围内，不算错误。要完全相平，可选一个数调整。",
  moves: "可调整的数",
  write: "写入校验报告和检查表",
  replace: "替换",
  written: (sheets: readonly string[]) => `已写入工作表${sheets.map((sheet) => `“${sheet}”`).join("、")}。`,
  links: "报告里的单元格可以点击，转到所在的位置。",
} as const;

/** Which sheets were written, and what could not be set of them. */
export function noticeOfReport({ sheets, undressed }: WrittenReport): Notice {
  const lacking = undressed.length > 0 ? TEXTS.undressed(undressed) : "";
  return {
    tone: lacking === "" ? "success" : "info",
    title: REPORT_TEXTS.written(sheets),
    detail: `${lacking}${REPORT_TEXTS.links}`,
  };
}
