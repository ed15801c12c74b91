import { type CellEdit, type EditContent, type Snapshot, type SnapshotCell, cellAt, cellText } from "../../workbook";
import { editLabel } from "./label";
import type { Fix } from "../../tables/fix";

/** Cells that a rule would change together, each with what the rule has read in it. */
export interface CellChanges {
  readonly safe: boolean;
  readonly edits: readonly CellEdit[];
}

/**
 * The fix that changes these cells, as they stand in the workbook. A rule knows names and codes as they were read; the cell holds them as they were
 * typed (indented, the number 3 shown as 03), and its edit must expect just that. No fix where one of the cells has a formula or holds
 * something else than the rule has read.
 */
export function cellFix({ safe, edits }: CellChanges, workbook: Snapshot): Fix | undefined {
  const settled = edits.flatMap((edit) => settledEdit(edit, cellAt(workbook, edit.cell)) ?? []);
  if (settled.length < edits.length) return undefined;
  return { safe, label: edits.map((edit) => editLabel(edit)).join("；"), edits: settled };
}

function settledEdit(edit: CellEdit, cell: SnapshotCell | undefined): CellEdit | undefined {
  if (!cell) return edit.before === "" ? edit : undefined;
  const shown = [cellText(cell.value), cell.text ?? ""];
  if (cell.formula !== undefined || !shown.some((text) => squeezed(text) === squeezed(edit.before))) return undefined;
  return { ...edit, before: cellText(cell.value), content: indentedLike(cell, edit.content) };
}

/** A text as it compares: without blanks, full-width characters as their plain ones. */
function squeezed(text: string): string {
  return text.normalize("NFKC").replace(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, "");
}

/** The content, a text with the indentation of the text that it comes in place of: by it tables show their levels. */
export function indentedLike<T extends EditContent | { readonly kind: "sum" }>(
  cell: SnapshotCell | undefined,
  content: T,
): T {
  if (content.kind !== "text" || typeof cell?.value !== "string") return content;
  return { ...content, text: `${/^\s*/.exec(cell.value)?.[0] ?? ""}${content.text}` };
}
