import type { ICellData } from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { cellInFormula } from "../../../src/workbook";
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

/** The cells whose formulas refer to a sheet or cell that is gone, as `汇总!A1`. */
export function brokenReferences(workbook: FWorkbook): string[] {
  const saved = workbook.save();
  return workbook.getSheets().flatMap((sheet) => {
    const cells = Object.entries(saved.sheets[sheet.getSheetId()]?.cellData ?? {});
    return cells.flatMap(([row, line]) =>
      Object.entries((line ?? {}) as Record<string, ICellData | null>).flatMap(([column, cell]) =>
        cell?.f?.includes("#REF!")
          ? [cellInFormula({ sheet: sheet.getSheetName(), row: Number(row), column: Number(column) })]
          : [],
      ),
    );
  });
}

/** The names of the sheets, in order. */
export function namesOf(workbook: FWorkbook): string[] {
  return workbook.getSheets().map((sheet) => sheet.getSheetName());
}
