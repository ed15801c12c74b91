import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { type FWorkbook, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import sheetTexts from "@univerjs/preset-sheets-core/locales/zh-CN";
import { type FUniver, type IWorkbookData, LocaleType, createUniver, mergeLocales } from "@univerjs/presets";

/** Univer on the page, with one workbook at a time. */
export class Spreadsheet {
  readonly univer: FUniver;

  constructor(container: HTMLElement) {
    const { univerAPI } = createUniver({
      locale: LocaleType.ZH_CN,
      locales: { [LocaleType.ZH_CN]: mergeLocales(sheetTexts, conditionalFormattingTexts) },
      presets: [UniverSheetsCorePreset({ container }), UniverSheetsConditionalFormattingPreset()],
    });
    this.univer = univerAPI;
  }

  /** Shows a workbook in place of the one before. */
  show(data: Partial<IWorkbookData>): FWorkbook {
    const before = this.univer.getActiveWorkbook();
    if (before) this.univer.disposeUnit(before.getId());
    const workbook = this.univer.createWorkbook(data);
    workbook.onSelectionChange(() => setTimeout(() => reveal(workbook), REVEAL_DELAY_MS));
    return workbook;
  }
}

/** Univer needs a moment to draw a sheet before it knows what of it is in sight. */
const REVEAL_DELAY_MS = 60;

/** Scrolls to the selected cell where it is out of sight, as Excel does when an add-in selects a cell. */
function reveal(workbook: FWorkbook): void {
  const sheet = workbook.getActiveSheet();
  const selected = sheet.getActiveRange()?.getRange();
  const seen = sheet.getVisibleRange();
  if (!selected || !seen) return;
  const above = selected.startRow < seen.startRow || selected.startRow >= seen.endRow;
  const aside = selected.startColumn < seen.startColumn || selected.startColumn >= seen.endColumn;
  if (above || aside) sheet.scrollToCell(Math.max(0, selected.startRow - 5), Math.max(0, selected.startColumn - 2));
}
