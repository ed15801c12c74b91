import { newSum } from "../../../formula";
import { type EditContent, type NewCell, type RowEdit, type RowInsertion } from "../../../workbook";
import { damaged } from "../../errors";
import { withPrefix } from "../../xml/namespaces";
import { cellXml, type WrittenContent } from "../cell-content";
import { placesIn, type RowPlace } from "../cell-places";
import { applyEdits, insertion as textInsertion } from "../../../xml";
import type { FormatVariants } from "../format-variants";
import { opened, withAttributes } from "../tags";

/**
 * The sheet with the new row's own XML in it, once all below has moved: with the height of the row that is its pattern, and in each column
 * that row's format. @param made this and the rows put in before it, for the places that a sum adds up
 */
export function withNewRow(
  xml: string,
  part: string,
  insertion: RowInsertion,
  made: readonly RowEdit[],
  formats: FormatVariants,
): string {
  const { sheet, row } = insertion.insert;
  const likeRow = insertion.like >= row ? insertion.like + 1 : insertion.like;
  const places = placesIn(xml, part, sheet, new Set([likeRow]));
  const like = places.rows.find((place) => place.row === likeRow);
  const data = places.layout.children.find(({ name }) => name === "sheetData");
  if (!data || data.selfClosed) throw damaged(`工作表“${sheet}”没有单元格`);
  const style = (column: number): string | undefined =>
    like?.cells.find((cell) => cell.column === column)?.style ??
    like?.style ??
    places.columns.find(({ first, last }) => first <= column && column <= last)?.style;
  const cells = [...columnsOf(insertion, like)].map((column) => {
    const content = contentOf(insertion, column, made);
    const format = content.kind === "formula" ? style(column) : formats.for(style(column), content);
    return cellXml({ row, column }, content, format);
  });
  const { prefix } = places.layout;
  const text = `${opening(xml, like, row, prefix)}${withPrefix(cells.join(""), prefix)}</${prefix}row>`;
  const next = places.rows.find((place) => place.row > row);
  return applyEdits(xml, [textInsertion(next?.start ?? data.closeStart, text)]);
}

/** Every column of the pattern has its format, filled or not. */
function columnsOf({ cells }: RowInsertion, like: RowPlace | undefined): readonly number[] {
  const columns = new Set([...cells, ...(like?.cells ?? [])].map(({ column }) => column));
  return [...columns].sort((a, b) => a - b);
}

function contentOf(
  insertion: RowInsertion,
  column: number,
  made: readonly RowEdit[],
): EditContent | Extract<WrittenContent, { readonly kind: "formula" }> {
  const cell: NewCell | undefined = insertion.cells.find((one) => one.column === column);
  if (!cell) return { kind: "blank" };
  if (cell.content.kind !== "sum") return cell.content;
  const formula = newSum(made, insertion, cell).slice(1);
  return { kind: "formula", formula, decimal: cell.content.decimal };
}

/** The pattern's own attributes, height and format among them; the new row is never hidden. */
function opening(xml: string, like: RowPlace | undefined, row: number, prefix: string): string {
  const tag = like ? opened(xml.slice(like.start, like.openEnd)) : `<${prefix}row>`;
  return withAttributes(tag, { spans: undefined, hidden: undefined, collapsed: undefined, r: String(row + 1) });
}
