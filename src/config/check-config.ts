import type { RuleSettings } from "../tables";

/** How a text tells growth from nothing: 上年未安排, or 增长100.00%. */
export type ZeroBase = "none" | "hundred";

/** A code of a list of codes: `{ code: "2010301", name: "行政运行" }`, with the first and last budget year that has it, where they are known. */
export interface ConfigCode {
  readonly code: string;
  readonly name: string;
  readonly from?: number;
  readonly to?: number;
}

/** A tie that the user wrote: `{ name: "机关运行经费", left: "表6!D5", right: "表3!F9 + 1.20万元" }`. */
export interface ConfigTie {
  readonly name: string;
  readonly left: string;
  readonly right: string;
}

/**
 * What the user may set of a check. Everything is optional: what is not set is as it always was. The same value is a file of the command line
 * (`--config`), is kept in a workbook, and is kept for the user.
 */
export interface CheckConfig {
  /** Rules switched off, or put with another severity, by their ids. */
  readonly rules?: RuleSettings;
  readonly thresholds?: {
    /** From what growth on a figure of 同比分析 is marked, in whole percent. */
    readonly change?: number;
  };
  /** The budget year whose codes are taken, whatever year the workbook names. */
  readonly year?: number;
  /** How growth from nothing is written, where 单位信息 does not say. */
  readonly zeroBase?: ZeroBase;
  /** The list of codes that takes precedence over ours: a workbook, by its path from the file that names it, or the codes themselves. */
  readonly codes?: string | readonly ConfigCode[];
  /** When the budget was approved and published, each a day: `2024-02-25`. */
  readonly dates?: {
    readonly approved?: string;
    readonly published?: string;
  };
  /** The user's own ties. */
  readonly ties?: readonly ConfigTie[];
}

/** Where settings come from, the strongest first: an option of the command line, a file, the workbook, what is kept for the user. */
export const CONFIG_SOURCES = ["option", "file", "workbook", "user"] as const;
export type ConfigSource = (typeof CONFIG_SOURCES)[number];

/** Settings, and where they come from. */
export interface ConfigLayer {
  readonly source: ConfigSource;
  readonly config: CheckConfig;
}
