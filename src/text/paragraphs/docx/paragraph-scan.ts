import { TEXT_LIMITS } from "../limits";
import { tooLong } from "../text-error";
import type { XmlRange } from "./docx-run";
import { OpenFields } from "./fields";
import type { Holder } from "./frames";
import type { ParagraphProperties, RunProperties } from "./properties";
import type { Scanned, ScannedParagraph } from "./story";
import type { DocxStyle } from "./styles";
import type { TextElement } from "./text-element";

/** Where a scan is within a paragraph. */
export interface Place {
  readonly paragraph: OpenParagraph | undefined;
  readonly run: OpenRun | undefined;
}

const NOWHERE: Place = { paragraph: undefined, run: undefined };

interface OpenParagraph {
  readonly number: number;
  readonly target: ScannedParagraph;
  readonly from: number;
  readonly fields: OpenFields;
  markGone: boolean;
  /** By its style. */
  hidden: boolean;
}

interface OpenRun {
  readonly range: { readonly from: number; to: number };
  properties: XmlRange | undefined;
  /** Undefined where its paragraph decides. */
  hidden: boolean | undefined;
}

/** The paragraph and the run in which a scan is, and what they have gathered. */
export class ParagraphScan {
  private paragraph: OpenParagraph | undefined;
  private openRun: OpenRun | undefined;
  private characters = 0;

  constructor(
    private readonly part: string,
    private readonly scanned: Scanned,
    private readonly styleOf: (id: string | undefined) => DocxStyle | undefined,
  ) {}

  get place(): Place {
    return { paragraph: this.paragraph, run: this.openRun };
  }

  /** Leaves the paragraph in which something stands that has paragraphs of its own. */
  leave(): Place {
    const { place } = this;
    this.goBackTo(NOWHERE);
    return place;
  }

  goBackTo(place: Place): void {
    this.paragraph = place.paragraph;
    this.openRun = place.run;
  }

  /** Begins a paragraph, or goes on in the one whose mark is gone. */
  open(from: number, holder: Holder): void {
    const { paragraphs } = this.scanned;
    const goesOn = holder.unfinished;
    const number = goesOn ?? paragraphs.length;
    holder.unfinished = undefined;
    const target: ScannedParagraph = paragraphs[number] ?? {
      pieces: [],
      length: 0,
      runs: [],
      part: this.part,
      elements: [],
      holder: holder.number,
    };
    if (goesOn === undefined) {
      if (paragraphs.push(target) > TEXT_LIMITS.paragraphs) throw tooLong(`段落超过 ${TEXT_LIMITS.paragraphs} 个`);
      holder.cell?.paragraphs.push(number);
    }
    const fields = new OpenFields();
    this.paragraph = {
      number,
      target,
      from,
      fields,
      markGone: false,
      hidden: false,
    };
  }

  /** Ends the paragraph at its closing tag. */
  close(to: number, holder: Holder): void {
    const { paragraph } = this;
    if (!paragraph) return;
    paragraph.target.elements.push({ from: paragraph.from, to });
    if (paragraph.markGone) holder.unfinished = paragraph.number;
  }

  takeProperties(properties: ParagraphProperties): void {
    const { paragraph } = this;
    if (!paragraph) return;
    const { styleId, numbering, markGone } = properties;
    // of paragraphs that became one, the first that says something decides
    if (paragraph.target.length === 0) {
      if (styleId !== undefined) paragraph.target.styleId = styleId;
      if (numbering) paragraph.target.numbering = numbering;
    }
    paragraph.hidden = this.styleOf(styleId)?.hidden ?? false;
    paragraph.markGone = markGone !== undefined;
    if (markGone && markGone !== "hidden") this.scanned.leftOut.add(markGone);
  }

  openRunAt(from: number, to: number): void {
    this.openRun = { range: { from, to }, properties: undefined, hidden: undefined };
  }

  closeRun(to: number): void {
    if (this.openRun) this.openRun.range.to = to;
  }

  takeRunProperties(range: XmlRange, { styleId, hidden }: RunProperties): void {
    if (!this.openRun) return;
    this.openRun.properties = range;
    const says = hidden ?? this.styleOf(styleId)?.hidden;
    if (says !== undefined) this.openRun.hidden = says;
  }

  takeField(type: string | undefined): void {
    this.paragraph?.fields.take(type);
  }

  /** Adds characters, unless they are hidden or a field's instruction. */
  add({ text, element, content, divisible }: TextElement): void {
    const { paragraph, openRun } = this;
    if (!paragraph || text === "" || paragraph.fields.hides) return;
    if (openRun?.hidden ?? paragraph.hidden) {
      this.scanned.leftOut.add("hidden");
      return;
    }
    const { number, target } = paragraph;
    const start = target.length;
    const end = start + text.length;
    this.count(end, text.length);
    target.pieces.push(text);
    target.length = end;
    const run = openRun?.range ?? element;
    const { part } = this;
    const { properties } = openRun ?? {};
    const found = { paragraph: number, start, end, part, run, element, content, divisible };
    target.runs.push(properties ? { ...found, properties } : found);
  }

  private count(inParagraph: number, more: number): void {
    this.characters += more;
    if (inParagraph > TEXT_LIMITS.paragraphCharacters)
      throw tooLong(`有一段超过 ${TEXT_LIMITS.paragraphCharacters} 字，没有分段`);
    if (this.characters > TEXT_LIMITS.characters) throw tooLong(`全文超过 ${TEXT_LIMITS.characters} 字`);
  }
}
