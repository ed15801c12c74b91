import { type Catalogue, DESCRIBED_YEAR, catalogueFor } from "../catalogue";
import type { Area, CellStyle, PlannedCell, SheetPlan } from "../workbook";

/** The sheet whose cells the lists of codes are taken from: Excel's own lists hold 255 characters. */
export const CODES_SHEET = "科目列表";

type Codes = "functional" | "economic";

const WIDTH = 46;
const HEADING_ROW = 1;
const BODY: CellStyle = { font: "body", size: 11, horizontal: "left", border: true, format: "@" };
const HEADING: CellStyle = { font: "heading", size: 11, horizontal: "center", border: true, fill: "#DDEBF7" };
const NOTE: CellStyle = { font: "body", size: 11, horizontal: "left", color: "#7F7F7F" };
const COLUMNS: readonly (readonly [kind: Codes, heading: string])[] = [
  ["functional", "支出功能分类（到项）"],
  ["economic", "部门经济分类（到款）"],
];

/** Where the codes of one classification stand. */
export function codesArea(kind: Codes): Area {
  const column = COLUMNS.findIndex(([own]) => own === kind);
  return { top: HEADING_ROW + 1, left: column, bottom: HEADING_ROW + codesOf(kind).length, right: column };
}

/** 科目列表: the codes of the year with their names, `2010301-行政运行`, as the ledger's reader takes them. */
export function codesSheet(): SheetPlan {
  const note = `${DESCRIBED_YEAR}年科目，供“支出明细”“收入”“控制数”的下拉列表使用；本级另有科目的，可以直接填写编码。`;
  const cells: PlannedCell[] = [
    { row: 0, column: 0, content: { kind: "text" as const, text: note }, style: NOTE },
    ...COLUMNS.map(([, text], column): PlannedCell => ({
      row: HEADING_ROW,
      column,
      content: { kind: "text", text },
      style: HEADING,
    })),
    ...COLUMNS.flatMap(([kind], column) =>
      codesOf(kind).map((text, index): PlannedCell => ({
        row: HEADING_ROW + 1 + index,
        column,
        content: { kind: "text", text },
        style: BODY,
      })),
    ),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  const bottom = Math.max(...COLUMNS.map(([kind]) => codesArea(kind).bottom));
  return {
    name: CODES_SHEET,
    columnWidths: COLUMNS.map(() => WIDTH),
    rowHeights: new Map(),
    cells,
    merges: [],
    page: {
      orientation: "portrait",
      printArea: { top: 0, left: 0, bottom, right: COLUMNS.length - 1 },
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: HEADING_ROW + 1,
    links: [],
  };
}

function codesOf(kind: Codes, { entries }: Catalogue = catalogueFor(DESCRIBED_YEAR)): string[] {
  const wanted = kind === "functional" ? /^2\d{6}$/ : /^3\d{4}$/;
  return entries.flatMap(({ code, name }) => (wanted.test(code) ? [`${code}-${name}`] : []));
}
