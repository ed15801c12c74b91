import { FUNDS } from "../../ledger";
import { TABLE_IDS } from "../../tables";
import { type Equation, type Place, asksForAll } from "../../ties";

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

/** The id of the rule by which a tie is shown. */
export function tieRuleId(equation: Equation): string {
  return equation.origin.kind === "split" ? insideId(equation, equation.origin) : betweenId(equation, equation.origin);
}

function insideId(equation: Equation, { place, by }: Extract<Equation["origin"], { kind: "split" }>): string {
  const fund = equation.question.fund ?? FUNDS.all;
  switch (place.table) {
    case "T1":
      if (place.section === "expenditure") return "t1/expenditure";
      if (fund === FUNDS.all) return "t1/totals";
      return (fund & FUNDS.carryover) === fund ? "t1/carryover" : "t1/income";
    case "T4":
      if (place.section === "income") return "t4/income";
      return by === "rows" ? "t4/expenditure" : "t4/row";
    case "T10":
      return by === "economic" ? "t10/sum" : "t10/row";
    case "T6":
      return by === "economic" ? "t6/tree" : "t6/row";
    default:
      return `${place.table.toLowerCase()}/${by === "rows" ? "tree" : "row"}`;
  }
}

function betweenId(equation: Equation, { left, right }: Extract<Equation["origin"], { kind: "between" }>): string {
  const [first, second] = [left, right].sort((a, b) => TABLE_IDS.indexOf(a.table) - TABLE_IDS.indexOf(b.table)) as [
    Place,
    Place,
  ];
  if (first.table === second.table) return `${first.table.toLowerCase()}/balance`;
  if (equation.relation === "within" && first.table === "T3") return "x/t3-funds";
  const pair = `x/${first.table.toLowerCase()}-${second.table.toLowerCase()}`;
  if (pair === "x/t1-t2") {
    if (first.section === "expenditure") return "x/t1-t2-class";
    return asksForAll(equation.question) ? "x/t1-t2-total" : "x/t1-t2-income";
  }
  if (pair === "x/t1-t3") return asksForAll(equation.question) ? "x/t1-t3-total" : "x/t1-t3-class";
  return pair === "x/t2-t3" ? "x/t2-t3-row" : pair;
}
