import { checkerHere } from "../../app/check/checker-here";
import { readDisclosure } from "../../app/check/read-disclosure";
import { type KeptFigure, keptFigures } from "../../app/department/changed-figures";
import { type DepartmentOptions, type DepartmentPlans, departmentPlans } from "../../app/department/department-plans";
import type { GatheredUnits } from "../../app/department/gather-units";
import { type Generated, previewTables, writeTables } from "../../app/generate/generate-tables";
import type { PlannedTables } from "../../app/generate/planned-tables";
import { isReportSheet } from "../../present/sheets/own-sheets";
import { isLedgerSheet } from "../../recognise/ledger";
import { newFile } from "../../xlsx";
import type { CheckingBy } from "../check-file";

export interface ConsolidateOptions extends DepartmentOptions {
  /** True where the document is wanted, too. */
  readonly document?: boolean;
}

/** A department's workbook. */
export interface Consolidated
  extends Generated, Pick<DepartmentPlans, "from" | "withoutLedger" | "overview" | "notJoined"> {
  readonly bytes: Uint8Array;
  readonly planned: PlannedTables;
  /** The figures of its tables, to be compared with those of a later version. */
  readonly figures: readonly KeptFigure[];
}

/**
 * 合并: the workbook of a department, new: its tables, 目录, 勾稽核对表, 各单位一览. Where all units have ledgers these stand in it one below the other,
 * and the tables are derived from them and rounded once; else they are the sum of the units' printed figures. Fails with WorkbookError.
 */
export async function consolidate(
  gathered: GatheredUnits,
  { document = false, ...options }: ConsolidateOptions,
  { templates, codes, config }: CheckingBy,
): Promise<Consolidated> {
  const { measure = "万元" } = options;
  const { plans, from, withoutLedger, overview, notJoined } = departmentPlans(gathered, options);
  const made = newFile({ isReport: isReportSheet, isLedger: isLedgerSheet });
  await made.write(plans);
  const others = templates.filter((one) => one !== gathered.template);
  const checker = checkerHere([gathered.template, ...others], codes, config);
  const choices = { measure, from: from === "ledgers" ? "ledger" : "tables", ...(document && { document }) } as const;
  const preview = await previewTables(made, checker, {}, choices);
  const generated = await writeTables(made, checker, preview, async () => "replace");
  const figures = keptFigures(readDisclosure(await made.read(), [gathered.template, ...others]));
  const { bytes } = await made.save();
  return { ...generated, bytes, from, withoutLedger, overview, notJoined, planned: preview.planned, figures };
}
