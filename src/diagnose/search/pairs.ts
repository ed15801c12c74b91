import { type Disclosure, NO_TABLE, type TableId, tablesAndBeside } from "../../tables";
import type { Origin, OwnSide } from "../../ties";
import type { PairTally } from "../report";
import type { CheckRun, Found } from "../run";
import { type Counts, tallied } from "../tally";

/** In the order of publication. */
type Pair = readonly [TableId, TableId];

/**
 * Which pairs of tables were tied together, and how their ties came out, in the order of the tables. A tie counts for the two
 * tables whose figures it compares; one rule may tie several pairs (表3 to the table of each fund), so this cannot be read from
 * the rules. `idOf` gives a finding's id in the report.
 */
export function pairTallies(run: CheckRun, disclosure: Disclosure, idOf: (found: Found) => string): PairTally[] {
  const order = tablesAndBeside(disclosure.reading).map(({ id }) => id);
  const tallies = new Tallies(order);
  const pairsOfTie = (origin: Origin) => pairsOf(origin, order);
  const ties = tallied(run.ties, ({ origin }) => origin);
  for (const [origin, counts] of ties) for (const pair of pairsOfTie(origin)) tallies.count(pair, counts);
  for (const one of run.runs) if (!one.countsTies) tallies.count(one.meta.pair, one);
  for (const found of run.found) {
    const { pair } = found.meta;
    const pairs = found.judged ? pairsOfTie(found.judged.equation.origin) : pair ? [pair] : [];
    for (const one of pairs) tallies.name(one, idOf(found));
  }
  return tallies.inOrder();
}

class Tallies {
  private readonly byPair = new Map<string, Counts & { readonly tables: Pair; readonly findings: string[] }>();

  constructor(private readonly order: readonly TableId[]) {}

  count(pair: Pair | undefined, { held, failed, unchecked }: Readonly<Counts>): void {
    if (!pair) return;
    const tally = this.at(pair);
    tally.held += held;
    tally.failed += failed;
    tally.unchecked += unchecked;
  }

  name(pair: Pair, finding: string): void {
    this.at(pair).findings.push(finding);
  }

  inOrder(): PairTally[] {
    return [...this.byPair.values()].sort((a, b) => this.rank(a.tables) - this.rank(b.tables));
  }

  private rank([first, second]: Pair): number {
    return this.order.indexOf(first) * this.order.length + this.order.indexOf(second);
  }

  private at(tables: Pair) {
    const key = tables.join(" ");
    const tally = this.byPair.get(key) ?? { tables, held: 0, failed: 0, unchecked: 0, findings: [] };
    this.byPair.set(key, tally);
    return tally;
  }
}

/** The pairs of tables that a tie compares: one that the user wrote may compare several on one side with several on the other. */
function pairsOf(origin: Origin, order: readonly TableId[]): Pair[] {
  if (origin.kind === "split") return [];
  if (origin.kind === "between") return pairOf(origin.left.table, origin.right.table, order);
  const tablesOn = ({ terms }: OwnSide) =>
    new Set(terms.map(({ figure }) => figure.table).filter((table) => table !== NO_TABLE));
  const right = tablesOn(origin.right);
  const pairs = [...tablesOn(origin.left)].flatMap((one) => [...right].flatMap((other) => pairOf(one, other, order)));
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}

/** Two tables in the order of publication, as the only pair; none for one table with itself. */
function pairOf(one: TableId, other: TableId, order: readonly TableId[]): Pair[] {
  if (one === other) return [];
  return [order.indexOf(one) < order.indexOf(other) ? [one, other] : [other, one]];
}
