import { type DisclosureTable, isEmptyTable } from "../tables";
import type { CellStyle, PlannedCell, PlannedLink, SheetPlan } from "../workbook";
import { cellInFormula } from "../workbook";
import { rowHeights } from "./appearance/heights";
import { STYLES } from "./appearance/styles";

export const CONTENTS_SHEET = "目录";

const HEADINGS = ["表号", "表名", "工作表", "说明"] as const;
const WIDTHS = [8, 50, 14, 24] as const;
const LAST_COLUMN = WIDTHS.length - 1;
const HEADER_ROW = 2;
const TITLE_HEIGHT = 36;
const ROW_HEIGHT = 24;
const TAB_COLOR = "#1F4E78";
const LINK_STYLE: CellStyle = { ...STYLES.name, color: "#0563C1", underline: true };

/** A table as the contents name it. */
export interface ContentsEntry {
  readonly table: DisclosureTable;
  /** False for a table that the source lacks. */
  readonly isThere: boolean;
}

interface Line {
  readonly number: string;
  readonly name: string;
  readonly sheet: string;
  readonly remark: string;
}

/**
 * 目录: a line for every sheet, linked to it; an empty table is named as one. Nothing in it is a number: a number below the title of a table
 * would be read as an amount of that table.
 */
export function contentsSheet(
  entries: readonly ContentsEntry[],
  {
    unit,
    others,
  }: {
    readonly unit?: string;
    readonly others: readonly { readonly plan: Pick<SheetPlan, "name">; readonly remark: string }[];
  },
): SheetPlan {
  const lines: Line[] = [
    ...entries.map(({ table, isThere }) => ({
      number: table.spec.number,
      name: table.spec.title,
      sheet: table.sheet,
      remark: !isThere ? "原工作簿中没有本表" : isEmptyTable(table) ? "空表" : "",
    })),
    ...others.map(({ plan: { name }, remark }) => ({ number: "附", name, sheet: name, remark })),
  ];
  const cells = [...furniture(unit), ...lines.flatMap(lineCells)];
  const bottom = HEADER_ROW + lines.length;
  const heights = rowHeights(cells, [], WIDTHS);
  return {
    name: CONTENTS_SHEET,
    tabColor: TAB_COLOR,
    columnWidths: WIDTHS,
    rowHeights: new Map(
      [...heights].map(([row, height]) => [row, row === 0 ? TITLE_HEIGHT : Math.max(height, ROW_HEIGHT)]),
    ),
    cells,
    merges: [0, 1].map((top) => ({ top, left: 0, bottom: top, right: LAST_COLUMN })),
    page: {
      orientation: "portrait",
      printArea: { top: 0, left: 0, bottom, right: LAST_COLUMN },
      margins: { top: 2.5, bottom: 1.7, left: 1.5, right: 1.5 },
      footer: "",
    },
    frozenRows: HEADER_ROW + 1,
    links: lines.map(({ sheet }, index): PlannedLink => ({
      row: HEADER_ROW + 1 + index,
      column: 1,
      target: cellInFormula({ sheet, row: 0, column: 0 }),
      tip: `转到“${sheet}”`,
    })),
  };
}

function furniture(unit: string | undefined): PlannedCell[] {
  return [
    { row: 0, column: 0, content: { kind: "text", text: "目 录" }, style: STYLES.title },
    { row: 1, column: 0, content: { kind: "text", text: `编制单位：${unit ?? ""}` }, style: STYLES.unit },
    ...HEADINGS.map((text, column): PlannedCell => ({
      row: HEADER_ROW,
      column,
      content: { kind: "text", text },
      style: STYLES.header,
    })),
  ];
}

function lineCells({ number, name, sheet, remark }: Line, index: number): PlannedCell[] {
  const row = HEADER_ROW + 1 + index;
  const cell = (column: number, text: string, style: CellStyle): PlannedCell => ({
    row,
    column,
    content: text === "" ? { kind: "blank" } : { kind: "text", text },
    style,
  });
  return [
    cell(0, number, STYLES.code),
    cell(1, name, LINK_STYLE),
    cell(2, sheet, STYLES.code),
    cell(3, remark, STYLES.name),
  ];
}
