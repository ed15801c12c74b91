import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { createUniver, type FUniver, type IWorkbookData, LocaleType } from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/preset-sheets-core";

/**
 * Univer without a screen, for tests and measurements. In Node its packages must be loaded as CommonJS (jest does, esbuild
 * does on request): as native modules they fail on a dependency.
 */
export function createNodeUniver(data: Partial<IWorkbookData>): {
  univer: FUniver;
  workbook: FWorkbook;
  close: () => void;
} {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin],
  });
  const workbook = univerAPI.createWorkbook(data);
  return { univer: univerAPI, workbook, close: () => univer.dispose() };
}
