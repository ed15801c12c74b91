import type { FUniver } from "@univerjs/presets";
import { HostError } from "../protocol/host-error";
import type { Use } from "../protocol/members";
import { BadRules } from "./bad-rules";
import { Calculation } from "./calculation";
import type { Profile } from "./profiles";
import { UndoLedger } from "./undo-ledger";

/** What is answered while another workbook has the focus (`WI-1`): https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting */
const NEEDS_FOCUS: Readonly<Record<string, string>> = {
  "Range.select": "GeneralException",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "WorksheetFreezePanes.getLocationOrNullObject": "GeneralException",
  "WorksheetFreezePanes.unfreeze": "GeneralException",
};

/** What the protection of a workbook's structure forbids (`PR-2`). */
const STRUCTURE: ReadonlySet<string> = new Set([
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetCollection.add",
]);

/** What surrounds the add-in: how Excel stands, what it cannot do, and what of the user's it touches. */
export class World {
  readonly badRules = new BadRules();
  readonly calculation: Calculation;
  readonly undo: UndoLedger;
  /** Whether this workbook has the focus; false while another one has. */
  inFront = true;
  /** The workbook's structure is protected: sheets can neither come nor go, nor be renamed or moved. */
  structureProtected = false;
  /** Nothing can be changed, as where the file is open for reading only on the web. */
  readOnly = false;

  constructor(
    univer: FUniver,
    private readonly profile: Profile,
  ) {
    this.calculation = new Calculation(univer);
    this.undo = new UndoLedger(() => profile.undo);
  }

  /** Called before every use of a member. Throws what Excel answers as it stands. */
  beforeUse(use: Use): void {
    const { member, changes } = use;
    const unfocused = this.inFront || !this.profile.windows ? undefined : NEEDS_FOCUS[member];
    if (unfocused !== undefined) throw new HostError(unfocused, "The workbook does not have the focus.", member);
    const forbidden = changes && (this.readOnly || (this.structureProtected && STRUCTURE.has(member)));
    if (forbidden) throw new HostError("AccessDenied", "You cannot perform the requested operation.", member);
    this.undo.used(use);
  }
}
