import type { ICellData } from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { rulesOf } from "../../../workbench/host/univer/rules";

/** All of a workbook that a user can see or save, in a form that compares: sheets in order, contents, formats, conditional formats. */
export function stateOf(workbook: FWorkbook): unknown {
  const data = workbook.save();
  return data.sheetOrder.map((id) => {
    const sheet = data.sheets[id];
    const cells = Object.entries(sheet?.cellData ?? {}).flatMap(([row, line]) =>
      Object.entries((line ?? {}) as Record<string, ICellData | null>).flatMap(([column, cell]) => {
        const style = typeof cell?.s === "string" ? data.styles[cell.s] : cell?.s;
        return cell?.v === undefined && !cell?.f && !style ? [] : [[row, column, cell?.v, cell?.f, style]];
      }),
    );
    const facade = workbook.getSheetBySheetId(id);
    return {
      id,
      name: sheet?.name,
      hidden: sheet?.hidden ?? 0,
      custom: sheet?.custom,
      merges: sheet?.mergeData,
      cells,
      rules: facade ? rulesOf(facade) : [],
    };
  });
}

/** The names of the sheets, in order. */
export function namesOf(workbook: FWorkbook): string[] {
  return workbook.getSheets().map((sheet) => sheet.getSheetName());
}
