import { XmlScanner } from "../xml";
import type { DocxPiece } from "./mark";

/**
 * The reference in the document's main part that leads to a footnote or an endnote: what is wrong in a note is told where it is referred to, as Word has
 * no comments in notes that other programs show. Undefined where the note is referred to nowhere.
 * @param notes the part of footnotes or endnotes
 * @param at a place within the note
 */
export function notePiece(xml: string, notes: string, at: number, broken: () => Error): DocxPiece | undefined {
  const note = noteAt(notes, at, broken);
  if (!note) return undefined;
  const scanner = new XmlScanner(xml, broken);
  while (scanner.next()) {
    if (!scanner.opens || scanner.name !== `${note.name}Reference`) continue;
    if (scanner.prefixedAttribute("id") === note.id) return { at: scanner.start, from: 0, to: 1 };
  }
  return undefined;
}

function noteAt(notes: string, at: number, broken: () => Error): { name: string; id: string } | undefined {
  const scanner = new XmlScanner(notes, broken);
  while (scanner.next()) {
    if (!scanner.opens || scanner.depth !== 1) continue;
    const { name, start } = scanner;
    const id = scanner.prefixedAttribute("id");
    scanner.skip();
    if (start <= at && at < scanner.end) return id === undefined ? undefined : { name, id };
  }
  return undefined;
}
