import type { DocumentTable, TableCell } from "../model";
import { DOCUMENT_FONTS } from "./fonts";
import { escaped } from "./text";

/** The least height of a row in twips: 14.5 points. */
const ROW_HEIGHT = 290;
/** Twips of a step of indentation. */
const INDENT = 180;
const NO_BORDERS = ["top", "left", "bottom", "right"].map((side) => `<w:${side} w:val="nil"/>`).join("");
const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("");
const MARGINS = ["left", "right"].map((side) => `<w:${side} w:w="40" w:type="dxa"/>`).join("");

/**
 * A table as WordprocessingML. It is written here and not as the library's objects, of which each cell would take several: 1,000 rows took
 * 15 seconds and 1.4 GB.
 * @param width of the text, in twips
 */
export function tableXml(table: DocumentTable, width: number): string {
  const grid = gridOf(table.columns, width);
  const open = openMerges(table);
  const rows = table.rows.map(({ cells }, index) => {
    let column = 0;
    const written = cells.map((cell) => {
      const left = column;
      column += cell.columns;
      return cellXml(cell, total(grid.slice(left, column)), table.size, open.has(`${index}/${left}`));
    });
    const repeated = index < table.headingRows ? "<w:tblHeader/>" : "";
    const properties = `<w:trPr><w:cantSplit/><w:trHeight w:val="${ROW_HEIGHT}" w:hRule="atLeast"/>${repeated}</w:trPr>`;
    return `<w:tr>${properties}${written.join("")}</w:tr>`;
  });
  const properties =
    `<w:tblW w:w="${total(grid)}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${MARGINS}</w:tblCellMar>`;
  const columns = grid.map((one) => `<w:gridCol w:w="${one}"/>`).join("");
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** The cells, by row and column, that begin a merge over several rows. */
function openMerges({ rows }: DocumentTable): ReadonlySet<string> {
  const found = new Set<string>();
  rows.forEach(({ cells }, row) => {
    let column = 0;
    for (const cell of cells) {
      if (cell.rows > 1) found.add(`${row}/${column}`);
      column += cell.columns;
    }
  });
  return found;
}

function cellXml(cell: TableCell, width: number, size: number, opensMerge: boolean): string {
  const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : "";
  const merge = cell.rows === 0 ? "<w:vMerge/>" : opensMerge ? '<w:vMerge w:val="restart"/>' : "";
  const borders = cell.border ? "" : `<w:tcBorders>${NO_BORDERS}</w:tcBorders>`;
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${borders}<w:vAlign w:val="${cell.vertical}"/>`;
  const [font] = DOCUMENT_FONTS[cell.font === "heading" ? "part" : "table"];
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
  const mark = cell.marked ? '<w:highlight w:val="yellow"/>' : "";
  const look = `<w:rPr>${fonts}${cell.bold ? "<w:b/>" : ""}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>${mark}</w:rPr>`;
  const indent = cell.indent > 0 ? `<w:ind w:left="${cell.indent * INDENT}"/>` : "";
  const lines = cell.text === "" ? [] : escaped(cell.text).split("\n");
  const text = lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join("<w:br/>");
  const run = text === "" ? "" : `<w:r>${look}${text}</w:r>`;
  const paragraph = `<w:pPr><w:pStyle w:val="TableCell"/>${indent}<w:jc w:val="${cell.align}"/>${text === "" ? look : ""}</w:pPr>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${paragraph}${run}</w:p></w:tc>`;
}

/** The widths of the columns in whole twips, together exactly the whole. */
function gridOf(shares: readonly number[], width: number): number[] {
  let share = 0;
  let used = 0;
  return shares.map((one) => {
    share += one;
    const column = Math.round(share * width) - used;
    used += column;
    return column;
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
