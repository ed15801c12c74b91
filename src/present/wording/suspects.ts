import type { ReportUndetermined } from "../../diagnose/report";

/** `不能确定是哪个单元格填错：至少有 16 个单元格，改其中哪一处都同样说得通，请对照原始资料` */
export function undeterminedText({ cells }: ReportUndetermined): string {
  return `不能确定是哪个单元格填错：至少有 ${cells} 个单元格，改其中哪一处都同样说得通，请对照原始资料`;
}
