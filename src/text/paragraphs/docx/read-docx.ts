import type { TextDocument, TextParagraph } from "../../text-document";
import type { DocxRun } from "./docx-run";
import { paragraphsInTables } from "./figure-tables";
import { ListCounter } from "./numbering";
import { type DocxParts, openDocx } from "./open-docx";
import { PartScan } from "./scan-part";
import { nothingScanned, type ScannedTable } from "./story";
import { type DocxStyle, readStyles } from "./styles";

/** A Word file as it was read: its text, and where each character of it stands in the file. */
export interface DocxText {
  readonly document: TextDocument;
  /** In the order of the paragraphs and of their characters. */
  readonly runs: readonly DocxRun[];
  /** Its tables, in the order in which they begin; those of `docxTables` are made of them. */
  readonly tables: readonly ScannedTable[];
  /** By the paragraph's number: what directly holds it (the body, a cell, a text box), as in `tables`. */
  readonly holders: readonly number[];
  readonly parts: DocxParts;
}

/**
 * Reads a Word file: the paragraphs of its body with those of its tables and text boxes, then its footnotes and endnotes. Revisions are read as
 * if they were accepted; what is left out by that is told in `leftOut`. Automatic numbers are no part of the text.
 * Throws TextError where the bytes are no .docx, are damaged, or pass the limits.
 * @param name of the file, for messages
 */
export function readDocx(bytes: Uint8Array, name: string): DocxText {
  const parts = openDocx(bytes);
  const styleOf = readStyles(parts.styles);
  const scanned = nothingScanned();
  for (const part of [parts.document, ...parts.notes]) new PartScan(part, scanned, styleOf).run();
  const raws = scanned.paragraphs.map(({ pieces }) => pieces.join(""));
  const inTable = paragraphsInTables(raws, scanned.tables);
  const lists = new ListCounter(parts.numbering);
  const paragraphs = scanned.paragraphs.map(({ styleId, numbering }, paragraph): TextParagraph => {
    const style = styleOf(styleId);
    const list = listOf({ ...style?.numbering, ...numbering }, lists);
    return {
      raw: raws[paragraph]!,
      place: { kind: "docx", paragraph },
      ...(style?.name !== undefined && { style: style.name }),
      ...(list && { list }),
      inTable: inTable.has(paragraph),
    };
  });
  return {
    document: { name, source: "docx", paragraphs, leftOut: [...scanned.leftOut], tables: scanned.tables },
    runs: scanned.paragraphs.flatMap(({ runs }) => runs),
    tables: scanned.tables,
    holders: scanned.paragraphs.map(({ holder }) => holder),
    parts,
  };
}

function listOf(numbering: NonNullable<DocxStyle["numbering"]>, lists: ListCounter): TextParagraph["list"] {
  const { numId, level = 0 } = numbering;
  return numId === undefined || numId === "0" ? undefined : lists.next(numId, level);
}
