import type { Use } from "../protocol/members";

/** What Excel for Windows and Mac, and Excel on the web, do to the user's list of what can be undone. */
export type UndoSupport = "desktop" | "web" | "none";

/**
 * The members of those played that have no undo, and so clear the list:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities ; custom XML: OfficeDev/office-js#4484 (`UN-2`).
 */
const CLEARS: Readonly<Record<string, readonly UndoSupport[]>> = {
  "Worksheet.delete": ["desktop", "web"],
  "Worksheet.name": ["desktop"],
  "Worksheet.position": ["desktop"],
  "Worksheet.visibility": ["desktop"],
  "WorksheetProtection.protect": ["desktop", "web"],
  "WorksheetProtection.unprotect": ["desktop", "web"],
  "CustomXmlPart.setXml": ["desktop", "web"],
  "CustomXmlPart.delete": ["desktop", "web"],
  "CustomXmlPartCollection.add": ["desktop", "web"],
};

/** What the user could undo by Ctrl+Z: how many steps of his own there are, and what of the add-in's has cleared them. */
export class UndoLedger {
  /** The user's own steps since the list was last cleared. */
  steps = 0;
  private readonly causes: string[] = [];

  constructor(private readonly support: () => UndoSupport) {}

  /** The members that cleared the list, in their order. */
  get clearedBy(): readonly string[] {
    return this.causes;
  }

  /** Takes that the add-in used a member. Where Excel has no undo for add-ins at all (`UN-1`), every change clears the list. */
  used({ member, changes }: Use): void {
    const support = this.support();
    const clears = support === "none" ? changes : (CLEARS[member]?.includes(support) ?? false);
    if (!clears || !changes) return;
    this.steps = 0;
    this.causes.push(member);
  }
}
