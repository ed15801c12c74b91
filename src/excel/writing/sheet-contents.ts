import type { Area, PlannedCell, PlannedContent, SheetPlan } from "../../workbook";
import { renameSheets } from "../../formula";
import type { Steps } from "../../slices";

/** A block of contents as `Range.formulas` takes it; null leaves a cell as it is. */
export interface ContentBlock {
  readonly area: Area;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The block's share of a request. */
  readonly bytes: number;
}

const ENCODER = new TextEncoder();

/** The contents of a sheet in blocks of whole rows, each below a number of bytes (but at least one row). */
export function* contentBlocks(
  plan: SheetPlan,
  names: ReadonlyMap<string, string>,
  mostBytes: number,
): Steps<ContentBlock[]> {
  const filled = plan.cells.filter(({ content }) => content.kind !== "blank");
  if (filled.length === 0) return [];
  const right = filled.reduce((last, { column }) => Math.max(last, column), 0);
  const bottom = filled.reduce((last, { row }) => Math.max(last, row), 0);
  const byRow = groupByRow(filled);
  const blocks: ContentBlock[] = [];
  let rows: (string | number | null)[][] = [];
  let bytes = 0;
  for (let row = 0; row <= bottom; row++) {
    yield;
    const line: (string | number | null)[] = new Array<null>(right + 1).fill(null);
    for (const { column, content } of byRow.get(row) ?? []) line[column] = written(content, names);
    const size = ENCODER.encode(JSON.stringify(line)).length;
    if (rows.length > 0 && bytes + size > mostBytes) {
      blocks.push({ area: { top: row - rows.length, left: 0, bottom: row - 1, right }, rows, bytes });
      [rows, bytes] = [[], 0];
    }
    rows.push(line);
    bytes += size;
  }
  blocks.push({ area: { top: bottom + 1 - rows.length, left: 0, bottom, right }, rows, bytes });
  return blocks;
}

function groupByRow(cells: readonly PlannedCell[]): Map<number, PlannedCell[]> {
  const rows = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? [];
    row.push(cell);
    rows.set(cell.row, row);
  }
  return rows;
}

/**
 * What is written for a content. A text gets Excel's own mark for text, the apostrophe, which is not part of it: so neither `=1+1`
 * becomes a formula nor `03` a number nor `1-2` a date.
 */
function written(content: PlannedContent, names: ReadonlyMap<string, string>): string | number | null {
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
      return content.text === "" ? null : `'${content.text}`;
    case "number":
      return Number(content.decimal);
    // Excel takes it for the error value, as when it is typed.
    case "error":
      return content.error;
    case "formula":
      return renameSheets(content.formula, names);
  }
}
