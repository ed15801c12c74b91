import type { Disclosure, TableId } from "../../tables";
import type { Origin } from "../../ties";
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
  const order = disclosure.reading.tables.map(({ id }) => id);
  const tallies = new Tallies(order);
  const pairOfTie = (origin: Origin) =>
    origin.kind === "between" ? pairOf(origin.left.table, origin.right.table, order) : undefined;
  const ties = tallied(run.ties, ({ origin }) => origin);
  for (const [origin, counts] of ties) tallies.count(pairOfTie(origin), counts);
  for (const one of run.runs) if (!one.countsTies) tallies.count(one.meta.pair, one);
  for (const found of run.found)
    tallies.name(found.judged ? pairOfTie(found.judged.equation.origin) : found.meta.pair, idOf(found));
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

  name(pair: Pair | undefined, finding: string): void {
    if (pair) this.at(pair).findings.push(finding);
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

/** Two tables in the order of publication; undefined for one table with itself. */
function pairOf(one: TableId, other: TableId, order: readonly TableId[]): Pair | undefined {
  if (one === other) return undefined;
  return order.indexOf(one) < order.indexOf(other) ? [one, other] : [other, one];
}
