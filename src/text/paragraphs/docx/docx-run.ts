/** A stretch of a part's XML: UTF-16 units from 0, `to` not included. */
export interface XmlRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Where some characters of a paragraph stand in the file: the text of one `w:t`, or one tab, line break or the like. A run that holds several of
 * these gives several. Hidden and deleted characters are in no paragraph, so they are in none of these.
 */
export interface DocxRun {
  /** The paragraph's number in the document's list. */
  readonly paragraph: number;
  /** Its characters, counted in the paragraph's `raw`; `end` not included. */
  readonly start: number;
  readonly end: number;
  /** The part that holds it: `word/document.xml`, `word/footnotes.xml`. */
  readonly part: string;
  /** `<w:r …>` … `</w:r>` */
  readonly run: XmlRange;
  /** Its `<w:rPr>` … `</w:rPr>`, where it has one. */
  readonly properties?: XmlRange;
  /** `<w:t …>` … `</w:t>`, or the tab's or break's own element. */
  readonly element: XmlRange;
  /** What between the tags of `w:t` makes the characters; of a tab or a break, the element. */
  readonly content: XmlRange;
  /** True for a text, which may be split at any character; false for what is one thing: a tab, a break, a symbol, a formula's text. */
  readonly divisible: boolean;
}

/** The runs that hold characters `start` to `end` of a paragraph, in their order. `runs` are in the order of their paragraphs. */
export function runsWithin(
  runs: readonly DocxRun[],
  span: { readonly paragraph: number; readonly start: number; readonly end: number },
): readonly DocxRun[] {
  return runs.filter((run) => run.paragraph === span.paragraph && run.start < span.end && run.end > span.start);
}

/**
 * Where character `at` of a paragraph begins in the XML of the part: an entity (`&amp;`, `&#20803;`) is one character there, or, beyond the
 * basic plane, two. `at` is from `run.start` to `run.end`, the end included.
 */
export function placeInXml(xml: string, run: DocxRun, at: number): number {
  let place = run.content.from;
  for (let left = at - run.start; left > 0 && place < run.content.to;) {
    const width = widthAt(xml, place);
    left -= width.characters;
    place += width.units;
  }
  return place;
}

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|[a-z]{2,4});/y;

/** How much of the XML the next thing takes, and how many characters of the text it is. */
function widthAt(xml: string, place: number): { units: number; characters: number } {
  if (xml.startsWith("\r\n", place)) return { units: 2, characters: 1 };
  if (xml[place] !== "&") return { units: 1, characters: 1 };
  ENTITY.lastIndex = place;
  const [whole, decimal, hex] = ENTITY.exec(xml) ?? [];
  if (whole === undefined) return { units: 1, characters: 1 };
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : 0;
  return { units: whole.length, characters: code > 0xffff ? 2 : 1 };
}
