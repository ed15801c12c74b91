import type { Severity } from "../rules";
import type { TableId } from "../tables";

/**
 * What a check found, as plain data: every output (pane, text, JSON, HTML, marks) is printed from this one object.
 * Amounts are decimal texts in the workbook's own measure. The field names are the contract of the command line's JSON.
 */
export interface Report {
  readonly unit?: string;
  readonly year?: number;
  readonly measure?: string;
  /** The eleven tables in their order, and after them every further copy of one. */
  readonly tables: readonly TableReport[];
  readonly summary: ReportSummary;
  /** By table, gravest first. */
  readonly findings: readonly ReportFinding[];
  /** Likely wrong cells, best first, over the whole workbook. */
  readonly suspects: readonly ReportSuspect[];
  /** What every rule did: a rule that never looked at anything shows. */
  readonly rules: readonly RuleTally[];
  /** Which tables were tied together, and how that came out: the map of ties. */
  readonly pairs: readonly PairTally[];
  /** What could not be checked, and why. */
  readonly unchecked: readonly Unchecked[];
}

export type TableState = "present" | "declared-empty" | "empty" | "missing" | "duplicate";

export interface TableReport {
  readonly id: TableId;
  readonly title: string;
  /** Absent where the table is missing. */
  readonly sheet?: string;
  /** A1 form, without the sheet. */
  readonly range?: string;
  readonly state: TableState;
}

export interface ReportSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Rules that looked at something. */
  readonly rules: number;
  readonly equations: number;
  readonly figures: number;
}

export interface ReportCell {
  readonly sheet: string;
  readonly address: string;
  /** What the cell holds, as text; empty for a blank. */
  readonly value: string;
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
  readonly left?: string;
  readonly right?: string;
  /** left − right */
  readonly difference?: string;
  /** True for a difference within what rounding explains (尾差). */
  readonly rounding?: boolean;
  readonly cells: readonly ReportCell[];
}

export interface ReportSuspect {
  readonly sheet: string;
  readonly address: string;
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
