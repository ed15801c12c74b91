import type { Query } from "../ledger";
import type { Amount, Measure } from "../money";
import { type Area, type CellRef, type CellValue, oncePer } from "../workbook";
import type { TableId } from "./ids";
import type { TablePrint } from "./print";
import type { SectionId, TableSpec } from "./spec";
import { type Reading, type Template, tableSpec, tablesAndBeside } from "./template";
import type { Topic } from "./topic";

/** A figure of a disclosure: what it answers, what it says, where it stands. Blank counts as zero but stays distinguishable. */
export interface Figure {
  readonly table: TableId;
  readonly section: SectionId;
  readonly query: Query;
  /** Zero for a blank; meaningless where the figure is not readable. */
  readonly amount: Amount;
  readonly blank: boolean;
  /** False for a text that is no number and for an error value: rules over it are “not checked”, never “passed”. */
  readonly readable: boolean;
  readonly cell: CellRef;
  /** Absent for an empty cell. */
  readonly raw?: CellValue;
  readonly formula?: string;
  /** True where the file keeps no result of the formula: the amount is what we computed. */
  readonly computedHere?: true;
  /** True for a number kept as text. */
  readonly asText: boolean;
  /** Decimals as written, trailing zeros left out. */
  readonly decimals: number;
  /** False where a part smaller than a 分 was rounded away. */
  readonly exact: boolean;
  /** The id of its column in the description. */
  readonly column: string;
  /** Name of the row, for messages: 行政运行. */
  readonly rowName: string;
  /** Words of the column, for messages: 基本支出. */
  readonly columnName: string;
  /** The measure of a cell that stands in no table; absent for a figure of one, which is printed as its table is. */
  readonly measure?: Measure;
}

/** What stands for the id of the table where a cell that the user ties stands in none. */
export const NO_TABLE: TableId = "";

/** The measure that a figure is printed in. */
export function measureOfFigure({ measure, table }: Figure, disclosure: Disclosure): Measure {
  return measure ?? tableOf(disclosure, table)?.effectiveMeasure ?? disclosure.measure;
}

export type RowKind = "code" | "line" | "project" | "total";

/** What is wrong with the way a row's code is written. */
export type CodeProblem = "length" | "gap" | "parent-mismatch" | "date";

/** What else a row says of a code of which some cells cannot be read. */
export interface InferredParts {
  /** True where only these cells can be wrong: the others, the name and the row above agree. */
  readonly certain: boolean;
  readonly parts: readonly InferredPart[];
}

/** A cell that cannot be read as its part of a code. */
export interface InferredPart {
  readonly cell: CellRef;
  /** What the cell shows: `3-1`, `7`. */
  readonly shows: string;
  readonly isDate: boolean;
  /** What belongs there: `03`, `208`. */
  readonly belongs: string;
}

/**
 * What a row says whose code cannot be understood, piece by piece. It is no part of any sum and is not checked, but nothing of it
 * is lost where the table is laid out anew.
 */
export interface UncodedRow {
  readonly pieces: readonly { readonly digits: string; readonly level?: "category" | "section" | "item" }[];
  /** Its amount cells as they were written, by the id of their column in the description. */
  readonly amounts: readonly { readonly column: string; readonly raw: CellValue }[];
}

/** A row of a table, with its figures. */
export interface TableRow {
  readonly section: SectionId;
  readonly kind: RowKind;
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** What the row asks, without its columns. Absent where its code cannot be understood: then its amounts are not checked. */
  readonly question?: Query;
  /** Functional or economic code, without separators: 2010301. */
  readonly code?: string;
  /** The code as it stands in the cells, where it cannot be understood. */
  readonly codeProblem?: CodeProblem;
  readonly codeText?: string;
  /** Given where the code is not what all of its cells say, but what the others, the name and the row above say. */
  readonly inferred?: InferredParts;
  /** Given where `codeProblem` is. */
  readonly uncoded?: UncodedRow;
  readonly name?: string;
  readonly project?: string;
  /** How messages name it: the name, the project, or the code. */
  readonly label: string;
  readonly codeCells: readonly CellRef[];
  readonly nameCell?: CellRef;
  readonly projectCell?: CellRef;
  readonly hidden: boolean;
  readonly figures: readonly Figure[];
  /** Cells that compare its figures: 增减额, 增减%. Absent where the table prints none. */
  readonly derived?: readonly DerivedCell[];
}

/** A filled cell of a column that compares two others. */
export interface DerivedCell {
  /** The id of its column in the description. */
  readonly id: string;
  readonly cell: CellRef;
  readonly raw: CellValue;
  /** What the cell shows, where that differs from its value: 0.125 shown as 12.5%. */
  readonly text?: string;
}

/** A column that was found, and where. */
export interface PlacedColumn {
  readonly section: SectionId;
  /** Id of the amount column in the description. */
  readonly id: string;
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly hidden: boolean;
}

/** A text of the table that may name a year, a unit, or a reason. */
export interface TableText {
  readonly cell: CellRef;
  readonly text: string;
}

/** One table as it was found in a workbook. */
export interface DisclosureTable {
  readonly id: TableId;
  readonly spec: TableSpec;
  readonly sheet: string;
  readonly area: Area;
  readonly title?: TableText;
  /** True where the user said that the sheet is this table. */
  readonly said?: true;
  /** The table whose title it is, where that is another one's. */
  readonly titledAs?: TableId;
  /** Its number as it stands above or before the title: 表3. */
  readonly label?: TableText & { readonly ordinal: number };
  /** As the table states it; absent where it states none, and then `effectiveMeasure` is taken from the other tables. */
  readonly measure?: { readonly value: Measure; readonly cell: CellRef };
  readonly effectiveMeasure: Measure;
  /** 编制单位 */
  readonly unit?: TableText;
  readonly notes: readonly TableText[];
  readonly columns: readonly PlacedColumn[];
  /** How its sheet prints it, where its header is complete; absent for a table that was not read from a sheet. */
  readonly print?: TablePrint;
  readonly rows: readonly TableRow[];
}

/** Something that holds an amount or looks like part of a table but could not be placed: reported, never dropped. */
export interface Unplaced {
  readonly table?: TableId;
  readonly cell: CellRef;
  readonly reason: UnplacedReason;
  /** What the message needs to say: the text of the cell, the candidates. */
  readonly detail: string;
}

export type UnplacedReason =
  /** A row with amounts whose key says nothing known. */
  | "row"
  /** A column with amounts whose header is none of the table's. */
  | "column"
  /** A column of the table that was not found. */
  | "missing-column"
  /** A title with no header below it. */
  | "no-header"
  /** A sheet that the user said is the table, without a header that could be the table's. */
  | "said-no-header"
  /** A header that fits more than one table, without a title. */
  | "ambiguous"
  /** A sheet that looks like a table and is none of the template's. */
  | "other-table";

/** The tables of an earlier year in the workbook of a newer one. */
export interface EarlierTables {
  readonly year: number;
  readonly tables: readonly DisclosureTable[];
}

/** The tables of one unit, as they were read. */
export interface Disclosure {
  readonly unit?: string;
  readonly year?: number;
  /** The measure that most tables state. */
  readonly measure: Measure;
  readonly template: Template;
  /** The descriptions it was read by: one of the template's readings. */
  readonly reading: Reading;
  /** In order of id; where a table stands twice, the copies follow it. */
  readonly tables: readonly DisclosureTable[];
  readonly duplicates: readonly DisclosureTable[];
  /** Sets of earlier years that the workbook holds besides, the newest first: read, not checked. Absent where there are none. */
  readonly earlier?: readonly EarlierTables[];
  readonly unplaced: readonly Unplaced[];
  /** Names of sheets in which no table was found. */
  readonly otherSheets: readonly string[];
}

/** The table with that id, where the workbook has it. */
export function tableOf(disclosure: Disclosure, id: TableId): DisclosureTable | undefined {
  return disclosure.tables.find((table) => table.id === id);
}

/** The table about that topic, where the workbook has it. */
export function tableAbout(disclosure: Disclosure, topic: Topic): DisclosureTable | undefined {
  return disclosure.tables.find((table) => table.spec.topic === topic);
}

/** 表3 and the like: how people name a table by its number. */
export function tableNumber({ reading }: Pick<Disclosure, "reading">, id: TableId): string {
  return tableSpec(id, tablesAndBeside(reading)).number;
}

/** All figures of a table, row by row. Put together once a table: two dozen rules ask for them. */
export const figuresOf = oncePer((table: DisclosureTable): readonly Figure[] => {
  const figures: Figure[] = [];
  for (const row of table.rows) for (const figure of row.figures) figures.push(figure);
  return figures;
});

/** The figures whose cells hold something, readable or not. */
export const filledFiguresOf = oncePer((table: DisclosureTable): readonly Figure[] =>
  figuresOf(table).filter(({ blank }) => !blank),
);

/** The figures whose cells hold an amount that can be read. */
export const amountsOf = oncePer((table: DisclosureTable): readonly Figure[] =>
  filledFiguresOf(table).filter(({ readable }) => readable),
);

/** The figures whose cells cannot be read. */
export const unreadableOf = oncePer((table: DisclosureTable): readonly Figure[] =>
  figuresOf(table).filter(({ readable }) => !readable),
);

/** The figures whose cells hold a formula. */
export const formulasOf = oncePer((table: DisclosureTable): readonly Figure[] =>
  figuresOf(table).filter(({ formula }) => formula !== undefined),
);

/** Sorts figures as a reader meets them: table by table, from top to bottom, each line from left to right. */
export function orderOfCells({ reading }: Pick<Disclosure, "reading">): (one: Figure, other: Figure) => number {
  const tables = tablesAndBeside(reading);
  const ranks = new Map(tables.map(({ id }, rank) => [id, rank]));
  // cells that stand in no table come last
  const rank = ({ table }: Figure) => ranks.get(table) ?? tables.length;
  return (one, other) =>
    rank(one) - rank(other) || one.cell.row - other.cell.row || one.cell.column - other.cell.column;
}

/** True where no figure of the table says more than nothing. An unreadable figure says something. */
export function isEmptyTable(table: DisclosureTable): boolean {
  return figuresOf(table).every((figure) => figure.readable && figure.amount === 0);
}

/** Words by which a note says that its table is empty, and why. */
const EMPTY_NOTE =
  /空表|没有.{0,40}(支出|预算|收入|结转|资金|经费)|未安排|无数据|不涉及|无.{0,20}(支出|预算|收入|结转|资金|经费)/;

/** The note that declares a table empty, if there is one. */
export function emptyNote(table: DisclosureTable): TableText | undefined {
  return table.notes.find((note) => EMPTY_NOTE.test(note.text));
}

/** The years that a text names: 2024年, 2024年度, also in full-width digits; not the year from which a practice holds: 从2017年起. */
export function yearsIn(text: string): number[] {
  // U+F98E is another way to write 年
  if (!/[年\uf98e]/.test(text)) return [];
  return [...text.normalize("NFKC").matchAll(/(20\d\d)\s*年(?!度?起)/g)].map((match) => Number(match[1]));
}
