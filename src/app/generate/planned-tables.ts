import type { OwnList } from "../../catalogue";
import type { ConfigLayer } from "../../config";
import type { Assignment, ColumnRole } from "../../recognise/ledger";
import type { Comparison, MoneyDrawings } from "../../comparison";
import type { WrittenDocument } from "../../document";
import type { Measure } from "../../money";
import type { SheetTable, TableId } from "../../tables";
import type { CellRef, SheetPlan } from "../../workbook";
import type { LastYear } from "../compare/last-year";
import type { LeftOut } from "./layout-snapshot";
import type { SaidWorkbook } from "../sheet-tables/said-workbook";

export interface PlanOptions {
  /** What to make the tables from; unless told, from a ledger that can be read, or else from the tables that the workbook has. */
  readonly from?: "ledger" | "tables";
  /** The set of tables, by the id of its template; unless told the one that the workbook's tables are of, or the first. */
  readonly template?: string;
  /** The set for a ledger in a workbook without tables, where none is chosen. */
  readonly usualTemplate?: string;
  /** The reading of what the set's tables ask, by its name, where they are made from a ledger; the usual one unless told. */
  readonly reading?: string;
  /** The sheet of the ledger, where there are several. */
  readonly ledger?: string;
  /** What the user said of the ledger's columns. */
  readonly assignments?: readonly Assignment[];
  /** What the user said of sheets, which table each is, by the names that they have now. */
  readonly sheetTables?: readonly SheetTable[];
  /** The measure to print: the set's own from a ledger unless told, and its own for each table that is there already. */
  readonly measure?: Measure;
  /** Totals as live formulas (the default), or as plain values. */
  readonly formulas?: boolean;
  readonly tables?: readonly TableId[];
  /** Whether 目录 is written before the tables; it is unless told. */
  readonly contents?: boolean;
  /** Whether the working papers are written behind the tables, which are not published: 勾稽核对表, 同比分析. They are unless told. */
  readonly workingPapers?: boolean;
  /** The finance bureau's list of codes. */
  readonly codes?: OwnList;
  /** Last year's published workbook, or last year's ledger. */
  readonly prior?: SaidWorkbook;
  /** From what growth on a figure of 同比分析 is marked, in whole percent; the usual one unless given. */
  readonly threshold?: number;
  /** What the user has set: the list of codes, the year of the codes, the threshold, how growth from nothing is written. What is chosen above counts first. */
  readonly config?: readonly ConfigLayer[];
  /** Writes the document also where the workbook states nothing for it beyond its tables. */
  readonly document?: boolean;
}

/** What a workbook has to make the tables from. */
export interface Sources {
  /** The sheets that are ledgers, in their order. */
  readonly ledgers: readonly { readonly sheet: string; readonly readable: boolean }[];
  /** The tables that are there already, and where. */
  readonly tables: readonly { readonly id: TableId; readonly sheet: string }[];
}

/** A ledger as the user is told of it. */
export interface LedgerSource {
  readonly sheet: string;
  /** Rows that count. */
  readonly rows: number;
  /** Their sum in 元, as printed. */
  readonly total: string;
  /** The measure that its amounts stand in. */
  readonly measure: Measure;
  readonly unit?: string;
  readonly year?: number;
  readonly columns: readonly LedgerColumn[];
}

/** A column of a ledger: its heading, its number from 0, and what it is taken for. */
export interface LedgerColumn {
  readonly column: number;
  readonly header: string;
  /** Absent where the heading says nothing known. */
  readonly role?: ColumnRole;
  /** What it could be by what stands in it, the likeliest first; none where its heading is known. */
  readonly candidates: readonly ColumnRole[];
}

/** Something about the ledger that the user should know, and where. */
export interface LedgerNotice {
  readonly severity: "error" | "warning" | "info";
  readonly cell: CellRef;
  readonly message: string;
}

/** A printed figure that rounding had to move by a whole unit or more; amounts as printed. */
export interface MovedFigure {
  readonly table: TableId;
  readonly cell: CellRef;
  /** 表3 行政运行 基本支出 */
  readonly name: string;
  readonly exact: string;
  readonly printed: string;
}

/** What it would be made from, and by which template, named by its id. */
interface PlannedUnder {
  readonly sources: Sources;
  readonly template: string;
}

/** The sheets that would be written, or why there are none. */
export type PlannedTables = PlannedUnder &
  (
    | /** There is neither a ledger nor a table. */
      { readonly kind: "nothing" }
      /** Several sheets are ledgers: which is meant? */
    | { readonly kind: "several-ledgers"; readonly sheets: readonly string[] }
    /** The ledger lacks columns; those that could be them have candidates. */
    | { readonly kind: "unreadable-ledger"; readonly ledger: LedgerSource; readonly notices: readonly LedgerNotice[] }
    | {
        readonly kind: "tables";
        readonly unit?: string;
        readonly year?: number;
        readonly plans: readonly SheetPlan[];
        /** Given where one is written. */
        readonly document?: WrittenDocument;
        /** Given where last year is known. */
        readonly comparison?: Comparison;
        /** Given where the document is written. */
        readonly drawings?: MoneyDrawings;
        readonly lastYear?: LastYear;
        readonly leftOut: readonly LeftOut[];
      }
    | {
        readonly kind: "ledger";
        readonly ledger: LedgerSource;
        readonly plans: readonly SheetPlan[];
        /** Given where one is written. */
        readonly document?: WrittenDocument;
        /** Given where last year is known. */
        readonly comparison?: Comparison;
        /** Given where the document is written. */
        readonly drawings?: MoneyDrawings;
        readonly lastYear?: LastYear;
        readonly notices: readonly LedgerNotice[];
        readonly moved: readonly MovedFigure[];
      }
  );

/** What the user may choose of a plan; the list of codes is chosen elsewhere. */
export type PlanChoices = Omit<PlanOptions, "codes">;
