import { inForce } from "../../config";
import type { OwnTiesToList } from "../../layout";
import { OWN_TIE } from "../../rules";
import type { Disclosure } from "../../tables";
import type { Snapshot } from "../../workbook";
import { ownTiesOf } from "../check/own-ties";
import type { PlanSettings } from "./plan-settings";

/**
 * The ties that the user wrote over the workbook's cells, for the 勾稽核对表 of the new tables; nothing where there are none, their rule is switched off, or
 * no working papers are made.
 * @param source the tables that the workbook has now, which the ties name by their cells
 */
export function ownTiesOfPlan(
  snapshot: Snapshot,
  source: Disclosure,
  { config: layers = [], workingPapers = true }: PlanSettings,
): { readonly ownTies?: OwnTiesToList } {
  const { config } = inForce(layers);
  if (!workingPapers || config.rules?.[OWN_TIE] === "off") return {};
  const { equations, unchecked } = ownTiesOf(snapshot, source, config);
  return equations.length + unchecked.length > 0 ? { ownTies: { equations, unchecked, source } } : {};
}
