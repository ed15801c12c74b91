import { FUNDS, type MoneyAndUse, type Query } from "../../ledger";
import { type TableId, type Template, type TieCase, type TieRule, tablesAndBeside } from "../../tables";
import { type Equation, type Origin, asksForAll } from "../../ties";
import { oncePer } from "../../workbook";
import { OWN_TIE, balanceId, pairId, rowId, treeId } from "./ids";

/** The id of the rule by which a tie is shown. Asked of every tie of a check: ids are looked up, not put together. */
export function tieRuleId(template: Template, { origin, relation, question }: Equation): string {
  if (origin.kind === "own") return OWN_TIE;
  return origin.kind === "split"
    ? insideId(namesOf(template), origin, question)
    : betweenId(namesOf(template), origin, relation, question);
}

/** What ties may be called that stand in one place, or between two: the rules with a case of their own, and the id of all others. */
interface Names {
  readonly cases: readonly TieRule[];
  readonly row: string;
  readonly tree: string;
}

interface TemplateNames {
  readonly universe: MoneyAndUse;
  readonly inside: ReadonlyMap<TableId, Names>;
  readonly balance: ReadonlyMap<TableId, string>;
  /** By both tables, either way round. */
  readonly between: ReadonlyMap<TableId, ReadonlyMap<TableId, PairNames>>;
}

interface PairNames {
  readonly first: TableId;
  readonly cases: readonly TieRule[];
  readonly id: string;
}

const namesOf = oncePer((template: Template): TemplateNames => {
  const ids = tablesAndBeside(template.readings[0]).map(({ id }) => id);
  const { rules } = template.ties;
  const inside = ids.map((id): [TableId, Names] => {
    const cases = narrowestFirst(rules.filter(({ tables, of }) => of && tables.length === 1 && tables[0] === id));
    return [id, { cases, row: rowId(id), tree: treeId(id) }];
  });
  const pairNames = (one: TableId, other: TableId): PairNames => {
    const [first, second] = ids.indexOf(one) < ids.indexOf(other) ? [one, other] : [other, one];
    const fits = ({ tables, of }: TieRule) =>
      of && tables[0] === first && tables.length === 2 && (of.andLater || tables[1] === second);
    const cases = narrowestFirst(rules.filter(fits));
    return { first, cases, id: pairId(first, second) };
  };
  return {
    universe: template.universe,
    inside: new Map(inside),
    balance: new Map(ids.map((id) => [id, balanceId(id)])),
    between: new Map(ids.map((one) => [one, new Map(ids.map((other) => [other, pairNames(one, other)]))])),
  };
});

function narrowestFirst(cases: readonly TieRule[]): TieRule[] {
  const says = ({ of = {} }: TieRule) => Object.keys(of).length;
  return [...cases].sort((one, other) => says(other) - says(one));
}

function insideId(
  names: TemplateNames,
  { place: { table, section }, by }: Extract<Origin, { kind: "split" }>,
  question: Query,
): string {
  const { cases, row, tree } = names.inside.get(table)!;
  for (const { id, of } of cases) {
    if (
      (of!.section === undefined || of!.section === section) &&
      (of!.by === undefined || of!.by.includes(by)) &&
      asks(of!, question, names.universe)
    )
      return id;
  }
  return by === "rows" ? tree : row;
}

function betweenId(
  names: TemplateNames,
  { left, right }: Extract<Origin, { kind: "between" }>,
  relation: Equation["relation"],
  question: Query,
): string {
  if (left.table === right.table) return names.balance.get(left.table)!;
  const { first, cases, id } = names.between.get(left.table)!.get(right.table)!;
  const { section } = left.table === first ? left : right;
  for (const { id: own, of } of cases) {
    if (
      (of!.section === undefined || of!.section === section) &&
      (of!.relation === undefined || of!.relation === relation) &&
      asks(of!, question, names.universe)
    )
      return own;
  }
  return id;
}

function asks({ asks: wanted }: TieCase, question: Query, universe: MoneyAndUse): boolean {
  if (wanted === undefined) return true;
  if (wanted === "all") return asksForAll(question, universe);
  const { fund = FUNDS.all } = question;
  return (fund & wanted.fund) === fund;
}
