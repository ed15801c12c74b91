import { rowHeights } from "../layout/appearance/heights";
import { STYLES } from "../layout/appearance/styles";
import {
  type CellRef,
  type CellStyle,
  LONGEST_CELL_TEXT,
  type PlannedCell,
  type SheetPlan,
  cellInFormula,
} from "../workbook";
import { runsText } from "./document-text";
import type { Block, Run } from "./model";
import type { WrittenDocument } from "./written-document";

/** The sheet on which the document's text stands. */
export const TEXT_SHEET = "预算说明";

const HEADINGS = ["章节", "正文", "数据来源"] as const;
const WIDTHS = [30, 90, 34] as const;
const HEADER_ROW = 1;
/** So many cells are named beside a paragraph; the rest is counted. */
const MOST_CELLS = 12;
const UNFILLED: Partial<CellStyle> = { fill: "#FFFF00" };

/** 预算说明: the document's text, a paragraph a row, beside its section and the cells that its figures come from. What is unfilled is yellow. */
export function textSheet({ title, stretches }: WrittenDocument): SheetPlan {
  const cells: PlannedCell[] = [
    cellOf(0, 0, title.replace(/公开$/u, "说明"), STYLES.title),
    ...HEADINGS.map((text, column) => cellOf(HEADER_ROW, column, text, STYLES.header)),
  ];
  let row = HEADER_ROW;
  for (const { section, runs } of paragraphsOf(stretches.flatMap((one) => (one.kind === "text" ? one.blocks : [])))) {
    row += 1;
    const from = cellsOf(runs);
    const isUnfilled = runs.some(({ kind }) => kind === "placeholder");
    const style = { ...STYLES.name, ...(isUnfilled && UNFILLED) };
    cells.push(
      cellOf(row, 0, section, STYLES.name),
      cellOf(row, 1, runsText(runs).slice(0, LONGEST_CELL_TEXT), style),
      cellOf(row, 2, placesText(from), STYLES.name),
    );
  }
  return {
    name: TEXT_SHEET,
    columnWidths: WIDTHS,
    rowHeights: rowHeights(cells, [], WIDTHS),
    cells,
    merges: [{ top: 0, left: 0, bottom: 0, right: WIDTHS.length - 1 }],
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom: row, right: WIDTHS.length - 1 },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      margins: { top: 1.9, bottom: 1.7, left: 1.5, right: 1.5 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: HEADER_ROW + 1,
    links: [],
  };
}

/** Every paragraph of text under the headings above it: `第三部分 … / 二、… /（一）…`. */
function paragraphsOf(blocks: readonly Block[]): { readonly section: string; readonly runs: readonly Run[] }[] {
  const headings: string[] = [];
  return blocks.flatMap((block) => {
    if (block.kind === "heading") headings.splice(block.level - 1, headings.length, runsText(block.runs));
    if (block.kind !== "paragraph") return [];
    return [{ section: headings.at(-1) ?? "", runs: block.runs }];
  });
}

function cellsOf(runs: readonly Run[]): CellRef[] {
  return runs.flatMap((run) => {
    if (run.kind === "number") return run.cells;
    return run.kind !== "tab" && run.cell ? [run.cell] : [];
  });
}

/** 表1!B5、上年预算!C3; each once, and how many more there are. */
function placesText(cells: readonly CellRef[]): string {
  const places = [...new Set(cells.map(cellInFormula))];
  const more = places.length - MOST_CELLS;
  return places.slice(0, MOST_CELLS).join("、") + (more > 0 ? `等${places.length}处` : "");
}

function cellOf(row: number, column: number, text: string, style: CellStyle): PlannedCell {
  return { row, column, content: text === "" ? { kind: "blank" } : { kind: "text", text }, style };
}
