import { readCellAmount } from "../recognise/shared/amount";
import { statedMeasure } from "../recognise/shared/measure";
import { squeeze } from "../recognise/shared/squeeze";
import { type Measure, ZERO } from "../money";
import { type Disclosure, type Figure, NO_TABLE, figuresOf } from "../tables";
import {
  type CellRef,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotCell,
  cellAt,
  cellInFormula,
  contains,
} from "../workbook";

/** A sheet states its measure near its top. */
const HEAD_ROWS = 10;

/** The cells of a workbook as figures, whichever table they stand in, or none. One cell is one figure, however often it is asked for. */
export class TiedCells {
  private readonly known = new Map<string, Figure>();
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;

  constructor(
    private readonly workbook: Snapshot,
    private readonly disclosure: Disclosure,
  ) {
    // Excel tells sheets apart without regard to case
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
    for (const table of disclosure.tables)
      for (const figure of figuresOf(table)) this.known.set(cellInFormula(figure.cell), figure);
  }

  sheetNamed(name: string): SheetSnapshot | undefined {
    return this.sheets.get(name.toUpperCase());
  }

  /** The figure in a cell, that of a table where it stands in one. */
  at(cell: CellRef): Figure {
    const key = cellInFormula(cell);
    const known = this.known.get(key) ?? this.outside(cell);
    this.known.set(key, known);
    return known;
  }

  /** What a cell says that is no figure of a table, in the measure of its sheet. */
  private outside(cell: CellRef): Figure {
    const measure = this.measureAt(cell);
    const content = cellAt(this.workbook, cell);
    const read = readCellAmount(content, measure);
    const amount = read.kind === "amount" ? read : { amount: ZERO, decimals: 0, exact: true };
    return {
      table: NO_TABLE,
      section: "body",
      query: {},
      ...amount,
      blank: read.kind === "blank",
      readable: read.kind !== "unreadable",
      cell,
      ...contentOf(content),
      asText: typeof content?.value === "string" && read.kind === "amount",
      column: "",
      rowName: cellInFormula(cell),
      columnName: "",
      measure,
    };
  }

  /** The measure of the table that the cell stands in, a further copy among them; else as its sheet states it; else the workbook's. */
  private measureAt(cell: CellRef): Measure {
    const { tables, duplicates, measure } = this.disclosure;
    const here = [...tables, ...duplicates].filter(({ sheet }) => sheet === cell.sheet);
    const table = here.find(({ area }) => contains(area, cell)) ?? here[0];
    return table?.effectiveMeasure ?? this.statedOn(cell.sheet) ?? measure;
  }

  private statedOn(sheet: string): Measure | undefined {
    for (const { row, value } of this.sheetNamed(sheet)?.cells ?? []) {
      if (row >= HEAD_ROWS) return undefined;
      const stated = typeof value === "string" ? statedMeasure(squeeze(value)) : undefined;
      if (stated !== undefined) return stated;
    }
    return undefined;
  }
}

function contentOf(content: SnapshotCell | undefined): Pick<Figure, "raw" | "formula"> {
  if (!content) return {};
  return { raw: content.value, ...(content.formula !== undefined && { formula: content.formula }) };
}
