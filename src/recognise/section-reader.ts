import { intersect } from "../ledger";
import type { Measure } from "../money";
import type { Figure, TableRow, TableSpec, UncodedRow, Unplaced } from "../tables";
import { type SnapshotCell, isCellError } from "../workbook";
import { holdsAmount, readAmount } from "./amount-cell";
import { type Grid, shown } from "./grid";
import type { FoundSection } from "./header";
import { type RowContext, type RowKey, RowKeyReader } from "./row-key";

/** What a row of the sheet is to one section. */
export interface SectionRow {
  readonly row?: TableRow;
  readonly unplaced?: Unplaced;
  /** True where an amount is concerned, so that what could not be placed cannot be a mere text. */
  readonly certain: boolean;
  /** Columns whose cells in this row are read or reported. */
  readonly accounted: readonly number[];
}

/** Reads one section's side of a table, row by row. */
export class SectionReader {
  private readonly keys: RowKeyReader;

  constructor(
    private readonly grid: Grid,
    private readonly spec: TableSpec,
    private readonly section: FoundSection,
    private readonly measure: Measure,
    context?: RowContext,
  ) {
    this.keys = new RowKeyReader(section.spec, context);
  }

  get context(): RowContext {
    return this.keys.context;
  }

  /** Undefined where the section has nothing in this row. */
  read(row: number): SectionRow | undefined {
    const { grid, section } = this;
    const cells = section.keys.flatMap((key) => {
      const cell = grid.cell(row, key.column);
      return cell ? [{ key, cell }] : [];
    });
    // a zero or a dash in a row that names nothing says nothing
    const amounts = section.amounts.filter(({ column }) => saysSomething(grid.cell(row, column)));
    if (cells.length === 0 && amounts.length === 0) return undefined;
    const key = this.keys.read(cells);
    if (key && (key.question || key.codeProblem)) return this.placed(row, key);
    const filled = amounts.find(({ column }) => {
      const cell = grid.cell(row, column);
      return holdsAmount(cell) || isCellError(cell?.value);
    });
    const place = filled?.column ?? cells[0]?.cell.column ?? amounts[0]!.column;
    const detail = cells.map(({ cell }) => shown(cell).trim()).join(" ");
    return {
      unplaced: { table: this.spec.id, cell: grid.ref(row, place), reason: "row", detail },
      certain: filled !== undefined || cells.some(({ cell }) => typeof cell.value === "number"),
      accounted: [...cells.map(({ cell }) => cell.column), ...amounts.map(({ column }) => column)],
    };
  }

  private placed(row: number, key: RowKey): SectionRow {
    const { grid, section } = this;
    const { codeColumns, nameColumn, projectColumn, pieces, ...said } = key;
    const figures = key.question ? this.figures(row, key) : [];
    const amounts = key.question ? figures.map(({ cell }) => cell.column) : section.amounts.map(({ column }) => column);
    return {
      row: {
        ...said,
        section: section.spec.id,
        row,
        codeCells: codeColumns.map((column) => grid.ref(row, column)),
        ...(nameColumn !== undefined && { nameCell: grid.ref(row, nameColumn) }),
        ...(projectColumn !== undefined && { projectCell: grid.ref(row, projectColumn) }),
        hidden: grid.sheet.hiddenRows.has(row),
        ...(pieces && { uncoded: { pieces, amounts: this.amountsAsWritten(row) } }),
        figures,
      },
      certain: true,
      accounted: [...amounts, ...codeColumns, nameColumn ?? -1, projectColumn ?? -1],
    };
  }

  private amountsAsWritten(row: number): UncodedRow["amounts"] {
    return this.section.amounts.flatMap(({ column, spec }) => {
      const cell = this.grid.cell(row, column);
      return cell ? [{ column: spec.id, raw: cell.value }] : [];
    });
  }

  private figures(row: number, key: RowKey): Figure[] {
    const { grid, spec, section } = this;
    return section.amounts.flatMap(({ column, spec: columnSpec }) => {
      const asked = intersect(key.question!, columnSpec.question);
      const query = asked && intersect(asked, section.spec.question);
      if (!query) return [];
      const cell = grid.cell(row, column);
      return [
        {
          table: spec.id,
          section: section.spec.id,
          query,
          ...readAmount(cell, this.measure),
          cell: grid.ref(row, column),
          ...(cell && { raw: cell.value }),
          ...(cell?.formula !== undefined && { formula: cell.formula }),
          column: columnSpec.id,
          rowName: key.label,
          columnName: columnSpec.header.join("·"),
        },
      ];
    });
  }
}

/** True for a cell that holds anything but nothing: an amount, an error, a text. */
function saysSomething(cell: SnapshotCell | undefined): boolean {
  const { readable, amount } = readAmount(cell, "元");
  return !readable || amount !== 0;
}
