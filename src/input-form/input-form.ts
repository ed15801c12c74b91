import type { CellStyle, PlannedCell, PlannedContent, SheetPlan } from "../workbook";
import { rowHeights } from "../layout/appearance/heights";
import { codesSheet } from "./codes-sheet";
import { columnLists } from "./lists";
import { INPUT_SHEETS, type InputColumn, type InputSheet, OTHER_FIGURES_SHEET } from "../input-sheets";
import { type Template, printedBeyondLedger, usualTables } from "../tables";

const SIZE = 11;
const NOTE_COLOR = "#7F7F7F";
const EXAMPLE_COLOR = "#1F4E78";
const HEADING_FILL = "#DDEBF7";
const BODY = { font: "body", size: SIZE, horizontal: "left", vertical: "center", wrap: true, border: true } as const;

/** The styles of an input sheet. Codes are text: 03 stays 03. */
const STYLES = {
  purpose: { font: "body", size: SIZE, horizontal: "left", color: NOTE_COLOR },
  heading: { ...BODY, font: "heading", horizontal: "center", fill: HEADING_FILL },
  note: { ...BODY, size: 9, vertical: "top", color: NOTE_COLOR },
} as const satisfies Readonly<Record<string, CellStyle>>;

const FORMATS = { amount: "#,##0.00", count: "0", text: "@" } as const;
/** Rows that carry the formats beyond the examples, for what is filled in. */
const USUAL_EMPTY_ROWS = 30;
const HEADING_ROW = 2;

/**
 * 新建填报模板: the sheets from which the tables of a set and the narrative are made: what the sheet is for, notes on each column, headings, and
 * examples to be written over, drop-down lists; 其他数 where the set prints what no ledger tells; and 科目列表, from which the lists of codes are taken. Nothing is protected. The notes stand above the headings, where no reader takes them for data.
 * @param set the tables that are to be made of it; those of Xinjiang unless told
 */
export function inputTemplate(set?: Template): SheetPlan[] {
  const others = set && asksForOthers(set) ? [OTHER_FIGURES_SHEET] : [];
  return [...[...INPUT_SHEETS, ...others].map(planOf), codesSheet()];
}

/** Last year's budget is asked for on a sheet of its own. */
function asksForOthers(set: Template): boolean {
  return printedBeyondLedger(usualTables(set)).some(({ what }) => what !== "prior");
}

function planOf(sheet: InputSheet): SheetPlan {
  const { columns, emptyRows = USUAL_EMPTY_ROWS } = sheet;
  const examples = Math.max(...columns.map((column) => column.examples.length));
  const bottom = HEADING_ROW + examples + emptyRows;
  const right = columns.length - 1;
  const cells: PlannedCell[] = [
    { row: 0, column: 0, content: contentOf(sheet.purpose), style: STYLES.purpose },
    ...columns.map((column, index) => cell(1, index, column.note, STYLES.note)),
    ...columns.map((column, index) => cell(HEADING_ROW, index, column.heading, STYLES.heading)),
  ];
  const widths = columns.map(({ width }) => width);
  // what is filled in makes its row as high as it needs: no height of ours stands in its way
  const heights = rowHeights(cells.slice(1), [], widths);
  for (let row = HEADING_ROW + 1; row <= bottom; row++)
    columns.forEach((column, index) => cells.push(inputCell(row, index, column, row - HEADING_ROW - 1)));
  return {
    name: sheet.name,
    columnWidths: widths,
    rowHeights: heights,
    cells,
    merges: [],
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom, right },
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: HEADING_ROW + 1,
    links: [],
    lists: columns.flatMap((column, index) => columnLists(column, index, HEADING_ROW + 1, bottom)),
  };
}

function inputCell(row: number, index: number, { as, examples }: InputColumn, example: number): PlannedCell {
  const text = examples[example] ?? "";
  const content: PlannedContent = as !== undefined && text !== "" ? { kind: "number", decimal: text } : contentOf(text);
  const style: CellStyle = {
    ...BODY,
    horizontal: as === undefined ? "left" : "right",
    format: FORMATS[as ?? "text"],
    ...(text !== "" && { color: EXAMPLE_COLOR }),
  };
  return { row, column: index, content, style };
}

function cell(row: number, column: number, text: string, style: CellStyle): PlannedCell {
  return { row, column, content: contentOf(text), style };
}

function contentOf(text: string): PlannedContent {
  return text === "" ? { kind: "blank" } : { kind: "text", text };
}
