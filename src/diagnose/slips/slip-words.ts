import type { Figure } from "../../tables";
import { a1 } from "../../workbook";
import type { Correction, Slip } from "./slips";

/** What a slip is called in the report. */
export function slipWords({ figure, suggested }: Correction, { kind, partner }: Slip): string {
  switch (kind) {
    case "missing":
      return "可能漏填";
    case "surplus":
      return "可能多填";
    case "swapped":
      return partner ? `可能与 ${a1(partner.cell)} 的金额填反了` : "可能与另一单元格的金额填反了";
    case "moved":
      return movedWords(figure, partner, suggested === 0);
    case "ten-thousand":
      return `可能元与万元混淆：${Math.abs(figure.amount) > Math.abs(suggested) ? "大" : "小"}了一万倍`;
    case "ten":
      return "可能小数点错位";
    case "digits":
      return "可能相邻两位数字颠倒";
    case "one-digit":
      return "可能错了一位数字";
    case "sign":
      return "可能正负号填反";
  }
}

function movedWords(figure: Figure, partner: Figure | undefined, filled: boolean): string {
  if (!partner) return "可能填错了行或列";
  const which =
    figure.cell.row === partner.cell.row ? "列" : figure.cell.column === partner.cell.column ? "行" : "位置";
  const other = a1(partner.cell);
  return filled ? `可能填错了${which}：应填在 ${other}` : `可能填错了${which}：金额填到了 ${other}`;
}
