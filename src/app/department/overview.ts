import { FUNDS, KINDS, type Query } from "../../ledger";
import { type Amount, type Measure, ZERO, add, type Percent, share } from "../../money";
import { type Disclosure, figuresOf, tableAbout } from "../../tables";
import { PrintedAnswers } from "../../ties";
import type { BetweenUnits } from "./between-units";
import type { CheckedUnit } from "./unit-book-of";

/** What is shown of every unit: a name, and the question that it is; “三公” is the total of its table. */
const TOTALS: readonly { readonly id: string; readonly name: string; readonly question?: Query }[] = [
  { id: "all", name: "收支总计", question: {} },
  { id: "generalBudget", name: "一般公共预算", question: { fund: FUNDS.generalBudget } },
  { id: "governmentFund", name: "政府性基金", question: { fund: FUNDS.governmentFund } },
  { id: "stateCapital", name: "国有资本经营", question: { fund: FUNDS.stateCapital } },
  { id: "basic", name: "基本支出", question: { kind: KINDS.basic } },
  { id: "project", name: "项目支出", question: { kind: KINDS.project } },
  { id: "threePublic", name: "“三公”经费" },
];

/** A unit's total, and its share of all units'; none of what is below nothing. */
export interface UnitTotal {
  /** Absent where the unit's tables do not tell it. */
  readonly amount?: Amount;
  readonly share?: Percent;
}

/** One unit as the department's overview shows it. */
export interface UnitOverview {
  readonly unit: string;
  readonly file: string;
  /** When the file was changed last, where that is known. */
  readonly changed?: Date;
  /** Of its own check; absent where it sent no tables. */
  readonly errors?: number;
  readonly warnings?: number;
  /** Ties of it that could not be checked. */
  readonly unchecked?: number;
  readonly totals: readonly UnitTotal[];
}

/** The units of a department: units down, totals and state across. */
export interface DepartmentOverview {
  /** The names of the totals, in the order of every unit's. */
  readonly totals: readonly string[];
  readonly measure: Measure;
  readonly units: readonly UnitOverview[];
  /** Of all units together. */
  readonly sums: readonly Amount[];
  /** What the units owe one another. */
  readonly between: readonly BetweenUnits[];
}

/** The overview of units that were gathered; amounts are those that they print, in 分. */
export function overviewOf(
  units: readonly CheckedUnit[],
  measure: Measure,
  between: readonly BetweenUnits[],
): DepartmentOverview {
  const amounts = units.map(({ book }) => totalsOf(book.tables.disclosure()));
  const sums = TOTALS.map((_, at) => amounts.reduce((sum, own) => add(sum, own[at] ?? ZERO), ZERO));
  return {
    totals: TOTALS.map(({ name }) => name),
    measure,
    sums,
    between,
    units: units.map(({ book: { unit, file, changed }, state }, index) => ({
      unit,
      file,
      ...(changed && { changed }),
      ...state,
      totals: amounts[index]!.map((amount, at): UnitTotal => {
        if (amount === undefined) return {};
        const own = share(amount, sums[at]!);
        return { amount, ...(own !== undefined && { share: own }) };
      }),
    })),
  };
}

function totalsOf(disclosure: Disclosure): (Amount | undefined)[] {
  const answers = new PrintedAnswers(disclosure);
  return TOTALS.map(({ question }) => {
    if (!question) return threePublicOf(disclosure);
    const said = answers.ask(question);
    return said?.readable ? said.amount : undefined;
  });
}

/** The first figure of the total's row, or of the only row: all of “三公” of this year. */
function threePublicOf(disclosure: Disclosure): Amount | undefined {
  const table = tableAbout(disclosure, "threePublic");
  if (!table) return undefined;
  const own = figuresOf(table).filter(({ query, readable }) => readable && query.version === undefined);
  // the question about all three is the one that asks for most of their codes
  const widest = [...own].sort((a, b) => (b.query.economic?.length ?? 0) - (a.query.economic?.length ?? 0))[0];
  return widest?.amount;
}
