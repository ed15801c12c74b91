import { XmlScanner, encodeText } from "../xml";
import type { Leaf, Run } from "./runs";
import { type WordNames, closeTag } from "./word-names";

/** A place between two characters of a run: before the first of a leaf's characters but so many. */
export interface Cut {
  /** The number of the leaf; that of none is the run's end. */
  readonly leaf: number;
  /** Characters of a `w:t` before the place; 0 before the whole leaf. */
  readonly characters: number;
}

/** The beginning and the end of a run. */
export const RUN_START: Cut = { leaf: 0, characters: 0 };
export function runEnd({ leaves }: Run): Cut {
  return { leaf: leaves.length, characters: 0 };
}

/** Orders cuts as they stand in the run. */
export function compareCuts(one: Cut, other: Cut): number {
  return one.leaf - other.leaf || one.characters - other.characters;
}

/** The same place in its one form: behind the last character of a leaf is before the next leaf, and no pair of surrogates is cut. */
export function settledCut(xml: string, { leaves }: Run, { leaf, characters }: Cut): Cut {
  const own = leaves[leaf];
  if (!own || characters === 0) return { leaf, characters: 0 };
  const text = leafText(xml, own);
  if (own.name !== "t" || characters >= text.length) return { leaf: leaf + 1, characters: 0 };
  const isWithinPair = /[\ud800-\udbff]/.test(text[characters - 1]!) && /[\udc00-\udfff]/.test(text[characters]!);
  return { leaf, characters: isWithinPair ? characters - 1 : characters };
}

/**
 * A piece of a run as a run of its own with the same format: all of it as it stands, where it is whole.
 * @param deleted its characters are told as deleted (`w:delText`)
 */
export function pieceOf(xml: string, names: WordNames, run: Run, from: Cut, to: Cut, deleted = false): string {
  const isWhole = compareCuts(from, RUN_START) === 0 && compareCuts(to, runEnd(run)) === 0;
  if (isWhole && !deleted) return xml.slice(run.start, run.end);
  const inner = run.leaves.map((leaf, index) => {
    const starts = index === from.leaf ? from.characters : 0;
    const ends = index === to.leaf ? to.characters : Infinity;
    if (index < from.leaf || index > to.leaf || ends === 0) return "";
    const isCut = starts > 0 || ends !== Infinity;
    if (leaf.name !== "t" || (!isCut && !deleted)) return xml.slice(leaf.start, leaf.end);
    return textXml(names, textBetween(xml, leaf, starts, ends), deleted);
  });
  return `${xml.slice(run.start, run.openEnd)}${formatOf(xml, run)}${inner.join("")}${closeTag(names, "r")}`;
}

/** A run of this text with the format of another. */
export function textRun(xml: string, names: WordNames, like: Run, text: string): string {
  const format = formatOf(xml, like);
  return `${xml.slice(like.start, like.openEnd)}${format}${textXml(names, text, false)}${closeTag(names, "r")}`;
}

function formatOf(xml: string, { properties }: Run): string {
  return properties ? xml.slice(properties.start, properties.end) : "";
}

function textXml(names: WordNames, text: string, deleted: boolean): string {
  const name = deleted ? "delText" : "t";
  return `<${names.element}${name} xml:space="preserve">${encodeText(text)}${closeTag(names, name)}`;
}

/** Word drops the spaces at the ends of a text that does not say to keep them: they must not come to light when it is cut. */
function textBetween(xml: string, leaf: Leaf, from: number, to: number): string {
  const text = leafText(xml, leaf);
  const piece = text.slice(from, to);
  if (leaf.preserves) return piece;
  const headless = from === 0 ? piece.replace(/^[ \t\n]+/, "") : piece;
  return to >= text.length ? trimmedEnd(headless) : headless;
}

function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\n".includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** The characters of a `w:t`; those of other leaves are counted by who reads them. */
function leafText(xml: string, { start, end, name }: Leaf): string {
  const scanner = new XmlScanner(
    xml.slice(start, end),
    () => new Error(`<${name}> was read before, and cannot be now`),
  );
  scanner.next();
  return scanner.text();
}
