import type { ConfigSource } from "../../config";
import type { CodeAtIssue, Fix, Severity } from "../../rules";
import type { TableId } from "../../tables";
import type { Area, Place } from "../../workbook";
import type { ReportNarrative, ReportText, ReportTextMending, ReportTextPlace, ReportUncheckedNumber } from "./text";

export type * from "./text";

/**
 * What a check found, as plain data: every output (pane, text, JSON, HTML, marks) is printed from this one object.
 * Amounts are decimal texts in the workbook's own measure. A place stays a place until an output prints it.
 */
export interface Report {
  readonly unit?: string;
  readonly year?: number;
  readonly measure?: string;
  /** The id of the template by which the workbook was read. */
  readonly template: string;
  /** What people call its set of tables: 新疆单位预算公开表. */
  readonly templateTitle: string;
  /** The ids of other templates that fit the workbook as well; absent where there are none, or one was chosen. */
  readonly alsoFits?: readonly string[];
  /** What the user said of sheets, which table each is, and what became of it; absent where nothing was said. */
  readonly saidSheets?: readonly SaidSheet[];
  /** The sheets with amounts that are nothing known, where a table is lost: it may be one of them. Absent where there are none. */
  readonly unreadSheets?: readonly string[];
  /** The sheets that are ledgers, where there is no table that could be checked: tables can be made of them. Absent where there are none. */
  readonly ledgers?: readonly string[];
  /** The template's tables in their order, and after them every further copy of one. */
  readonly tables: readonly TableReport[];
  readonly summary: ReportSummary;
  /** By table, gravest first. */
  readonly findings: readonly ReportFinding[];
  /** Likely wrong cells, best first, over the whole workbook. */
  readonly suspects: readonly ReportSuspect[];
  /** Problems of which it cannot be told which cell is wrong: too many may be. Absent where there are none. */
  readonly undetermined?: readonly ReportUndetermined[];
  /** What every rule did: a rule that never looked at anything shows. */
  readonly rules: readonly RuleTally[];
  /** Which tables were tied together, and how that came out: the map of ties. */
  readonly pairs: readonly PairTally[];
  /** What could not be checked, and why. */
  readonly unchecked: readonly Unchecked[];
  /** How far the published text was checked; absent where none was read. */
  readonly narrative?: ReportNarrative;
  /** The numbers of the published text that were not checked, in their order; absent where no text was read. */
  readonly uncheckedNumbers?: readonly ReportUncheckedNumber[];
  /** The published text with what became of its numbers; absent where none was read. */
  readonly publishedText?: ReportText;
  /** Explanations kept in the workbook that no longer hold; absent where there are none. */
  readonly lapsed?: readonly LapsedExplanation[];
  /** When the budget was approved and published, as far as it is set or stated; days in ISO 8601. Absent where neither is known. */
  readonly dates?: { readonly approved?: string; readonly published?: string };
  /** The settings that were in force; absent where nothing is set. */
  readonly config?: ReportConfig;
}

/** Which settings were in force, as far as they bear on this workbook: a report without a finding tells which rules were not put. */
export interface ReportConfig {
  /** Where they come from, the strongest first. */
  readonly sources: readonly ConfigSource[];
  /** The rules that are switched off. */
  readonly off: readonly { readonly rule: string; readonly title: string }[];
  /** The rules that are put with another severity than their own. */
  readonly severities: readonly {
    readonly rule: string;
    readonly title: string;
    readonly severity: Severity;
    readonly usual: Severity;
  }[];
  /** The year whose codes were taken, where it is set. */
  readonly year?: number;
  /** How many codes the settings' own list has, where it has one. */
  readonly codes?: number;
}

/** A sheet of which the user said which table it is. */
export interface SaidSheet {
  readonly sheet: string;
  readonly table: TableId;
  /** 表6 */
  readonly number: string;
  readonly title: string;
  /** What people call the set of tables. */
  readonly set: string;
  /**
   * `read`: it was read as that table; `no-header`: no header on it could be the table's; `gone`: there is no such sheet any more; `other-set`: the workbook was
   * read by another set of tables.
   */
  readonly outcome: "read" | "no-header" | "gone" | "other-set";
  /** The name that the sheet had when it was said, where it was renamed since and is known again by the words at its top. */
  readonly formerly?: string;
  /** Of a sheet that is gone: the sheets that it may be under another name, the likeliest first. */
  readonly mayBe?: readonly string[];
}

export type TableState = "present" | "declared-empty" | "empty" | "missing" | "duplicate";

export interface TableReport {
  readonly id: TableId;
  /** 表3: how people name it by its number. */
  readonly number: string;
  readonly title: string;
  /** Absent where the table is missing. */
  readonly sheet?: string;
  /** Where on the sheet. Absent where the table is missing. */
  readonly area?: Area;
  readonly state: TableState;
}

/** The counts by severity are those of the findings listed, explained ones among them; what is still open is the difference to `explained`. */
export interface ReportSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** How many of the warnings and infos are explained or ignored; errors never are. Absent where none is. */
  readonly explained?: { readonly warnings: number; readonly infos: number };
  /** Rules that looked at something. */
  readonly rules: number;
  readonly equations: number;
  readonly figures: number;
}

export interface ReportCell {
  readonly place: Place;
  /** What the cell holds, as text; empty for a blank. */
  readonly value: string;
  /** What it stands for, by table, row and column: the same when rows move. Absent for a cell outside the tables' rows. */
  readonly meaning?: string;
  /** What stands there by row and column, for people: `津贴补贴·合计`. Absent where `meaning` is. */
  readonly name?: string;
  /** Of a figure that can be read and is not blank: the amount as it is printed, in the measure of its table: `108.89`. */
  readonly amount?: string;
}

/** What a person wrote about a finding that may stand. */
export interface FindingExplanation {
  /** `explained`: why it is right all the same; `ignored`: why it is put aside. */
  readonly kind: "explained" | "ignored";
  readonly text: string;
  readonly who: string;
  /** ISO 8601. */
  readonly when: string;
}

export interface LapsedExplanation extends FindingExplanation {
  /** Id and rule of the finding it was about. */
  readonly finding: string;
  readonly rule: string;
  /** `changed`: a value it explained has changed; `gone`: there is no such finding any more; `error`: it is an error now, which nothing explains away. */
  readonly reason: "changed" | "gone" | "error";
  /** The values that changed, as they were and as they are. */
  readonly changes: readonly { readonly meaning: string; readonly before: string; readonly after: string }[];
}

export interface ReportFinding {
  /** Stable over runs: made of rule, table and cells. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The table it is listed under; absent where it concerns the whole workbook. */
  readonly table?: TableId;
  /** The rule's title. */
  readonly title: string;
  /** What is wrong, in business words, with both sides' figures. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** The regulation or template it rests on. */
  readonly basis: string;
  /** `表3!E9 = 表3!F9 + 表3!G9` */
  readonly formula?: string;
  /** The formula as a person says it: `表3 行政运行 合计（E9）＝ 基本支出（F9）＋ 项目支出（G9）`. Given where the formula is. */
  readonly said?: string;
  readonly left?: string;
  readonly right?: string;
  /** left − right */
  readonly difference?: string;
  /** True for a difference within what rounding explains (尾差). */
  readonly rounding?: boolean;
  /** Of a rounding difference: the figures that could take it, those first that disturb least; the first twenty. */
  readonly adjustments?: readonly ReportAdjustment[];
  /** Of a finding in a text: the cells of the tables that it contradicts. */
  readonly cells: readonly ReportCell[];
  /** Where it stands in the published text, nowhere for what is missing from it; absent for a finding about the workbook. */
  readonly text?: readonly ReportTextPlace[];
  /** How the text is mended, where that is known. */
  readonly mending?: ReportTextMending;
  readonly fix?: Fix;
  /** The classification code that it is about, where it is about one. */
  readonly code?: CodeAtIssue;
  /** Given where the workbook holds an explanation of it that still stands. */
  readonly explanation?: FindingExplanation;
}

/** By how much one figure would have to move for a rounding difference to be gone, and what else would come of it. */
export interface ReportAdjustment {
  readonly place: Place;
  /** What stands there by row and column: `行政运行·合计`. */
  readonly name?: string;
  /** What the cell holds, as text. */
  readonly value: string;
  /** Signed, in the measure of the figure's own table: `-0.01`. */
  readonly by: string;
  /** What it would say then. */
  readonly to: string;
  /** How many other ties that miss now would hold then. */
  readonly mends: number;
  /** How many other ties that hold now would miss then. */
  readonly breaks: number;
  /** True for a cell with a formula: what it reads is to be adjusted, not a number typed over it. */
  readonly formula: boolean;
}

export interface ReportSuspect {
  readonly place: Place;
  /** What stands there by row and column: `行政运行·合计`. */
  readonly name?: string;
  readonly value: string;
  /** The value that mends all it explains; null where the equations do not determine one. */
  readonly suggested: string | null;
  /** Ids of the findings it explains. */
  readonly explains: readonly string[];
  /** What slip of the hand it looks like, in Chinese. */
  readonly slip?: string;
  /** Failed ties that share no cell are separate groups, numbered from 0, the surest first. */
  readonly group: number;
  /** Within a group: cells of one rank are to be changed together; 0 is the likeliest explanation. */
  readonly rank: number;
  /** True where another explanation of the group is as likely: the figures cannot tell which is right. */
  readonly equivalent: boolean;
  /** True for a cell with a formula: its references are to be mended, not a number typed over it. */
  readonly formula: boolean;
  /** Cells to be changed together carry the same fix, with the edits of them all. */
  readonly fix?: Fix;
}

/** Problems that any one of many cells would explain, none likelier than another. */
export interface ReportUndetermined {
  /** Ids of the findings. */
  readonly explains: readonly string[];
  /** How many cells there are at least. */
  readonly cells: number;
}

export interface RuleTally {
  readonly rule: string;
  readonly title: string;
  /** The tables it looks at. */
  readonly tables: readonly TableId[];
  readonly held: number;
  readonly failed: number;
  /** How many could not be put, for want of a table or of a readable figure. */
  readonly unchecked: number;
  /** Given where it is ties that were counted: those of all such rules are the summary's equations and the ones not checked. */
  readonly isTie?: true;
}

/** All ties between two tables. */
export interface PairTally {
  /** In the order of publication. */
  readonly tables: readonly [TableId, TableId];
  readonly held: number;
  /** Rounding differences are among them. */
  readonly failed: number;
  readonly unchecked: number;
  /** Ids of the findings about these ties. */
  readonly findings: readonly string[];
}

export interface Unchecked {
  readonly rule?: string;
  readonly reason: string;
  readonly cells: readonly ReportCell[];
}
