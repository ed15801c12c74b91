import { tieMeta, tieMetas, tieRuleId } from "../../rules";
import { type Disclosure, tableNumber } from "../../tables";
import { type Equation, orderOfFirstCells } from "../../ties";

/** Ties that users know by one name: 表1表内：收入总计＝支出总计. */
export interface TieGroup {
  readonly title: string;
  readonly equations: readonly Equation[];
}

/** The ties by their names, in the order of the template: within the tables first, then between them; each name's from top to bottom. */
export function groupTies(equations: readonly Equation[], disclosure: Disclosure): TieGroup[] {
  const { template } = disclosure;
  const byRule = new Map<string, Equation[]>(tieMetas(template).map(({ id }) => [id, []]));
  for (const equation of equations) {
    const id = tieRuleId(template, equation);
    const known = byRule.get(id);
    if (known) known.push(equation);
    else byRule.set(id, [equation]);
  }
  return [...byRule].flatMap(([id, own]) =>
    own.length > 0 ? [{ title: titleOf(id, disclosure), equations: own.sort(orderOfFirstCells(disclosure)) }] : [],
  );
}

function titleOf(id: string, disclosure: Disclosure): string {
  const { title, tables } = tieMeta(disclosure.template, id);
  const [table, other] = tables;
  return other !== undefined || !table ? `表间：${title}` : `${tableNumber(disclosure, table)}表内：${title}`;
}
