import type { Catalogue } from "../../catalogue";
import { type Query, intersect } from "../../ledger";
import type { Measure } from "../../money";
import type { DerivedCell, Figure, InferredParts, TableId, TableRow, UncodedRow, Unplaced } from "../../tables";
import { type SnapshotCell, isCellError } from "../../workbook";
import { type ReadAmount, holdsAmount, readAmount, saysSomething } from "./amount-cell";
import { shown } from "../shared/shown";
import { type Grid, cellIn } from "./grid";
import type { FoundSection } from "./header";
import { type InferredKey, type KeyCell, type RowContext, type RowKey, RowKeyReader } from "./row-key";

/** What a row of the sheet is to one section. */
export interface SectionRow {
  readonly row?: TableRow;
  readonly unplaced?: Unplaced;
  /** True where an amount is concerned, so that what could not be placed cannot be a mere text. */
  readonly certain: boolean;
  /** Columns whose cells in this row are read or reported. */
  readonly accounted: readonly number[];
}

/** An amount column, with what all of its figures have in common. */
interface ReadColumn {
  readonly column: number;
  readonly id: string;
  /** What the column asks within its section; undefined where nothing answers both. */
  readonly question: Query | undefined;
  /** Words of the column, for messages. */
  readonly name: string;
}

/** An amount column's cell in one row. */
interface AmountCell {
  readonly in: ReadColumn;
  readonly cell: SnapshotCell | undefined;
  readonly read: ReadAmount;
}

/** Reads one section's side of a table, row by row. */
export class SectionReader {
  private readonly keys: RowKeyReader;
  private readonly columns: readonly ReadColumn[];
  /** Each column's empty cell: most cells of a table are empty, and say the same. */
  private readonly empty: readonly AmountCell[];

  constructor(
    private readonly grid: Grid,
    private readonly table: TableId,
    private readonly section: FoundSection,
    private readonly measure: Measure,
    private readonly catalogue: Catalogue,
    context?: RowContext,
  ) {
    this.keys = new RowKeyReader(section.spec, catalogue, context);
    this.columns = section.amounts.map(({ column, spec }) => ({
      column,
      id: spec.id,
      question: intersect(spec.question, section.spec.question),
      name: spec.header.join("·"),
    }));
    this.empty = this.columns.map((column) => ({ in: column, cell: undefined, read: readAmount(undefined, measure) }));
  }

  get context(): RowContext {
    return this.keys.context;
  }

  /** True for a block of a folded section. */
  get isBlock(): boolean {
    return this.section.spec.block !== undefined;
  }

  /** True where a key cell of the row holds anything. */
  namesSomething(row: number): boolean {
    return this.keyCells(row).length > 0;
  }

  /** True where the row's cells name a code, a line or the totals of the section. A project may be called anything, so it does not count. */
  names(row: number): boolean {
    const said = new RowKeyReader(this.section.spec, this.catalogue, this.context).read(this.keyCells(row))?.said;
    return said !== undefined && said.kind !== "project";
  }

  /** Undefined where the section has nothing in this row. */
  read(row: number): SectionRow | undefined {
    const cells = this.keyCells(row);
    const amounts = this.amountCells(row);
    if (this.section.spec.rows.by === "one") return this.readOnly(row, cells, amounts);
    // a zero or a dash in a row that names nothing says nothing
    if (cells.length === 0 && !amounts.some(({ read }) => saysSomething(read))) return undefined;
    const key = this.keys.read(cells);
    if (key && (key.said.question || key.said.codeProblem)) return this.placed(row, key, amounts);
    const telling = amounts.filter(({ read }) => saysSomething(read));
    const isLeftBlank = key?.said.kind === "line" && telling.length === 0;
    return isLeftBlank ? passedOver(cells, amounts) : this.unplaced(row, cells, telling);
  }

  /** Where the row names the totals of this section and gives no amount: what it says. The amount may stand in a block beside it. */
  totalWithoutAmount(row: number): RowKey | undefined {
    const key = this.keys.read(this.keyCells(row));
    const saysNone = this.amountCells(row).every(({ read }) => !saysSomething(read));
    return key?.said.kind === "total" && saysNone ? key : undefined;
  }

  /** True where the row gives an amount here and names nothing. */
  hasOnlyAmounts(row: number): boolean {
    return !this.namesSomething(row) && this.amountCells(row).some(({ read }) => saysSomething(read));
  }

  /** The row of totals whose name stands in a block to the left. */
  readTotal(row: number, { said }: RowKey): SectionRow {
    return this.placed(row, { said, places: { codeColumns: [] } }, this.amountCells(row));
  }

  /** The single row need not name itself, so it is known by an amount, if only a dash; what holds none is a text about the table. */
  private readOnly(row: number, cells: readonly KeyCell[], amounts: readonly AmountCell[]): SectionRow | undefined {
    const filled = amounts.filter(({ cell }) => cell !== undefined);
    const key = this.keys.read(cells);
    if (key && filled.some(({ read }) => read.readable)) return this.placed(row, key, amounts);
    const text = cells[0]?.cell ?? filled[0]?.cell;
    if (!text) return undefined;
    const cell = this.grid.ref(row, text.column);
    const accounted = [...cells, ...filled].flatMap((one) => one.cell?.column ?? []);
    return { unplaced: { table: this.table, cell, reason: "row", detail: shown(text) }, certain: false, accounted };
  }

  private keyCells(row: number): KeyCell[] {
    const filled = this.grid.row(row);
    const cells: KeyCell[] = [];
    for (const key of this.section.keys) {
      const cell = cellIn(filled, key.column);
      if (cell) cells.push({ key, cell });
    }
    return cells;
  }

  private amountCells(row: number): AmountCell[] {
    const filled = this.grid.row(row);
    return this.columns.map((column, place) => {
      const cell = cellIn(filled, column.column);
      return cell ? { in: column, cell, read: readAmount(cell, this.measure) } : this.empty[place]!;
    });
  }

  private unplaced(row: number, cells: readonly KeyCell[], amounts: readonly AmountCell[]): SectionRow {
    const filled = amounts.find(({ cell }) => holdsAmount(cell) || isCellError(cell?.value));
    const place = filled?.in.column ?? cells[0]?.cell.column ?? amounts[0]!.in.column;
    const detail = cells.map(({ cell }) => shown(cell).trim()).join(" ");
    return {
      unplaced: { table: this.table, cell: this.grid.ref(row, place), reason: "row", detail },
      certain: filled !== undefined || cells.some(({ cell }) => typeof cell.value === "number"),
      accounted: [...cells.map(({ cell }) => cell.column), ...amounts.map((amount) => amount.in.column)],
    };
  }

  private placed(row: number, key: RowKey, amounts: readonly AmountCell[]): SectionRow {
    const { grid } = this;
    const { codeColumns, nameColumn, projectColumn } = key.places;
    const figures = this.figures(row, key.said, amounts);
    const derived = this.derivedCells(row);
    const accounted = key.said.question
      ? figures.map(({ cell }) => cell.column)
      : amounts.map((amount) => amount.in.column);
    for (const column of codeColumns) accounted.push(column);
    if (nameColumn !== undefined) accounted.push(nameColumn);
    if (projectColumn !== undefined) accounted.push(projectColumn);
    return {
      row: {
        ...key.said,
        section: this.section.spec.id,
        row,
        codeCells: codeColumns.map((column) => grid.ref(row, column)),
        ...(nameColumn !== undefined && { nameCell: grid.ref(row, nameColumn) }),
        ...(projectColumn !== undefined && { projectCell: grid.ref(row, projectColumn) }),
        hidden: grid.sheet.hiddenRows.has(row),
        ...(key.inferred && { inferred: this.inferredParts(row, key.inferred) }),
        ...(key.pieces && { uncoded: { pieces: key.pieces, amounts: asWritten(amounts) } }),
        figures,
        ...(derived.length > 0 && { derived }),
      },
      certain: true,
      accounted,
    };
  }

  private derivedCells(row: number): DerivedCell[] {
    return this.section.derived.flatMap(({ column, spec: { id } }) => {
      const cell = this.grid.cell(row, column);
      if (!cell) return [];
      const { value: raw, text } = cell;
      return [{ id, cell: this.grid.ref(row, column), raw, ...(text !== undefined && { text }) }];
    });
  }

  private inferredParts(row: number, { certain, parts }: InferredKey): InferredParts {
    return { certain, parts: parts.map(({ column, ...part }) => ({ cell: this.grid.ref(row, column), ...part })) };
  }

  private figures(row: number, { question, label }: RowKey["said"], amounts: readonly AmountCell[]): Figure[] {
    const figures: Figure[] = [];
    for (const { in: column, cell, read } of amounts) {
      const query = question && column.question && intersect(question, column.question);
      if (!query) continue;
      const figure: Figure = {
        table: this.table,
        section: this.section.spec.id,
        query,
        amount: read.amount,
        blank: read.blank,
        readable: read.readable,
        asText: read.asText,
        decimals: read.decimals,
        exact: read.exact,
        cell: this.grid.ref(row, column.column),
        column: column.id,
        rowName: label,
        columnName: column.name,
        raw: cell?.value,
        formula: cell?.formula,
      };
      figures.push(cell?.computedHere ? { ...figure, computedHere: true } : figure);
    }
    return figures;
  }
}

/** A line that the table has and does not fill. */
function passedOver(cells: readonly KeyCell[], amounts: readonly AmountCell[]): SectionRow {
  return {
    certain: true,
    accounted: [...cells.map(({ cell }) => cell.column), ...amounts.map((amount) => amount.in.column)],
  };
}

function asWritten(amounts: readonly AmountCell[]): UncodedRow["amounts"] {
  return amounts.flatMap(({ in: { id }, cell }) => (cell ? [{ column: id, raw: cell.value }] : []));
}
