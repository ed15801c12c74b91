import { FUNDS, type Query } from "../../ledger";
import { TABLE_IDS, type TableId } from "../../tables";
import { type Equation, type Origin, type Place, asksForAll } from "../../ties";

/**
 * Pairs of places in the order in which a user thinks of them: where several ties say the same, the first is shown. The left place is the one
 * he would look at first.
 */
const KNOWN_PAIRS: readonly string[] = [
  "T1.income T2",
  "T1.expenditure T3",
  "T1.income T1.expenditure",
  "T1.expenditure T2",
  "T2 T3",
  "T1.income T4.income",
  "T4.income T4.expenditure",
  "T4.expenditure T5",
  "T4.expenditure T8",
  "T4.expenditure T9",
  "T2 T5",
  "T2 T8",
  "T2 T9",
  "T3 T5",
  "T3 T8",
  "T3 T9",
  "T5 T6",
  "T5 T7",
  "T10 T6",
  "T1.income T11",
  "T2 T11",
  "T4.expenditure T10",
];

const RANKS = new Map(KNOWN_PAIRS.map((pair, rank) => [pair, rank]));

/** How well the user knows a pair; see ties/derive.ts. */
export function knownPair(left: Place, right: Place): number | undefined {
  return RANKS.get(`${placeName(left)} ${placeName(right)}`);
}

function placeName({ table, section }: Place): string {
  return section === "body" ? table : `${table}.${section}`;
}

/** The id of the rule by which a tie is shown. Asked of every tie of a check: ids are looked up, not put together. */
export function tieRuleId({ origin, relation, question }: Equation): string {
  return origin.kind === "split" ? insideId(origin, question) : betweenId(origin, relation, question);
}

function insideId({ place: { table, section }, by }: Extract<Origin, { kind: "split" }>, question: Query): string {
  switch (table) {
    case "T1": {
      if (section === "expenditure") return "t1/expenditure";
      const { fund = FUNDS.all } = question;
      if (fund === FUNDS.all) return "t1/totals";
      return (fund & FUNDS.carryover) === fund ? "t1/carryover" : "t1/income";
    }
    case "T4":
      if (section === "income") return "t4/income";
      return by === "rows" ? "t4/expenditure" : "t4/row";
    case "T10":
      return by === "economic" ? "t10/sum" : "t10/row";
    case "T6":
      return by === "economic" ? "t6/tree" : "t6/row";
    default:
      return by === "rows" ? TREE_IDS[table] : ROW_IDS[table];
  }
}

function betweenId(
  { left, right }: Extract<Origin, { kind: "between" }>,
  relation: Equation["relation"],
  question: Query,
): string {
  if (left.table === right.table) return BALANCE_IDS[left.table];
  const pair = PAIR_IDS[left.table][right.table];
  if (relation === "within" && pair.startsWith("x/t3-")) return "x/t3-funds";
  switch (pair) {
    case "x/t1-t2":
      if ((left.table === "T1" ? left : right).section === "expenditure") return "x/t1-t2-class";
      return asksForAll(question) ? "x/t1-t2-total" : "x/t1-t2-income";
    case "x/t1-t3":
      return asksForAll(question) ? "x/t1-t3-total" : "x/t1-t3-class";
    case "x/t2-t3":
      return "x/t2-t3-row";
    default:
      return pair;
  }
}

type IdByTable = Readonly<Record<TableId, string>>;

const TREE_IDS = byTable((table) => `${table.toLowerCase()}/tree`);
const ROW_IDS = byTable((table) => `${table.toLowerCase()}/row`);
const BALANCE_IDS = byTable((table) => `${table.toLowerCase()}/balance`);
/** `x/t1-t2` for two tables either way round: the first in the order of publication comes first. */
const PAIR_IDS: Readonly<Record<TableId, IdByTable>> = byTable((one) => byTable((other) => pairId(one, other)));

function pairId(one: TableId, other: TableId): string {
  const [first, second] = TABLE_IDS.indexOf(one) < TABLE_IDS.indexOf(other) ? [one, other] : [other, one];
  return `x/${first.toLowerCase()}-${second.toLowerCase()}`;
}

function byTable<T>(of: (table: TableId) => T): Readonly<Record<TableId, T>> {
  return Object.fromEntries(TABLE_IDS.map((table) => [table, of(table)])) as Record<TableId, T>;
}
