import { type Ledger, type Query, answer, queryKey, withProjects } from "../ledger";
import { type Amount, ZERO, absolute, printedUnit, subtract } from "../money";
import { type Disclosure, type DisclosureTable, type Figure, type TableId, figuresOf } from "../tables";
import { deriveDisclosure } from "./derive-disclosure";

/** A figure that is not what the ledger gives. */
export interface LedgerDifference {
  readonly table: TableId;
  readonly query: Query;
  readonly rowName: string;
  readonly columnName: string;
  /** The figure as it stands; absent where the table lacks the row of which the ledger has money. */
  readonly figure?: Figure;
  readonly printed: Amount;
  /** What the ledger gives, exactly. */
  readonly expected: Amount;
  /** printed − expected */
  readonly difference: Amount;
  /** True where it is no more than one printed unit, and the ledger is finer than the table prints: 尾差. */
  readonly rounding: boolean;
}

/**
 * Every figure of every table that is there which differs from what the ledger gives. A ledger in whole printed units must agree exactly; with
 * a finer one half a unit is what printing does, up to one unit is 尾差, and more is a difference. Unreadable figures are not compared.
 * Figures that the table lacks are told where the ledger has money for them.
 */
export function compareWithLedger(disclosure: Disclosure, ledger: Ledger): LedgerDifference[] {
  const derived = deriveDisclosure(ledger, { measure: disclosure.measure }, disclosure.scope);
  const given = new Map(derived.tables.flatMap(figuresOf).map(({ query, amount }) => [queryKey(query), amount]));
  const named = withProjects(ledger);
  const expect = (query: Query): Amount => given.get(queryKey(query)) ?? answer(named, query);
  return disclosure.tables.flatMap((table) => {
    const unit = printedUnit(table.effectiveMeasure);
    const isFiner = ledger.rows.some(({ amount }) => amount % unit !== 0);
    const told = figuresOf(table)
      .filter(({ readable }) => readable)
      .map((figure) => ({ ...said(figure), figure, printed: figure.amount, expected: expect(figure.query) }));
    const all = [...told, ...lacking(table, derived)];
    return all.flatMap((found): LedgerDifference[] => {
      const difference = subtract(found.printed, found.expected);
      const size = absolute(difference);
      if (size === 0 || (isFiner && 2 * size <= unit)) return [];
      return [{ ...found, difference, rounding: isFiner && size <= unit }];
    });
  });
}

/** What the ledger has money for and the table has no figure of. */
function lacking(table: DisclosureTable, derived: Disclosure): Omit<LedgerDifference, "difference" | "rounding">[] {
  const own = new Set(figuresOf(table).map(placeOf));
  const other = derived.tables.find(({ id }) => id === table.id);
  return (other ? figuresOf(other) : [])
    .filter((figure) => figure.amount !== 0 && !own.has(placeOf(figure)))
    .map((figure) => ({ ...said(figure), printed: ZERO, expected: figure.amount }));
}

function said({ table, query, rowName, columnName }: Figure) {
  return { table, query, rowName, columnName };
}

function placeOf({ section, query }: Figure): string {
  return `${section} ${queryKey(query)}`;
}
