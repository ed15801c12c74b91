import { LAST_COLUMN } from "../../workbook";
import { applyEdits, type Edit, insertion, removal } from "../../xml";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { readWorkbookParts } from "../read/workbook";
import { placesIn } from "./cell-places";
import { attributeOf, type Element, elementsWithin, outline, placeAfter } from "./elements";
import { PackageEdit } from "./package-edit";
import { withAttributes } from "./tags";

/** How high or wide a row or column is to be, and whether it is hidden; what is absent stays. */
export interface LineSize {
  /** Points for a row, characters of the workbook's own font with padding for a column. */
  readonly size?: number;
  readonly hidden?: boolean;
}

/** Rows and columns of a sheet, zero-based, whose sizes change. */
export interface SheetSizes {
  readonly rows: ReadonlyMap<number, LineSize>;
  readonly columns: ReadonlyMap<number, LineSize>;
}

/**
 * A copy of the workbook in which rows and columns of its sheets have other sizes, or are hidden or shown; all else stays to the character. Throws
 * XlsxError for a file that cannot be read.
 * @param sizes by the names of the sheets
 */
export function putSizes(
  bytes: Uint8Array,
  sizes: ReadonlyMap<string, SheetSizes>,
  limits?: Partial<Limits>,
): Uint8Array {
  if ([...sizes.values()].every(({ rows, columns }) => rows.size + columns.size === 0)) return bytes;
  const edit = new PackageEdit(new Package(bytes, { ...DEFAULT_LIMITS, ...limits }));
  for (const { name, part } of readWorkbookParts(edit.file).sheets) {
    const own = sizes.get(name);
    if (!own) continue;
    const xml = withRows(edit.text(part) ?? "", part, name, own.rows);
    edit.replace(part, withColumns(xml, part, own.columns));
  }
  return edit.build();
}

function withRows(xml: string, part: string, sheet: string, sizes: SheetSizes["rows"]): string {
  if (sizes.size === 0) return xml;
  const { rows, layout } = placesIn(xml, part, sheet, new Set());
  const known = new Map(rows.map((place) => [place.row, place]));
  const data = layout.children.find(({ name }) => name === "sheetData");
  const edits: Edit[] = [];
  for (const [row, size] of [...sizes].sort(([one], [other]) => one - other)) {
    const place = known.get(row);
    if (place) {
      const tag = withAttributes(xml.slice(place.start, place.openEnd), rowAttributes(size));
      edits.push({ from: place.start, to: place.openEnd, text: tag });
    } else if (data && !data.selfClosed) {
      const next = rows.find((one) => one.row > row);
      const tag = withAttributes(`<${layout.prefix}row r="${row + 1}"/>`, rowAttributes(size));
      edits.push(insertion(next?.start ?? data.closeStart, tag));
    }
  }
  return applyEdits(xml, edits);
}

function rowAttributes({ size, hidden }: LineSize): Readonly<Record<string, string | undefined>> {
  return {
    ...(size !== undefined && { ht: String(size), customHeight: "1" }),
    ...(hidden !== undefined && { hidden: hidden ? "1" : undefined }),
  };
}

/** What comes before columns in a sheet. */
const BEFORE_COLUMNS: ReadonlySet<string> = new Set("sheetPr dimension sheetViews sheetFormatPr".split(" "));
const USUAL_WIDTH = "9";

/** Each `col` is for several columns: those that are concerned get one of their own, the rest stay together. */
function withColumns(xml: string, part: string, sizes: SheetSizes["columns"]): string {
  if (sizes.size === 0) return xml;
  const layout = outline(xml, part);
  const list = layout.children.find(({ name }) => name === "cols");
  const runs = elementsWithin(xml, part, list).flatMap((element) => runOf(xml, element));
  const pieces = runs.flatMap((run) => split(run, sizes));
  const bare = [...sizes].filter(([column]) => !runs.some(({ first, last }) => first <= column && column <= last));
  const plain = `<${layout.prefix}col width="${USUAL_WIDTH}"/>`;
  const added = bare.map(([column, size]) => piece({ first: column, last: column, tag: plain }, column, column, size));
  const all = [...pieces, ...added].sort((one, other) => one.first - other.first);
  const text = `<${layout.prefix}cols>${all.map(({ tag }) => tag).join("")}</${layout.prefix}cols>`;
  return applyEdits(xml, [
    ...(list ? [removal(list)] : []),
    insertion(list?.start ?? placeAfter(layout, BEFORE_COLUMNS), text),
  ]);
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

function runOf(xml: string, element: Element): readonly Run[] {
  const [first, last] = ["min", "max"].map((name) => Number(attributeOf(xml, element, name)) - 1);
  if (first === undefined || last === undefined || !(first >= 0 && last >= first)) return [];
  return [{ first, last: Math.min(last, LAST_COLUMN), tag: xml.slice(element.start, element.end) }];
}

function split(run: Run, sizes: SheetSizes["columns"]): readonly Run[] {
  const own = [...sizes.keys()].filter((column) => run.first <= column && column <= run.last).sort((a, b) => a - b);
  const pieces: Run[] = [];
  let from = run.first;
  for (const column of own) {
    if (from < column) pieces.push(piece(run, from, column - 1));
    pieces.push(piece(run, column, column, sizes.get(column)));
    from = column + 1;
  }
  if (from <= run.last) pieces.push(piece(run, from, run.last));
  return pieces;
}

function piece({ tag }: Run, first: number, last: number, { size, hidden }: LineSize = {}): Run {
  const attributes = {
    min: String(first + 1),
    max: String(last + 1),
    ...(size !== undefined && { width: String(size), customWidth: "1" }),
    ...(hidden !== undefined && { hidden: hidden ? "1" : undefined }),
  };
  return { first, last, tag: withAttributes(tag, attributes) };
}
