import { normalName } from "../catalogue";
import { type Ledger, type Query, answer, queryKey, withProjects } from "../ledger";
import { type Amount, ZERO, absolute, printedUnit, subtract } from "../money";
import {
  type Disclosure,
  type DisclosureTable,
  type Figure,
  type LedgerComparison,
  type LedgerDifference,
  type TableRow,
  figuresOf,
} from "../tables";
import { deriveDisclosure } from "./derive-disclosure";

/** Differences of fewer printed units than this may be what controlled rounding did. */
const CLOSE = 10;

/**
 * Every figure of every table that is there which differs from what the ledger gives. A ledger in whole printed units must agree exactly; with
 * a finer one anything below a whole unit is what rounding does, and so is a figure that is what controlled rounding makes of the ledger.
 * Unreadable figures are not compared, nor projects by names that the ledger does not have: they may be published under another.
 * @param rounded the ledger as it is rounded for printing; asked for only where a difference is so small that rounding may explain it
 * @param isTold whether the ledger knows what answers a question: it does unless told
 */
export function compareWithLedger(
  disclosure: Disclosure,
  ledger: Ledger,
  rounded?: () => Ledger,
  isTold: (query: Query) => boolean = () => true,
): LedgerComparison {
  const exact = new Expectation(disclosure, ledger, isTold);
  const own = disclosure.tables.flatMap(figuresOf).filter(({ readable, query }) => readable && exact.inItsWords(query));
  const counted = { compared: own.length, filled: own.filter(({ amount }) => amount !== 0).length };
  const differences = disclosure.tables.flatMap((table) => differencesOf(table, exact));
  const unit = printedUnit(disclosure.measure);
  if (!rounded || !differences.some(({ difference }) => absolute(difference) < CLOSE * unit))
    return { ...counted, differences };
  const printed = new Expectation(disclosure, rounded(), isTold);
  return { ...counted, differences: differences.filter((found) => printed.of(found.query) !== found.printed) };
}

/** What a ledger gives for the questions of a disclosure's figures. */
class Expectation {
  readonly derived: Disclosure;
  /** The names of the ledger's projects by their normal form: brackets, width and spaces are no difference. */
  private readonly projects: ReadonlyMap<string, string>;
  private readonly given: ReadonlyMap<string, Amount>;
  private readonly named: Ledger;

  constructor(
    disclosure: Disclosure,
    ledger: Ledger,
    private readonly isTold: (query: Query) => boolean,
  ) {
    this.derived = deriveDisclosure(ledger, { measure: disclosure.measure }, disclosure.template, disclosure.reading);
    this.given = new Map(this.derived.tables.flatMap(figuresOf).map(({ query, amount }) => [queryKey(query), amount]));
    this.named = withProjects(ledger);
    const names = this.named.rows.flatMap(({ project }) => project ?? []);
    this.projects = new Map([...new Set(names)].map((name) => [normalName(name), name]));
  }

  /** True where the ledger has amounts that the measure does not print in full. */
  isFinerThan(unit: Amount): boolean {
    return this.named.rows.some(({ amount }) => amount % unit !== 0);
  }

  /** The question in the ledger's own words; undefined for a project that it does not name, and for what it does not know: what is procured, 机关运行经费. */
  inItsWords(query: Query): Query | undefined {
    if (query.version === "beside" || query.version === "procured" || !this.isTold(query)) return undefined;
    if (query.project === undefined) return query;
    const project = this.projects.get(normalName(query.project));
    return project === undefined ? undefined : { ...query, project };
  }

  of(query: Query): Amount | undefined {
    const own = this.inItsWords(query);
    return own && (this.given.get(queryKey(own)) ?? answer(this.named, own));
  }
}

function differencesOf(table: DisclosureTable, exact: Expectation): LedgerDifference[] {
  const unit = printedUnit(table.effectiveMeasure);
  const least = exact.isFinerThan(unit) ? unit : 1;
  const told = figuresOf(table).flatMap((figure) => {
    const expected = figure.readable ? exact.of(figure.query) : undefined;
    return expected === undefined ? [] : [{ ...said(figure), figure, printed: figure.amount, expected }];
  });
  return [...told, ...lacking(table, exact)].flatMap((found): LedgerDifference[] => {
    const difference = subtract(found.printed, found.expected);
    return absolute(difference) < least ? [] : [{ ...found, difference }];
  });
}

/** The rows that the ledger has money for and the table does not have, each by its largest figure. */
function lacking(table: DisclosureTable, exact: Expectation): Omit<LedgerDifference, "difference">[] {
  const own = new Set(figuresOf(table).map((figure) => placeOf(figure, exact)));
  const renamed = table.rows.filter(({ question }) => question && !exact.inItsWords(question));
  const derived = exact.derived.tables.find(({ id }) => id === table.id)?.rows ?? [];
  return derived
    .filter((row) => !mayBe(row, renamed))
    .flatMap((row) => {
      const told = row.figures.filter(({ query }) => exact.inItsWords(query) !== undefined);
      const missing = told.filter((figure) => figure.amount !== 0 && !own.has(placeOf(figure, exact)));
      const [largest] = [...missing].sort((a, b) => absolute(b.amount) - absolute(a.amount));
      return (largest ? [largest] : []).map((figure) => ({ ...said(figure), printed: ZERO, expected: figure.amount }));
    });
}

/** A project under another name, in the same 项. */
function mayBe({ project, code }: TableRow, renamed: readonly TableRow[]): boolean {
  return project !== undefined && renamed.some((row) => row.code === code);
}

function said({ table, query, rowName, columnName }: Figure) {
  return { table, query, rowName, columnName };
}

function placeOf({ section, query }: Figure, exact: Expectation): string {
  return `${section} ${queryKey(exact.inItsWords(query) ?? query)}`;
}
