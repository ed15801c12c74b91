import { cellInFormula } from "../../workbook";
import { type Explanation, explainByExchange } from "./explain";
import type { Group } from "./groups";
import type { TieModel } from "./model";
import type { Neighbours } from "./neighbours";
import { WhatIf } from "./what-if";

/** Among more groups than these no exchange is looked for between two of them: there would be too many pairs. */
const MOST_GROUPS = 50;

/**
 * Groups that share no cell but a slip of several cells are one: an amount one column over leaves the row's total right, and so two columns fail that
 * nothing joins but the two cells themselves. What explains the one and not the other is given up: one slip is likelier than two.
 */
export function joinGroups(groups: readonly Group[], model: TieModel, neighbours: Neighbours): Group[] {
  const beside = groups.length > MOST_GROUPS ? undefined : neighbours;
  const joined: Group[] = [];
  for (const group of groups) {
    let whole = group;
    for (;;) {
      const at = joined.findIndex((other) => bothExplained(other, whole, model, beside).length > 0);
      if (at < 0) break;
      const [other] = joined.splice(at, 1);
      const explanations = bothExplained(other!, whole, model, beside);
      whole = { rows: [...other!.rows, ...whole.rows], explanations };
    }
    joined.push(whole);
  }
  return joined;
}

/** The slips of several cells that explain two groups. */
function bothExplained(one: Group, other: Group, model: TieModel, beside: Neighbours | undefined): Explanation[] {
  const found = new Map<string, Explanation>();
  const all = [...mending(other, one, model), ...mending(one, other, model)];
  // groups that one cell each explains beyond doubt stay two
  if (beside && !(isCertain(one) && isCertain(other)))
    all.push(...explainByExchange(model, beside, [...one.rows, ...other.rows]));
  for (const explanation of all) found.set(explanationKey(explanation), explanation);
  return [...found.values()];
}

function isCertain({ explanations }: Group): boolean {
  return explanations.length === 1 && explanations[0]!.length === 1;
}

/** Of what explains one group that which mends another, too. */
function mending({ rows }: Group, { explanations }: Group, model: TieModel): Explanation[] {
  const several = explanations.filter(({ length }) => length > 1);
  if (several.length === 0) return several;
  const state = new WhatIf(model, rows, false);
  return several.filter((explanation) => state.mendsAll(explanation));
}

function explanationKey(explanation: Explanation): string {
  return explanation
    .map(({ figure, by }) => `${cellInFormula(figure.cell)} ${by}`)
    .sort()
    .join("|");
}
