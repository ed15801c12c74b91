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
    return this.univer.createWorkbook(data);
  }
}
