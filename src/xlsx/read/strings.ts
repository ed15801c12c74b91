import { tooLarge } from "../errors";
import type { Limits } from "../limits";
import { decodeEscapes } from "../xml/text";
import { XmlScanner } from "../xml/scanner";

/** The shared strings, in order. */
export function readSharedStrings(xml: string, part: string, limits: Limits): readonly string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (!scanner.opens || scanner.depth !== 1 || scanner.name !== "si") continue;
    if (strings.length >= limits.sharedStrings) throw tooLarge("文字的条数超过上限");
    strings.push(readStringItem(scanner));
  }
  return strings;
}

/** The text of the current `si` or `is`: its runs one after the other, without the pronunciation (`rPh`) of any of them. */
export function readStringItem(scanner: XmlScanner): string {
  if (scanner.selfClosed) return "";
  const depth = scanner.depth;
  let text = "";
  while (scanner.next()) {
    if (!scanner.opens) {
      if (scanner.depth === depth) break;
    } else if (scanner.name === "t") {
      text += readText(scanner);
    } else if (scanner.name !== "r") {
      scanner.skip();
    }
  }
  return decodeEscapes(text);
}

/** Spaces at the ends of a text count only where the file says so, as in Excel. */
function readText(scanner: XmlScanner): string {
  const kept = scanner.prefixedAttribute("space") === "preserve";
  const text = scanner.text();
  return kept ? text : withoutOuterSpace(text);
}

/** XML's own white space at the ends goes; a full-width or a hard space is part of the text. */
function withoutOuterSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}
