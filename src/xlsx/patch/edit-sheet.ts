import { a1, areaA1, type CellRef, type Position } from "../../workbook";
import { damaged } from "../errors";
import { decimalText } from "../write/cell-xml";
import { withPrefix } from "../xml/namespaces";
import { encodeCellText } from "../xml/text";
import { cellXml, type WrittenContent } from "./cell-content";
import { type CellPlace, placesIn, type RowPlace, type SheetPlaces } from "./cell-places";
import { applyEdits, type Edit, insertion } from "../../xml";
import type { FormatVariants } from "./format-variants";
import { opened, withAttributes } from "./tags";

/** What is put into a cell: a content, the result of the formula that it has and keeps, or nothing but a number format. */
export type ChangeContent =
  | WrittenContent
  | { readonly kind: "result"; readonly decimal: string }
  | { readonly kind: "text-result"; readonly text: string }
  | { readonly kind: "kept" };

/** A cell of a sheet and what is put into it. */
export interface CellChange extends Position {
  readonly content: ChangeContent;
  /** The code of the number format that the cell is given; it keeps its own where none is named. */
  readonly format?: string;
}

/** The sheet's XML with contents put into its cells, which keep their formats. All else stays to the character. */
export function editSheet(
  xml: string,
  part: string,
  sheet: CellRef["sheet"],
  changes: readonly CellChange[],
  formats: FormatVariants,
): string {
  const byRow = new Map<number, CellChange[]>();
  for (const change of [...changes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const own = byRow.get(change.row);
    if (own) own.push(change);
    else byRow.set(change.row, [change]);
  }
  const places = placesIn(xml, part, sheet, new Set([...byRow].flatMap(([row, own]) => rowsToRead(row, own))));
  const known = new Map(places.rows.map((place) => [place.row, place]));
  const writer = new SheetWriter(xml, places, formats);
  const edits: Edit[] = [];
  const missing: [row: number, cells: string][] = [];
  for (const [row, own] of byRow) {
    const place = known.get(row);
    if (place) {
      for (const edit of writer.inRow(place, own)) edits.push(edit);
    } else {
      const cells = own.flatMap((change) => writer.cell(change, undefined, undefined) ?? []);
      if (cells.length > 0) missing.push([row, cells.join("")]);
    }
  }
  return applyEdits(xml, [...edits, ...writer.newRows(missing), ...writer.dimension(changes)]);
}

/** So many rows above and below a number are looked at for how their numbers are shown. */
const NEIGHBOURS = 3;

function rowsToRead(row: number, changes: readonly CellChange[]): number[] {
  if (changes.every(({ content }) => content.kind !== "number")) return [row];
  return Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, index) => row - NEIGHBOURS + index);
}

class SheetWriter {
  constructor(
    private readonly xml: string,
    private readonly places: SheetPlaces,
    private readonly formats: FormatVariants,
  ) {}

  /** Cells that are there are replaced; new ones stand in the order of columns. */
  inRow(place: RowPlace, changes: readonly CellChange[]): Edit[] {
    const edits: Edit[] = [];
    const added: { readonly before: CellPlace | undefined; readonly text: string }[] = [];
    for (const change of changes) {
      const cell = place.cells.find(({ column }) => column === change.column);
      const text = this.cell(change, place, cell);
      if (text === undefined) continue;
      if (cell) edits.push({ from: cell.start, to: cell.end, text });
      else added.push({ before: place.cells.find(({ column }) => column > change.column), text });
    }
    if (added.length === 0) return edits;
    const tag = this.xml.slice(place.start, place.openEnd);
    const open = withAttributes(opened(tag), { spans: undefined });
    const all = added.map(({ text }) => text).join("");
    if (place.selfClosed)
      return [...edits, { from: place.start, to: place.end, text: `${open}${all}</${this.tag("row")}>` }];
    return [
      ...edits,
      { from: place.start, to: place.openEnd, text: open },
      ...added.map(({ before, text }) => insertion(before?.start ?? place.closeStart, text)),
    ];
  }

  /** Rows that the sheet did not have, each before the first that follows it. */
  newRows(missing: readonly (readonly [row: number, cells: string])[]): Edit[] {
    if (missing.length === 0) return [];
    const data = this.places.layout.children.find(({ name }) => name === "sheetData");
    if (!data) throw damaged("工作表没有单元格");
    if (data.selfClosed) {
      const rows = missing.map(([row, cells]) => this.row(row, cells)).join("");
      const name = this.tag("sheetData");
      return [{ from: data.start, to: data.end, text: `<${name}>${rows}</${name}>` }];
    }
    return missing.map(([row, cells]) => {
      const next = this.places.rows.find((place) => place.row > row);
      return insertion(next?.start ?? data.closeStart, this.row(row, cells));
    });
  }

  /** The area that the sheet says its cells fill, widened. */
  dimension(changes: readonly CellChange[]): Edit[] {
    const { dimension } = this.places;
    if (!dimension) return [];
    const { area, element } = dimension;
    const widened = changes.reduce(
      (all, { row, column }) => ({
        top: Math.min(all.top, row),
        left: Math.min(all.left, column),
        bottom: Math.max(all.bottom, row),
        right: Math.max(all.right, column),
      }),
      area,
    );
    if (areaA1(widened) === areaA1(area)) return [];
    const tag = this.xml.slice(element.start, element.openEnd);
    return [{ from: element.start, to: element.openEnd, text: withAttributes(tag, { ref: areaA1(widened) }) }];
  }

  /** The cell as it is to be; undefined where nothing is to be written: a blank into a cell that is not there, a result without its formula. */
  cell(change: CellChange, row: RowPlace | undefined, cell: CellPlace | undefined): string | undefined {
    const { content } = change;
    if (content.kind === "result" || content.kind === "text-result")
      return cell?.formula && this.withResult(cell, cell.formula, change, content);
    const own = cell ? cell.style : (row?.style ?? this.columnStyle(change.column));
    if (content.kind === "kept") return this.kept(change, cell, own);
    if (content.kind === "blank" && !cell) return undefined;
    const style = this.styleFor(change, content, own);
    return withPrefix(cellXml(change, content, style), this.places.layout.prefix);
  }

  private styleFor(change: CellChange, content: WrittenContent, own: string | undefined): string | undefined {
    if (change.format !== undefined) return this.formats.withCode(own, change.format);
    if (content.kind === "number") return this.formats.for(own, content, this.numbersBeside(change));
    return content.kind === "text" || content.kind === "blank" ? this.formats.for(own, content) : own;
  }

  /** The cell as it is, in another number format. */
  private kept(change: CellChange, cell: CellPlace | undefined, own: string | undefined): string {
    const style = change.format === undefined ? own : this.formats.withCode(own, change.format);
    if (!cell) return withPrefix(cellXml(change, { kind: "blank" }, style), this.places.layout.prefix);
    const tag = withAttributes(this.xml.slice(cell.start, cell.openEnd), { s: style, r: a1(change) });
    return tag + this.xml.slice(cell.openEnd, cell.end);
  }

  /** The formats of the numbers above and below a cell, the nearest first and of two as near the one above. */
  private numbersBeside({ row, column }: Position): (string | undefined)[] {
    const near = this.places.rows.flatMap((place) => {
      const cell = Math.abs(place.row - row) <= NEIGHBOURS && place.cells.find((one) => one.column === column);
      return cell && place.row !== row && this.isNumber(cell) ? [{ cell, distance: Math.abs(place.row - row) }] : [];
    });
    return near.sort((a, b) => a.distance - b.distance).map(({ cell }) => cell.style);
  }

  private isNumber({ start, openEnd, selfClosed }: CellPlace): boolean {
    return !selfClosed && !/\st\s*=\s*["'](?!n["'])/.test(this.xml.slice(start, openEnd));
  }

  private withResult(
    cell: CellPlace,
    formula: NonNullable<CellPlace["formula"]>,
    change: CellChange,
    content: Extract<ChangeContent, { readonly kind: "result" | "text-result" }>,
  ): string {
    const isText = content.kind === "text-result";
    const attributes = { t: isText ? "str" : undefined, r: a1(change) };
    const tag = withAttributes(this.xml.slice(cell.start, cell.openEnd), attributes);
    const own = this.xml.slice(formula.start, formula.end);
    const value = isText ? encodeCellText(content.text) : decimalText(content.decimal);
    return `${tag}${own}<${this.tag("v")}>${value}</${this.tag("v")}></${this.tag("c")}>`;
  }

  private row(row: number, cells: string): string {
    return `<${this.tag("row")} r="${row + 1}">${cells}</${this.tag("row")}>`;
  }

  private columnStyle(column: number): string | undefined {
    return this.places.columns.find(({ first, last }) => first <= column && column <= last)?.style;
  }

  private tag(name: string): string {
    return this.places.layout.prefix + name;
  }
}
