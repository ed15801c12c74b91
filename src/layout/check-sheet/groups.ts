import { TIE_METAS, tieMeta, tieRuleId } from "../../rules";
import { tableNumber } from "../../tables";
import { type Equation, inOrderOfFirstCells } from "../../ties";

/** Ties that users know by one name: 表1表内：收入总计＝支出总计. */
export interface TieGroup {
  readonly title: string;
  readonly equations: readonly Equation[];
}

/** The ties by their names, in the order of the template: within the tables first, then between them; each name's from top to bottom. */
export function groupTies(equations: readonly Equation[]): TieGroup[] {
  const byRule = new Map<string, Equation[]>(TIE_METAS.map(({ id }) => [id, []]));
  for (const equation of equations) {
    const id = tieRuleId(equation);
    const known = byRule.get(id);
    if (known) known.push(equation);
    else byRule.set(id, [equation]);
  }
  return [...byRule].flatMap(([id, own]) =>
    own.length > 0 ? [{ title: titleOf(id), equations: own.sort(inOrderOfFirstCells) }] : [],
  );
}

function titleOf(id: string): string {
  const { title, tables } = tieMeta(id);
  const [table] = tables;
  return id.startsWith("x/") || !table ? `表间：${title}` : `${tableNumber(table)}表内：${title}`;
}
