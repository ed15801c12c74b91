import type { Checker } from "../../app/check/checker";
import type { WorkbookPort } from "../../app/port";
import type { DocumentModel } from "../../document";
import type { Templates } from "../../tables";
import type { SheetPlan, Snapshot } from "../../workbook";
import type { PaneMemory } from "../memory/pane-memory";
import type { PaneCommand } from "../shared/ribbon-request";

/** What the pane works with; all of it is given by taskpane/index, so that tests can give their own. */
export interface Tools {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  /** Reads the cells of a workbook's file. Rejects with WorkbookError. */
  readonly readWorkbook: (bytes: Uint8Array) => Promise<Snapshot>;
  /** Makes the .docx file of a document. */
  readonly makeWordFile: (model: DocumentModel) => Promise<Uint8Array>;
  /** Makes the .xlsx file of planned sheets. */
  readonly makeTablesFile: (plans: readonly SheetPlan[]) => Promise<Uint8Array>;
  /** Those that the checker was put together with. */
  readonly templates: Templates;
  /** The time of day, as it is shown beside a report. */
  readonly clock: () => string;
  /** The time in ISO 8601, as it is kept with an explanation. */
  readonly now: () => string;
  /** Calls back whenever another view of the pane has changed the workbook, of which the host does not tell; returns the way to stop. */
  readonly beside?: (onChange: () => void) => () => void;
  /** Tells the other views that the tables are read otherwise than before, though no cell has changed. */
  readonly tellBeside?: () => void;
  /** Calls back whenever Excel begins and ends to wait because the user is typing in a cell; returns the way to stop. */
  readonly typing?: (hear: (isTyping: boolean) => void) => () => void;
  /** Host, platform and version as Office names them, for the report of a fault. */
  readonly excel?: string;
  /** What the pane remembers over a reload; without it, nothing. */
  readonly memory?: PaneMemory;
  /** Calls back whenever a button of the ribbon asks something of the pane; returns the way to stop. */
  readonly requests?: (hear: (command: PaneCommand) => void) => () => void;
}
