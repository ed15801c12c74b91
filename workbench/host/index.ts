/**
 * The Excel host: plays Excel for an unmodified office.js, on a workbook of Univer.
 *
 * In the workbench's page:
 * ```ts
 * const { univerAPI } = createUniver({ presets: [UniverSheetsCorePreset(), UniverSheetsConditionalFormattingPreset()], … });
 * const workbook = univerAPI.createWorkbook(workbookDataOf(readWorkbook(bytes), "budget-2024"));
 * const host = new ExcelHost({ univer: univerAPI, workbook });
 * ```
 * In the pane's page, ahead of office.js, one script of the development server asks the parent (of the same origin) for the bridge:
 * ```html
 * <script>parent.attachPane(window)</script>
 * ```
 * ```ts
 * window.attachPane = (pane) => attachMacBridge(host, pane);
 * ```
 * The iframe's address carries `?_host_Info=` + encodeURIComponent(MAC_HOST_INFO). Nothing of the pane's bundle is changed.
 * `host.measures` counts round trips and bytes, `host.faults` puts errors into them, `host.editing` plays a cell being edited.
 * When another workbook is opened, make a new host and load the pane anew.
 */
export { attachMacBridge, MAC_HOST_INFO, type MacBridgeWindow } from "./bridge/mac";
export { ExcelHost, type HostOptions, type Reply } from "./excel-host";
export { type Fault, REFUSALS } from "./faults";
export { workbookDataOf } from "./file/from-snapshot";
export { EXCEL_LIMITS, type Limits } from "./limits";
export type { RoundTrip, Sender, Totals } from "./measures";
export { attachWebBridge, WEB_HOST_INFO, type WebPaneWindow, webConversation } from "./bridge/web";
