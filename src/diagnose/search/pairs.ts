import type { RuleMeta } from "../../rules";
import { TABLE_IDS, type TableId } from "../../tables";
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
export function pairTallies(run: CheckRun, idOf: (found: Found) => string): PairTally[] {
  const tallies = new Tallies();
  const ties = tallied(run.ties, ({ origin }) => origin);
  for (const [origin, counts] of ties) tallies.count(pairOfTie(origin), counts);
  for (const one of run.runs) if (!one.countsTies) tallies.count(pairOfRule(one.meta), one);
  for (const found of run.found)
    tallies.name(found.judged ? pairOfTie(found.judged.equation.origin) : pairOfRule(found.meta), idOf(found));
  return tallies.inOrder();
}

class Tallies {
  private readonly byPair = new Map<string, Counts & { readonly tables: Pair; readonly findings: string[] }>();

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
    return [...this.byPair.values()].sort((a, b) => rank(a.tables) - rank(b.tables));
  }

  private at(tables: Pair) {
    const key = tables.join(" ");
    const tally = this.byPair.get(key) ?? { tables, held: 0, failed: 0, unchecked: 0, findings: [] };
    this.byPair.set(key, tally);
    return tally;
  }
}

function pairOfTie(origin: Origin): Pair | undefined {
  return origin.kind === "between" ? pairOf(origin.left.table, origin.right.table) : undefined;
}

/** A rule between tables is called after the two it ties (`x/t7-t10`), or looks at no others (`x/pension`). */
function pairOfRule({ id, tables }: RuleMeta): Pair | undefined {
  if (!id.startsWith("x/")) return undefined;
  const [first, second] = id
    .slice("x/".length)
    .split("-")
    .map((name) => tables.find((table) => table.toLowerCase() === name));
  if (first && second) return pairOf(first, second);
  return tables.length === 2 ? pairOf(tables[0]!, tables[1]!) : undefined;
}

function pairOf(one: TableId, other: TableId): Pair | undefined {
  if (one === other) return undefined;
  return TABLE_IDS.indexOf(one) < TABLE_IDS.indexOf(other) ? [one, other] : [other, one];
}

function rank([first, second]: Pair): number {
  return TABLE_IDS.indexOf(first) * TABLE_IDS.length + TABLE_IDS.indexOf(second);
}
