import { textWidth } from "../layout/appearance/text-width";
import { runsText } from "./document-text";
import type { Block, DocumentModel, DocumentTable, HeadingLevel } from "./model";
import { pageOf, textHeightOf, textWidthOf } from "./page";

/** A line of the contents. */
export interface ContentsEntry {
  readonly level: HeadingLevel;
  readonly text: string;
  /** Estimated: an office program counts anew when the user renews the contents. */
  readonly page: number;
}

/** Twips of a line of text, and of half an ideograph of 16 points in it: `textWidth` counts in such halves. */
const LINE = 560;
const HALF_CHARACTER = 160;
/** What a paragraph's first line is indented by. */
const INDENT = 4;
/** Twips of a table's line and what stands around it, for each point of its font. */
const TABLE_LINE = 26;
const ROW_PADDING = 60;

/** The headings down to a level, titles of tables as level 2, with the pages they are likely to stand on. */
export function contentsEntries({ sections }: DocumentModel, levels: HeadingLevel): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let page = 1;
  for (const section of sections) {
    if (!section.pageNumbers) continue;
    const height = textHeightOf(pageOf(section));
    const width = textWidthOf(pageOf(section));
    let used = 0;
    for (const block of section.blocks) {
      const level = levelOf(block);
      if (level !== undefined && level <= levels && "runs" in block)
        entries.push({ level, text: runsText(block.runs), page });
      used = block.kind === "pageBreak" ? height : used + heightOf(block, width);
      while (used >= height) {
        page += 1;
        used -= height;
      }
    }
    if (used > 0) page += 1;
  }
  return entries;
}

function levelOf(block: Block): HeadingLevel | undefined {
  if (block.kind === "heading") return block.level;
  return block.kind === "paragraph" && block.role === "tableTitle" ? 2 : undefined;
}

function heightOf(block: Block, width: number): number {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return Math.max(1, Math.ceil(((INDENT + textWidth(runsText(block.runs))) * HALF_CHARACTER) / width)) * LINE;
    case "table":
      return tableHeight(block, width);
    case "pageBreak":
    case "contents":
      return 0;
  }
}

/** What a table takes, as if each row were as high as its longest text of one row needs. */
function tableHeight({ rows, columns, size }: DocumentTable, width: number): number {
  return rows.reduce((sum, { cells }) => {
    let column = 0;
    const lines = cells.map((cell) => {
      const share = columns.slice(column, column + cell.columns).reduce((all, one) => all + one, 0);
      column += cell.columns;
      return cell.rows > 1 ? 1 : Math.ceil((textWidth(cell.text) * size * 10) / Math.max(1, share * width - 160));
    });
    return sum + Math.max(1, ...lines) * size * TABLE_LINE + ROW_PADDING;
  }, 0);
}
