import type { Query } from "../ledger";
import type { Measure } from "../money";
import type { TableId } from "./ids";
import type { Topic } from "./topic";

/**
 * One table of a template, described once. Its headers and rows say how it is found and how it is laid out; the question that
 * every row and column adds to the cell where they meet says what each figure is, and so which figures must agree.
 */
export interface TableSpec {
  readonly id: TableId;
  /** What people call it by its number, and what its sheet is called: 表3. */
  readonly number: string;
  /** The number in that: 3. */
  readonly ordinal: number;
  readonly topic: Topic;
  /** The colour of its sheet's tab, #RRGGBB. */
  readonly tabColor: string;
  readonly place: MapPlace;
  /** As the template prints it, with “单位”. */
  readonly title: string;
  /** Other names in use for the same table; “部门” for “单位” need not be listed. */
  readonly aliases: readonly string[];
  /** True for a table that places print beside the set (`Reading.beside`): read where it is found, never missed, and nothing by which the set is known. */
  readonly beside?: true;
  /** What tells its title from others that end with the same words: 重点项目支出表 is no 项目支出表. */
  readonly titleSays?: TitleWords;
  /** A table of income and expenditure stands in two halves, side by side; others have one section. */
  readonly sections: readonly [SectionSpec, ...SectionSpec[]];
  /** Other forms in which units print the same table: read where they are found, never made from a ledger. */
  readonly forms?: readonly TableForm[];
  /** Which of these forms this description is of; absent for the usual one. */
  readonly form?: string;
  /** What an empty table's note says was not used: 没有使用{…}安排的支出. */
  readonly emptyBecauseOf: string;
  readonly orientation: "portrait" | "landscape";
  /** True where a row below the header numbers the columns of amounts: 栏次 1 2 3. */
  readonly numbersColumns?: boolean;
  /** True for a table that is printed on a single page, however long: halves and blocks are not read across pages. */
  readonly onePage?: boolean;
  /** The measure of a table that is printed in another than the rest of the set, unless it states one. */
  readonly measure?: Measure;
}

/** Words that a title holds beside a table's name. */
export interface TitleWords {
  /** It holds all of these. */
  readonly always?: readonly string[];
  /** It holds none of these. */
  readonly never?: readonly string[];
}

/** A table with the same questions in another shape: what its usual form asks in rows, this one asks in columns, say. */
export interface TableForm {
  /** Tells the forms of one table apart, and is the same in every reading. */
  readonly name: string;
  readonly sections: TableSpec["sections"];
  /** Where it is printed otherwise than the usual form. */
  readonly orientation?: TableSpec["orientation"];
  readonly onePage?: boolean;
}

/** Where the map of ties shows a table: its centre, in the drawing's own units, and its name in as many words as a node holds. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

export interface SectionSpec {
  readonly id: SectionId;
  /** What the whole section is about: its domain. */
  readonly question: Query;
  readonly columns: readonly ColumnSpec[];
  /** Columns that compare those: 增减额, 增减%. */
  readonly derived?: readonly DerivedColumn[];
  /** What is printed over the header's words: it groups columns and tells none of them apart. */
  readonly over?: HeaderGroups;
  readonly rows: RowsSpec;
  /** Names of the row of totals, the first as it is printed. */
  readonly total?: readonly [string, ...string[]];
  readonly totalPlace?: "first" | "last";
  /** How many lines of a half are left blank above its row of totals where they are counted (行次). */
  readonly spareLines?: number;
  /** Blocks that stand side by side, from left to right, each with all columns of the section: 编码 名称 金额 of 人员经费, and twice of 公用经费. */
  readonly fold?: readonly FoldBlock[];
  /** What a block's rows ask besides: given where this is a block of a folded section (`blocksOf`). */
  readonly block?: Query;
}

/** A block of a folded section. */
export interface FoldBlock {
  /** What is printed over its columns: 人员经费. */
  readonly over?: string;
  /** What all of its rows ask besides, its row of totals too: 人员经费. */
  readonly question: Query;
  /** Names of its row of totals. */
  readonly total: readonly [string, ...string[]];
}

/** 科目 over the columns that say which row this is, 支出预算 over the amounts. */
export interface HeaderGroups {
  readonly keys?: string;
  readonly amounts?: string;
}

/** `income` and `expenditure` name the halves of a table; `body` is a table's only section. */
export type SectionId = "income" | "expenditure" | "body";

/** The words of a column's header, from the top to the bottom. */
export type HeaderPath = readonly [string, ...string[]];

interface HeadedColumn {
  readonly header: HeaderPath;
  /** Other wordings, each a whole path. */
  readonly aliases?: readonly HeaderPath[];
  /** In characters of the body font. */
  readonly width: number;
}

/** A column that says which row this is; 行次, which only counts them, is an `ordinal`. */
export interface KeyColumn extends HeadedColumn {
  readonly role: "category" | "section" | "item" | "name" | "project" | "label" | "ordinal";
  /** True for a column that only some prints of the template have. */
  readonly mayLack?: boolean;
  /** True for one of these that the model's own print does not have. */
  readonly notInModel?: boolean;
  /** True for an `ordinal` that says something of the place's own: it is known, so that it is taken for no key, and kept as it is. */
  readonly isPlaces?: boolean;
}

/** A column of amounts, and what it asks. */
export interface AmountColumn extends HeadedColumn {
  readonly role: "amount";
  readonly id: string;
  readonly question: Query;
  /** True for a column that some prints leave out: where it is not there, it is nothing in every row. */
  readonly mayLack?: boolean;
  /** True for one of these that the model's own print has only where something stands in it. */
  readonly onlyIfUsed?: boolean;
  /** True for one of these of which nothing is known where it is not there: 合计 may count in what it would show. */
  readonly silent?: boolean;
}

export type ColumnSpec = KeyColumn | AmountColumn;

/**
 * A column that compares two others: 增减额, 增减%. It answers no question, so it stands beside the columns that do: read and checked where it is printed, not
 * laid out.
 */
export interface DerivedColumn extends HeadedColumn {
  readonly role: "derived";
  readonly id: string;
  readonly shows: "difference" | "percent";
  /** The column of amounts that grew or fell. */
  readonly of: string;
  /** What that is compared with: the first of these columns that is there. */
  readonly comparedWith: readonly [string, ...string[]];
}

/** How the rows of a section are told apart. */
export type RowsSpec =
  /** Lines that the template prints, in its order. */
  | {
      readonly by: "lines";
      readonly lines: readonly LineSpec[];
      /** Lines that some prints have below these and leave blank: passed over while they are, not laid out. */
      readonly blankBelow?: readonly NamedLine[];
    }
  /** 支出功能分类, down to `depth` digits; `fixed` where the template prints every 类; `projects` where project rows hang below. */
  | {
      readonly by: "function";
      readonly depth: 3 | 7;
      readonly fixed?: readonly (readonly [code: string, name: string])[];
      /** Other names of the fixed rows, by which a row without its code is known. */
      readonly otherNames?: readonly (readonly [code: string, name: string])[];
      readonly projects?: boolean;
      /** How the model's print numbers the rows: 一、 or （一）. */
      readonly numbered?: "一、" | "（一）";
      /** What a coded row asks besides its code: 本年支出, where a line below them asks for what is carried on. */
      readonly question?: Query;
      /** Lines that stand among or below the coded rows: 本年支出合计, 结转下年. */
      readonly lines?: readonly LineSpec[];
    }
  /** 部门预算支出经济分类, to 款; all of them, used or not, where `printsAll`. */
  | { readonly by: "economic"; readonly printsAll?: boolean }
  /**
   * Project names without codes. Rows called as one of `groups` are sums over projects, of which it is not known which; those called as one of `classes` are
   * it, too, unless no other rows are listed: 货物, 工程, 服务.
   */
  | { readonly by: "project"; readonly groups?: readonly string[]; readonly classes?: readonly string[] }
  /** A single row of figures, without a name or by one of these: the columns alone say what is asked. */
  | { readonly by: "one"; readonly names: readonly string[] };

/** The lines that a section may have, in the order of the template: all of its rows, or those among its coded rows. */
export function linesOf({ rows }: SectionSpec): readonly LineSpec[] {
  return (rows.by === "lines" || rows.by === "function" ? rows.lines : undefined) ?? [];
}

/** A line by its names. */
export interface NamedLine {
  readonly label: string;
  readonly aliases?: readonly string[];
  /** True for a line that begins a group: names that stand above it, too, mean lines of the group only below it. */
  readonly opensGroup?: boolean;
  /**
   * Where the model's print has a line that is neither below the one before it nor below the coded rows: `above` them; or at the `foot` of its half,
   * where the first such lines of both halves stand level: 本年收入合计 and 本年支出合计.
   */
  readonly place?: "above" | "foot";
}

export interface LineSpec extends NamedLine {
  readonly question: Query;
  /** True for a line that some prints of the template leave out: where it is not there it is nothing. */
  readonly mayLack?: boolean;
  /** True for one of these that the model's own print has only where something stands in it. */
  readonly onlyIfUsed?: boolean;
}
