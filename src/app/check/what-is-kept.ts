import { COLUMNS_NAMESPACE } from "../columns/columns-xml";
import { keptColumns } from "../columns/kept-columns";
import { EXPLANATIONS_NAMESPACE } from "../explain/explanations-xml";
import { CONFIG_NAMESPACE } from "../config/config-xml";
import { keptConfig } from "../config/kept-config";
import type { Keeps } from "../port";
import { keptSheetTables, namedAsNow } from "../sheet-tables/kept-sheet-tables";
import { SHEET_TABLES_NAMESPACE } from "../sheet-tables/sheet-tables-xml";
import type { Snapshot } from "../../workbook";
import type { CheckOptions } from "./check-snapshot";
import { type KeptOrProblem, keptOrProblems } from "./kept-or-problem";

/** What a workbook keeps that bears on a check: explanations, what was said of its ledger's columns and of its sheets, and its settings. */
export interface KeptForCheck {
  readonly explanations: KeptOrProblem;
  readonly columns: KeptOrProblem;
  readonly config: KeptOrProblem;
  readonly sheetTables: KeptOrProblem;
}

/** Reads it, so that nothing of it fails a check. */
export async function keptForCheck(port: Keeps): Promise<KeptForCheck> {
  const namespaces = [EXPLANATIONS_NAMESPACE, COLUMNS_NAMESPACE, CONFIG_NAMESPACE, SHEET_TABLES_NAMESPACE];
  const [explanations = {}, columns = {}, config = {}, sheetTables = {}] = await keptOrProblems(port, namespaces);
  return { explanations, columns, config, sheetTables };
}

/** What of a check's options a workbook keeps itself. */
export type KeptOptions = Pick<CheckOptions, "assignments" | "config" | "sheetTables">;

/**
 * What a check takes from it: nothing where that cannot be read, and the report then says so.
 * @param snapshot the workbook as it was read, by which sheets that were renamed are known again
 */
export function keptOptions(
  { columns, config, sheetTables }: Omit<KeptForCheck, "explanations">,
  snapshot: Snapshot,
): KeptOptions {
  const { assignments } = keptColumns(columns.xml);
  const said = namedAsNow(keptSheetTables(sheetTables.xml).said, snapshot);
  const { config: kept } = keptConfig(config.xml);
  return {
    ...(assignments.length > 0 && { assignments }),
    ...(said.length > 0 && { sheetTables: said }),
    ...(Object.keys(kept).length > 0 && { config: [{ source: "workbook", config: kept }] }),
  };
}
