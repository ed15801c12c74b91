import type { WorkbookParts } from "../read/workbook";
import type { StyleBook } from "../write/style-book";
import { newStyleBook, stylesPart } from "../write/styles-part";
import { CONTENT_TYPE } from "../xml/namespaces";
import { withoutItems } from "./additions";
import type { PackageEdit } from "./package-edit";
import { relationshipType } from "./report-sheet";
import { bookOver, withStyles } from "./styles-edit";

/** The names of a styles part for a workbook that has none: one that goes with our marks, one that stays. */
const OWN_STYLES = "budgetDisclosureStyles";
const LASTING_STYLES = "styles";

/** The styles of a workbook that is being changed: how to write those that are asked for now. */
export interface OpenStyles {
  readonly book: StyleBook;
  /** Writes what the book has collected into the package. */
  save(): void;
}

/**
 * Opens the workbook's styles.
 * - `anew`: ours of earlier calls go, and the new ones can be taken out again;
 * - `beside`: ours of earlier calls stay, and the new ones can be taken out with them;
 * - `lasting`: the new ones are the workbook's own.
 */
export function openStyles(edit: PackageEdit, workbook: WorkbookParts, how: "anew" | "beside" | "lasting"): OpenStyles {
  const part = workbook.styles;
  const isOwn = how === "anew" && part !== undefined && part.includes(`/${OWN_STYLES}`);
  const original = part === undefined || isOwn ? undefined : edit.text(part);
  if (isOwn) edit.remove(part, workbook.main);
  if (part === undefined || original === undefined) {
    const book = newStyleBook();
    const name = how === "lasting" ? LASTING_STYLES : OWN_STYLES;
    return { book, save: () => addStyles(edit, workbook, book, name) };
  }
  const xml = how === "anew" ? withoutItems(original, part) : original;
  const book = bookOver(xml, part);
  return {
    book,
    save: () => {
      const styled = withStyles(xml, part, book, how !== "lasting");
      if (styled !== original) edit.replace(part, styled);
    },
  };
}

function addStyles(edit: PackageEdit, workbook: WorkbookParts, book: StyleBook, name: string): void {
  if (book.additions("cellXfs").length + book.additions("dxfs").length === 0) return;
  edit.add({
    owner: workbook.main,
    name: edit.freeName(workbook.main, name),
    contentType: CONTENT_TYPE.styles,
    relationshipType: relationshipType(workbook, "styles"),
    xml: stylesPart(book),
  });
}
