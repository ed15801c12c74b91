import { amountsOf } from "../../diagnose/report/fix-rows";
import type { Report, ReportFinding, ReportFix, ReportRow } from "../../diagnose/report";
import { type SheetReads, type WorkbookReads, workbookReads } from "../../formula";
import {
  type Area,
  type Snapshot,
  type SnapshotCell,
  cellInFormula,
  cellText,
  columnIndex,
  parseA1,
  parseArea,
} from "../../workbook";
import { cellsAt } from "./cells-at";

/**
 * The report with its fixes that put rows in put to the sheets as they stand. Where a whole row of the sheet would tear something that stands
 * beside, or a total would count the new row twice, there is no such fix, and the finding's advice says what is in the way and how it is
 * done by hand. Where a formula may read the new row in a way that cannot be told, the fix is not safe.
 */
export function settleRows(report: Report, snapshot: Snapshot): Report {
  if (!report.findings.some(({ fix }) => fix?.rows)) return report;
  const settling = new Settling(report, snapshot, workbookReads(snapshot));
  return { ...report, findings: report.findings.map((finding) => settling.settled(finding)) };
}

class Settling {
  constructor(
    private readonly report: Report,
    private readonly snapshot: Snapshot,
    private readonly reads: WorkbookReads,
  ) {}

  settled(finding: ReportFinding): ReportFinding {
    const rows = finding.fix?.rows;
    if (!finding.fix || !rows) return finding;
    const obstacle = rows.map((row) => this.obstacle(row, finding)).find((reason) => reason !== undefined);
    if (obstacle !== undefined) {
      const { fix: _fix, ...rest } = finding;
      return { ...rest, advice: `${finding.advice}不能自动补行：${obstacle}${rows.map(byHand).join("")}` };
    }
    const fix: ReportFix = { ...finding.fix, rows: rows.map((row) => this.withTexts(row)) };
    const note = rows.map((row) => this.doubt(row)).find((reason) => reason !== undefined);
    return { ...finding, fix: note === undefined ? fix : { ...fix, safe: false, note } };
  }

  /** Why the row cannot be put in, a whole sentence; undefined where it can. */
  private obstacle(row: ReportRow, finding: ReportFinding): string | undefined {
    const at = row.number - 1;
    const torn = this.tablesBeside(row, finding);
    if (torn !== undefined) return `同一工作表上还有${torn}，插入整行会把它拆开。`;
    const beside = this.cellBeside(row, finding);
    if (beside) return `表的旁边（${cellInFormula(beside)}）还有其他内容，插入整行会把它拆开。`;
    const columns = filledColumns(row);
    const merge = this.sheet(row)?.merges.find(
      (area) => isWithin(area, at) && columns.some((column) => area.left <= column && column <= area.right),
    );
    if (merge) return "插入处有纵向合并的单元格，请先取消合并。";
    const total = this.counting(row).find(({ isSum }) => isSum);
    if (total) return `公式 ${cellInFormula(total.cell)}（${total.formula}）会把新行重复计入，请先改好公式。`;
    return undefined;
  }

  /** What should be looked at before the row is put in; undefined where there is nothing. */
  private doubt(row: ReportRow): string | undefined {
    const reader = this.counting(row)[0]?.cell ?? this.reads.hidden;
    return reader && `公式 ${cellInFormula(reader)} 可能读取到新插入的行，插入后请核对它的结果。`;
  }

  /** Formulas that read the place where the new row comes, and there a cell that it fills. */
  private counting(row: ReportRow): readonly SheetReads[] {
    const at = row.number - 1;
    const all = filledColumns(row);
    const amounts = row.cells.flatMap(({ column, after }) => ("number" in after ? [columnIndex(column)] : []));
    return this.reads
      .of(row.sheet)
      .filter(({ areas, isSum }) =>
        areas.some(
          (area) =>
            isWithin(area, at) && (isSum ? amounts : all).some((column) => area.left <= column && column <= area.right),
        ),
      );
  }

  /** Another table whose rows the new one would part: 表5; undefined where there is none. */
  private tablesBeside(row: ReportRow, finding: ReportFinding): string | undefined {
    const others = this.report.tables.filter(
      ({ id, sheet, range, state }) =>
        sheet === row.sheet &&
        (id !== finding.table || state === "duplicate") &&
        isWithin(parseArea(range ?? "") ?? NOWHERE, row.number - 1),
    );
    return others[0] && `表${others[0].id.slice(1)}`;
  }

  /** A cell beside the table that goes on above and below the new row and is no formula: a list of its own. */
  private cellBeside(row: ReportRow, { table: id }: ReportFinding) {
    const table = this.report.tables.find((one) => one.id === id && one.sheet === row.sheet);
    const area = parseArea(table?.range ?? "");
    if (!area) return undefined;
    const at = row.number - 1;
    const outside = (this.sheet(row)?.cells ?? []).filter(
      ({ row: own, column, formula }) =>
        (own === at || own === at - 1) && (column < area.left || column > area.right) && formula === undefined,
    );
    const above = new Set(outside.filter((cell) => cell.row === at - 1).map(({ column }) => column));
    const cell = outside.find((one) => one.row === at && above.has(one.column));
    return cell && { sheet: row.sheet, row: cell.row, column: cell.column };
  }

  /** What the row rests on as the cells have it; the name indented as it is in the row that is the pattern. */
  private withTexts(row: ReportRow): ReportRow {
    const held = row.held.flatMap(({ address }) => parseA1(address) ?? []);
    const names = row.cells.map(({ column }) => ({ row: row.like - 1, column: columnIndex(column) }));
    const cells = cellsAt(
      this.snapshot,
      [...held, ...names].map((at) => ({ sheet: row.sheet, ...at })),
    );
    const cell = (at: { row: number; column: number }): SnapshotCell | undefined =>
      cells.get(cellInFormula({ sheet: row.sheet, ...at }));
    return {
      ...row,
      cells: row.cells.map((one) => {
        if (!("text" in one.after)) return one;
        const like = cell({ row: row.like - 1, column: columnIndex(one.column) })?.value;
        const indent = typeof like === "string" ? (/^\s*/.exec(like)?.[0] ?? "") : "";
        return { ...one, after: { text: indent + one.after.text } };
      }),
      held: row.held.map(({ address }, index) => ({ address, text: cellText(cell(held[index]!)?.value) })),
    };
  }

  private sheet({ sheet }: ReportRow) {
    return this.snapshot.sheets.find(({ name }) => name === sheet);
  }
}

const NOWHERE: Area = { top: 0, left: 0, bottom: -1, right: -1 };

/** Whether a row that comes here parts the area, or makes it longer. */
function isWithin({ top, bottom }: Area, row: number): boolean {
  return top < row && row <= bottom;
}

function filledColumns({ cells }: ReportRow): number[] {
  return cells.map(({ column }) => columnIndex(column));
}

function byHand(row: ReportRow): string {
  const amounts = amountsOf(row);
  return `可手工在第 ${row.number} 行上方补一行“${row.title}”${amounts === "" ? "" : `，${amounts}`}。`;
}
