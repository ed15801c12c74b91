import type { Package } from "../package";
import type { WorkbookParts } from "../read/workbook";
import { attributeOf, outline } from "./elements";

/** What the user must know of a marked copy of this file, apart from its sheets. */
export function packageWarnings(file: Package, workbook: WorkbookParts, addsSheet: boolean): readonly string[] {
  const warnings: string[] = [];
  const names = file.entries.map((entry) => entry.name.toLowerCase());
  if (names.some((name) => name.startsWith("_xmlsignatures/"))) {
    warnings.push("工作簿带有数字签名：副本的内容已改变，签名在副本中失效；原文件不受影响。");
  }
  if (names.some((name) => name.endsWith("vbaproject.bin"))) {
    warnings.push("工作簿含有宏：宏已原样保留，请将副本存为 .xlsm 文件，否则 Excel 无法打开。");
  }
  if (addsSheet && isStructureLocked(workbook)) {
    warnings.push("工作簿的结构受保护：报告工作表已写入副本，保护保持不变；如需删除该表，请先撤销工作簿保护。");
  }
  return warnings;
}

function isStructureLocked({ xml, main }: WorkbookParts): boolean {
  const protection = outline(xml, main).children.find((child) => child.name === "workbookProtection");
  return protection !== undefined && /^(1|true|on)$/.test(attributeOf(xml, protection, "lockStructure") ?? "");
}

/** What the user must know of one marked sheet. */
export function sheetWarnings(sheet: string, state: { protected: boolean; mayBeHidden: boolean }): readonly string[] {
  const warnings: string[] = [];
  if (state.protected) {
    warnings.push(
      `工作表“${sheet}”受保护：标记已写入副本，保护保持不变；如需在 Excel 中手工删除标记，请先撤销工作表保护。`,
    );
  }
  if (state.mayBeHidden) {
    warnings.push(
      `工作表“${sheet}”的部分单元格已有优先级最高的条件格式，标记的颜色可能被其遮盖，请以报告中的单元格地址为准。`,
    );
  }
  return warnings;
}
