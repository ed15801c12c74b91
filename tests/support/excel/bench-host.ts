/** The far side of the bridge for `npm run bench:pane`: Excel with a long ledger open, in Node, so that the page it serves has nothing to do but the pane's own work. */
import { type MacBridgeWindow, attachMacBridge } from "../../../workbench/host/bridge/mac";
import { ExcelHost } from "../../../workbench/host/excel-host";
import { workbookDataOf } from "../../../workbench/host/file/from-snapshot";
import { createNodeUniver } from "../../../workbench/host/node";
import { longLedgerRows } from "../ledger-sheets";
import { sheetOf, snapshotOf } from "../snapshots";

export { MAC_HOST_INFO } from "../../../workbench/host/bridge/mac";

/** Opens a workbook with a ledger of so many rows and nothing else. What is returned takes the calls of a pane elsewhere. */
export function openLedger(rows: number): Required<MacBridgeWindow> {
  const ledger = longLedgerRows(rows).map((row) => row.map((value) => (value === "" ? null : value)));
  const { univer, workbook } = createNodeUniver(workbookDataOf(snapshotOf(sheetOf("支出明细", ledger)), "bench"));
  const pane: MacBridgeWindow = {};
  attachMacBridge(new ExcelHost({ univer, workbook }), pane);
  return pane as Required<MacBridgeWindow>;
}
