import { isOwnTextSheet } from "../../text/paragraphs/sheet";
import { TEXT_SHEET } from "../../document";
import type { SheetSnapshot, Snapshot } from "../../workbook";

/** The sheet that holds the document's text: 预算说明, as this program writes it or as somebody else does; undefined where there is none. */
export function ownTextSheet({ sheets }: Snapshot): SheetSnapshot | undefined {
  return (
    sheets.find(isOwnTextSheet) ?? sheets.find(({ name, cells }) => name.trim() === TEXT_SHEET && cells.length > 0)
  );
}
