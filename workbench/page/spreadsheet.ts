import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { type FWorkbook, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import sheetTexts from "@univerjs/preset-sheets-core/locales/zh-CN";
import { type FUniver, type IWorkbookData, LocaleType, createUniver, mergeLocales } from "@univerjs/presets";
import { RowHeights } from "./row-heights";

const SET_SELECTIONS = "sheet.operation.set-selections";

/** Univer on the page, with one workbook at a time. */
export class Spreadsheet {
  readonly univer: FUniver;
  private readonly heights: RowHeights;

  constructor(container: HTMLElement) {
    const { univerAPI } = createUniver({
      locale: LocaleType.ZH_CN,
      locales: { [LocaleType.ZH_CN]: mergeLocales(sheetTexts, conditionalFormattingTexts) },
      presets: [UniverSheetsCorePreset({ container }), UniverSheetsConditionalFormattingPreset()],
    });
    this.univer = univerAPI;
    this.heights = new RowHeights(univerAPI);
    // The facade's own event of the selection is not sent when the sheet changes with it.
    univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id }) => {
      if (id === SET_SELECTIONS) revealSoon(univerAPI);
    });
  }

  /** Shows a workbook in place of the one before. */
  show(data: Partial<IWorkbookData>): FWorkbook {
    const before = this.univer.getActiveWorkbook();
    if (before) {
      this.heights.leave(before.getId());
      this.univer.disposeUnit(before.getId());
    }
    return this.univer.createWorkbook(data);
  }
}

/** Univer needs a moment to draw a sheet before it knows what of it is in sight, and can scroll it: on a busy machine more than one. */
const REVEAL_DELAY_MS = 60;
const REVEAL_TRIES = 10;

/** Scrolls to the selected cell once the sheet is drawn, and looks again whether it is in sight by then. */
function revealSoon(univer: FUniver, tries = REVEAL_TRIES): void {
  setTimeout(() => {
    if (!reveal(univer.getActiveWorkbook()) && tries > 1) revealSoon(univer, tries - 1);
  }, REVEAL_DELAY_MS);
}

/** Scrolls to the selected cell where it is out of sight, as Excel does when an add-in selects a cell. True where it was in sight. */
function reveal(workbook: FWorkbook | null): boolean {
  const sheet = workbook?.getActiveSheet();
  const selected = sheet?.getActiveRange()?.getRange();
  const seen = sheet?.getVisibleRange();
  if (!sheet || !selected || !seen) return false;
  const above = selected.startRow < seen.startRow || selected.startRow >= seen.endRow;
  const aside = selected.startColumn < seen.startColumn || selected.startColumn >= seen.endColumn;
  if (!above && !aside) return true;
  sheet.scrollToCell(Math.max(0, selected.startRow - 5), Math.max(0, selected.startColumn - 2));
  return false;
}
