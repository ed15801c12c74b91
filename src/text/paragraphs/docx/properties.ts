import type { XmlScanner } from "../../../xml";

/** What a `w:pPr` says that matters to a text. */
export interface ParagraphProperties {
  readonly styleId?: string;
  /** Its number in a list: `numId` 0 takes it out of the list of its style. */
  readonly numbering?: { readonly numId?: string; readonly level?: number };
  /** Its mark is deleted, moved away or hidden: the next paragraph goes on in it. */
  readonly markGone?: "deleted-revision" | "moved-revision" | "hidden";
}

/** What a `w:rPr` says that matters to a text. */
export interface RunProperties {
  readonly styleId?: string;
  /** Undefined where it says nothing, and the style decides. */
  readonly hidden?: boolean;
}

/** What a `w:tcPr` says: so many columns, and whether the cell is joined with the one above. */
export interface CellProperties {
  readonly columns: number;
  readonly merge?: "restart" | "continue";
}

/** What a `w:trPr` says: columns left out before the first cell, and whether the row is deleted by a revision. */
export interface RowProperties {
  readonly before: number;
  readonly deleted: boolean;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads a `w:pPr`, or that of a style; the scanner stands on its opening tag, and then on its closing one. */
export function paragraphProperties(scanner: XmlScanner): ParagraphProperties {
  const found: Writable<ParagraphProperties> = {};
  let numbering: { numId?: string; level?: number } | undefined;
  forEachWithin(scanner, () => {
    switch (scanner.name) {
      case "pStyle":
        found.styleId = value(scanner) ?? "";
        break;
      case "numId":
        (numbering ??= {}).numId = value(scanner) ?? "";
        break;
      case "ilvl":
        (numbering ??= {}).level = Number(value(scanner));
        break;
      // of the rPr within, which is that of the paragraph's mark
      case "del":
        found.markGone = "deleted-revision";
        break;
      case "moveFrom":
        found.markGone = "moved-revision";
        break;
      case "vanish":
      case "specVanish":
        if (isOn(scanner)) found.markGone ??= "hidden";
        break;
    }
  });
  if (numbering) found.numbering = numbering;
  return found;
}

/** Reads a `w:rPr`; the scanner stands on its opening tag, and then on its closing one. */
export function runProperties(scanner: XmlScanner): RunProperties {
  const found: Writable<RunProperties> = {};
  forEachWithin(scanner, () => {
    if (scanner.name === "rStyle") found.styleId = value(scanner) ?? "";
    else if (scanner.name === "vanish") found.hidden = isOn(scanner);
  });
  return found;
}

/** No table of a Word file has more columns than this (the program allows 63). */
const MOST_COLUMNS = 1_000;

/** Reads a `w:tcPr`; the scanner stands on its opening tag, and then on its closing one. */
export function cellProperties(scanner: XmlScanner): CellProperties {
  let columns = 1;
  let merge: CellProperties["merge"];
  forEachWithin(scanner, () => {
    if (scanner.name === "gridSpan") columns = Math.max(1, columnCount(scanner));
    else if (scanner.name === "vMerge") merge = value(scanner) === "restart" ? "restart" : "continue";
  });
  return { columns, ...(merge && { merge }) };
}

/** Reads a `w:trPr`; the scanner stands on its opening tag, and then on its closing one. */
export function rowProperties(scanner: XmlScanner): RowProperties {
  let before = 0;
  let deleted = false;
  forEachWithin(scanner, () => {
    if (scanner.name === "gridBefore") before = columnCount(scanner);
    else if (scanner.name === "del") deleted = true;
  });
  return { before, deleted };
}

/** The `w:val` of the current tag. */
export function value(scanner: XmlScanner): string | undefined {
  return scanner.prefixedAttribute("val");
}

/** Whether a property that is on or off is on: without a value it is. */
function isOn(scanner: XmlScanner): boolean {
  const says = value(scanner);
  return says === undefined || !["0", "false", "off"].includes(says);
}

function columnCount(scanner: XmlScanner): number {
  const count = Number(value(scanner));
  return Number.isInteger(count) && count >= 0 ? Math.min(count, MOST_COLUMNS) : 0;
}

/** Visits each opening tag within the current element; what was before a revision (`w:rPrChange`) is passed over. */
export function forEachWithin(scanner: XmlScanner, visit: () => void): void {
  if (scanner.selfClosed) return;
  const { depth } = scanner;
  while (scanner.next()) {
    if (!scanner.opens) {
      if (scanner.depth === depth) return;
    } else if (scanner.name.endsWith("Change")) scanner.skip();
    else visit();
  }
}
