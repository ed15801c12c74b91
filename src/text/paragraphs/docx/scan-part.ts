import type { XmlScanner } from "../../../xml";
import { TEXT_LIMITS } from "../limits";
import { tooLong } from "../text-error";
import type { Frame, Holder } from "./frames";
import { type DocxPart, scannerOf } from "./open-docx";
import { ParagraphScan } from "./paragraph-scan";
import { cellProperties, paragraphProperties, rowProperties, runProperties } from "./properties";
import type { Scanned } from "./story";
import type { DocxStyle } from "./styles";
import { readTextElement, symbol } from "./text-element";

/** Notes that are no notes: the lines between them and the text. */
const NO_NOTES: ReadonlySet<string> = new Set(["separator", "continuationSeparator", "continuationNotice"]);

/**
 * Reads a part of a Word file once, forward, and adds its paragraphs and tables to what is scanned. Nothing recurses, however deep the file's
 * elements stand in each other.
 */
export class PartScan {
  private readonly scanner: XmlScanner;
  private readonly text: ParagraphScan;
  private readonly frames: Frame[] = [];
  private readonly holders: Holder[] = [];
  private tableDepth = 0;
  /** `w:` in nearly every file: what is not in the document's own namespace is a drawing or a formula. */
  private prefix = "";

  constructor(
    part: DocxPart,
    private readonly scanned: Scanned,
    styleOf: (id: string | undefined) => DocxStyle | undefined,
  ) {
    this.scanner = scannerOf(part.name, part.xml);
    this.text = new ParagraphScan(part.name, scanned, styleOf);
  }

  run(): void {
    const { scanner } = this;
    scanner.next();
    this.prefix = scanner.prefix;
    this.hold(undefined);
    while (scanner.next()) {
      if (scanner.opens) this.open();
      if (!scanner.opens || scanner.selfClosed) this.close();
    }
  }

  private open(): void {
    const { scanner } = this;
    const { name, depth } = scanner;
    if (name === "AlternateContent") this.frames.push({ kind: "alternate", depth, taken: false });
    else if (name === "Choice" || name === "Fallback") this.openAlternative();
    else if (scanner.prefix === this.prefix) this.openOwn(name, depth);
    else if (name === "t" && scanner.prefix === "m:") this.text.add({ ...readTextElement(scanner), divisible: false });
  }

  private openOwn(name: string, depth: number): void {
    const { scanner, text } = this;
    switch (name) {
      case "p":
        this.frames.push({ kind: "paragraph", depth, outer: text.leave() });
        return text.open(scanner.start, this.holder);
      case "pPr":
        return text.takeProperties(paragraphProperties(scanner));
      case "r":
        this.frames.push({ kind: "run", depth, outer: text.place });
        return text.openRunAt(scanner.start, scanner.end);
      case "rPr": {
        const from = scanner.start;
        const properties = runProperties(scanner);
        return text.takeRunProperties({ from, to: scanner.end }, properties);
      }
      case "t":
        return text.add(readTextElement(scanner));
      case "tab":
      case "ptab":
        return this.addMark("\t");
      case "br":
      case "cr":
        return this.addMark("\n");
      case "noBreakHyphen":
        return this.addMark("-");
      case "sym":
        return this.addMark(symbol(scanner.prefixedAttribute("char")));
      case "fldChar":
        return text.takeField(scanner.prefixedAttribute("fldCharType"));
      case "del":
        return this.leaveOut("deleted-revision");
      case "moveFrom":
        return this.leaveOut("moved-revision");
      case "txbxContent":
        return this.openBox();
      case "footnote":
      case "endnote":
        return NO_NOTES.has(scanner.prefixedAttribute("type") ?? "") ? scanner.skip() : this.openBox();
      case "tbl":
        return this.openTable();
      case "tr":
        return this.openRow();
      case "trPr":
        return this.takeRowProperties();
      case "tc":
        return this.openCell();
      case "tcPr":
        return this.takeCellProperties();
      case "sectPr":
      case "tblPr":
      case "sdtPr":
      case "rt": // how a character is pronounced, above it
      case "instrText":
      case "delText":
        return scanner.skip();
      default:
        if (name.endsWith("Change")) scanner.skip(); // what was before a revision
    }
  }

  private close(): void {
    const { scanner, text } = this;
    const frame = this.frames[this.frames.length - 1];
    if (frame?.depth !== scanner.depth) return;
    this.frames.pop();
    switch (frame.kind) {
      case "paragraph":
        text.close(scanner.end, this.holder);
        return text.goBackTo(frame.outer);
      case "run":
        text.closeRun(scanner.end);
        return text.goBackTo(frame.outer);
      case "box":
        this.holders.pop();
        return text.goBackTo(frame.outer);
      case "table":
        this.tableDepth--;
        return text.goBackTo(frame.outer);
      case "cell":
        this.holders.pop();
    }
  }

  private hold(cell: Holder["cell"]): void {
    this.holders.push({ number: this.scanned.holders++, cell, unfinished: undefined });
  }

  private get holder(): Holder {
    return this.holders[this.holders.length - 1]!;
  }

  private get frame(): Frame | undefined {
    return this.frames[this.frames.length - 1];
  }

  private addMark(text: string): void {
    const { start: from, end: to } = this.scanner;
    this.text.add({ text, element: { from, to }, content: { from, to }, divisible: false });
  }

  private leaveOut(what: "deleted-revision" | "moved-revision"): void {
    this.scanned.leftOut.add(what);
    this.scanner.skip();
  }

  private openAlternative(): void {
    const { frame } = this;
    if (frame?.kind !== "alternate") return;
    if (frame.taken) this.scanner.skip();
    frame.taken = true;
  }

  private openBox(): void {
    this.frames.push({ kind: "box", depth: this.scanner.depth, outer: this.text.leave() });
    this.hold(undefined);
  }

  private openTable(): void {
    if (++this.tableDepth > TEXT_LIMITS.tableDepth) throw tooLong(`表格套表格超过 ${TEXT_LIMITS.tableDepth} 层`);
    this.holder.unfinished = undefined; // no paragraph goes on over a table
    const table = { rows: [], before: this.scanned.paragraphs.length, holder: this.holder.number };
    this.scanned.tables.push(table);
    this.frames.push({ kind: "table", depth: this.scanner.depth, outer: this.text.leave(), table });
  }

  private openRow(): void {
    const { frame } = this;
    if (frame?.kind !== "table") return;
    const cells: [] = [];
    frame.table.rows.push(cells);
    this.frames.push({ kind: "row", depth: this.scanner.depth, cells, column: 0 });
  }

  private takeRowProperties(): void {
    const { frame, scanner } = this;
    const { before, deleted } = rowProperties(scanner);
    if (frame?.kind !== "row") return;
    frame.column = before;
    if (!deleted) return;
    this.scanned.leftOut.add("deleted-revision");
    while (scanner.next()) if (!scanner.opens && scanner.depth === frame.depth) break;
  }

  private openCell(): void {
    const { frame } = this;
    if (frame?.kind !== "row") return;
    const cell = { paragraphs: [], column: frame.column++, columns: 1 };
    frame.cells.push(cell);
    this.frames.push({ kind: "cell", depth: this.scanner.depth, cell, row: frame });
    this.hold(cell);
  }

  private takeCellProperties(): void {
    const { frame } = this;
    const { columns, merge } = cellProperties(this.scanner);
    if (frame?.kind !== "cell") return;
    frame.cell.columns = columns;
    if (merge) frame.cell.merge = merge;
    frame.row.column = frame.cell.column + columns;
  }
}
