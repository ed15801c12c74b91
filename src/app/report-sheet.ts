import type { Report, ReportFinding } from "../diagnose";
import type { CellStyle, PlannedCell, PlannedLink, SheetPlan } from "../workbook";
import { sheetInFormula } from "../workbook";

const SHEET_NAME = "校验报告";
const SEVERITY = { error: "错误", warning: "需核实", info: "提示" } as const;
const HEADINGS = ["序号", "表", "级别", "问题", "单元格", "左边", "右边", "差额", "依据", "处理"];
const WIDTHS = [6, 7, 8, 60, 14, 14, 14, 12, 34, 34];

const BODY: CellStyle = { font: "body", size: 10, horizontal: "left", vertical: "center", wrap: true, border: true };
const STYLES = {
  title: { font: "title", size: 18, horizontal: "center", vertical: "center" },
  summary: { font: "body", size: 10, horizontal: "left", vertical: "center" },
  heading: { ...BODY, font: "heading", horizontal: "center", fill: "#D9E2F3" },
  body: BODY,
  center: { ...BODY, horizontal: "center" },
  number: { ...BODY, horizontal: "right" },
  error: { ...BODY, horizontal: "center", bold: true, color: "#9C0006" },
  warning: { ...BODY, horizontal: "center", bold: true, color: "#7F6000" },
  info: { ...BODY, horizontal: "center", color: "#1F4E78" },
  link: { ...BODY, horizontal: "center", color: "#0563C1" },
} as const satisfies Record<string, CellStyle>;

const FIRST_ROW = 4;

/** The findings of a report as a sheet of their own, with links to the cells; it goes into the marked copy of a workbook. */
export function reportSheet(report: Report): SheetPlan {
  const last = HEADINGS.length - 1;
  const cells: PlannedCell[] = [
    text(0, 0, "预算公开校验报告", STYLES.title),
    text(1, 0, [report.unit, report.year && `${report.year}年`].filter(Boolean).join("　"), STYLES.summary),
    text(2, 0, summaryLine(report), STYLES.summary),
    ...HEADINGS.map((heading, column) => text(FIRST_ROW - 1, column, heading, STYLES.heading)),
    ...report.findings.flatMap((finding, index) => findingCells(finding, index)),
  ];
  const bottom = FIRST_ROW + Math.max(0, report.findings.length - 1);
  return {
    name: SHEET_NAME,
    tabColor: "#C00000",
    columnWidths: WIDTHS,
    rowHeights: new Map([
      [0, 30],
      ...report.findings.map((finding, index) => [FIRST_ROW + index, heightOf(finding)] as const),
    ]),
    cells,
    merges: [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom, right: last },
      titleRows: { first: FIRST_ROW - 1, last: FIRST_ROW - 1 },
      margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: FIRST_ROW,
    links: report.findings.flatMap(findingLink),
  };
}

function summaryLine({ summary, suspects }: Report): string {
  const counts = `错误 ${summary.errors} 条，需核实 ${summary.warnings} 条，提示 ${summary.infos} 条；核对勾稽关系 ${summary.equations} 条、数据 ${summary.figures} 个。`;
  const [first] = suspects;
  if (!first) return counts;
  return `${counts}最可能填错的是 ${first.sheet}!${first.address}${first.suggested === null ? "" : `，应为 ${first.suggested}`}。`;
}

function findingCells(finding: ReportFinding, index: number): PlannedCell[] {
  const row = FIRST_ROW + index;
  const [cell] = finding.cells;
  return [
    number(row, 0, String(index + 1)),
    text(row, 1, finding.table ? `表${finding.table.slice(1)}` : "整本", STYLES.center),
    text(row, 2, SEVERITY[finding.severity], STYLES[finding.severity]),
    text(row, 3, finding.message, STYLES.body),
    text(row, 4, cell ? `${cell.sheet}!${cell.address}` : "", cell ? STYLES.link : STYLES.center),
    text(row, 5, finding.left ?? "", STYLES.number),
    text(row, 6, finding.right ?? "", STYLES.number),
    text(row, 7, finding.difference ?? "", STYLES.number),
    text(row, 8, finding.basis, STYLES.body),
    text(row, 9, finding.advice, STYLES.body),
  ];
}

function findingLink(finding: ReportFinding, index: number): PlannedLink[] {
  const [cell] = finding.cells;
  if (!cell) return [];
  return [
    {
      row: FIRST_ROW + index,
      column: 4,
      target: `${sheetInFormula(cell.sheet)}!${cell.address}`,
      tip: "转到这个单元格",
    },
  ];
}

/** Points for as many lines as the longest text takes; a Chinese character is two of the width's characters wide. */
function heightOf(finding: ReportFinding): number {
  const lines = [
    [finding.message, WIDTHS[3]!],
    [finding.basis, WIDTHS[8]!],
    [finding.advice, WIDTHS[9]!],
  ] as const;
  const most = Math.max(...lines.map(([words, width]) => Math.ceil((words.length * 2) / width)));
  return 15 * most + 3;
}

function text(row: number, column: number, words: string, style: CellStyle): PlannedCell {
  return { row, column, content: words === "" ? { kind: "blank" } : { kind: "text", text: words }, style };
}

function number(row: number, column: number, decimal: string): PlannedCell {
  return { row, column, content: { kind: "number", decimal }, style: STYLES.center };
}
