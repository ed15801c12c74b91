import { COLUMNS_NAMESPACE } from "../columns/columns-xml";
import { keptColumns } from "../columns/kept-columns";
import { CONFIG_NAMESPACE } from "../config/config-xml";
import { keptConfig } from "../config/kept-config";
import type { Keeps } from "../port";
import type { CheckOptions } from "./check-snapshot";
import { type KeptOrProblem, keptOrProblem } from "./kept-or-problem";

/** What a workbook keeps that bears on a check: what was said of its ledger's columns, and its settings. */
export interface KeptForCheck {
  readonly columns: KeptOrProblem;
  readonly config: KeptOrProblem;
}

/** Reads it, so that nothing of it fails a check. */
export async function keptForCheck(port: Keeps): Promise<KeptForCheck> {
  return {
    columns: await keptOrProblem(port, COLUMNS_NAMESPACE),
    config: await keptOrProblem(port, CONFIG_NAMESPACE),
  };
}

/** What a check takes from it: nothing where that cannot be read, and the report then says so. */
export function keptOptions({ columns, config }: KeptForCheck): Pick<CheckOptions, "assignments" | "config"> {
  const { assignments } = keptColumns(columns.xml);
  const { config: kept } = keptConfig(config.xml);
  return {
    ...(assignments.length > 0 && { assignments }),
    ...(Object.keys(kept).length > 0 && { config: [{ source: "workbook", config: kept }] }),
  };
}
