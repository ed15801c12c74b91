import { type EconomicSet, type Kind, type Query, answers, intersect } from "../ledger";
import { ZERO } from "../money";
import type { Atom } from "./atoms";
import type { AmountColumn, RowKind, SectionSpec } from "../tables";

/** A row that a section prints, by what it asks. */
export interface RowPlace {
  readonly key: string;
  readonly kind: RowKind;
  readonly question: Query;
  /** Functional or economic code. */
  readonly code?: string;
  readonly project?: string;
  /** The line of the template that it is. */
  readonly line?: number;
}

/** The row of totals asks for all that its section is about. */
export const TOTAL_PLACE: RowPlace = { key: "", kind: "total", question: {} };

/** What of a row columns and lines ask about. */
type CombinationOfRow = Pick<Atom, "economic" | "kind" | "fund" | "combination">;

const FUNCTION_LEVELS = [3, 5, 7] as const;
const ECONOMIC_LEVELS = [3, 5] as const;

/**
 * Where a row of the ledger goes in a section: which of its rows and columns. Answers are kept by what decides them, so that a ledger of many
 * rows asks each question once.
 */
export class SectionIndex {
  readonly columns: readonly AmountColumn[];
  private readonly columnsByCombination: (readonly number[] | undefined)[] = [];
  private readonly linesByCombination: (readonly RowPlace[] | undefined)[] = [];
  private readonly columnsByMoney: MoneyMap = new Map();
  private readonly linesByMoney: MoneyMap = new Map();
  /** What each column asks within the section; what can never be asked asks for nobody's money. */
  private readonly asked: readonly Query[];
  private readonly places = new Map<string, readonly RowPlace[]>();

  constructor(readonly spec: SectionSpec) {
    this.columns = spec.columns.filter((column): column is AmountColumn => column.role === "amount");
    this.asked = this.columns.map(({ question }) => intersect(spec.question, question) ?? NOBODY);
  }

  /** The indexes of the columns that count the row in; none where it lies outside of what the section is about. */
  columnsOf(row: CombinationOfRow): readonly number[] {
    let found = this.columnsByCombination[row.combination];
    if (!found) {
      found = this.byMoneyOf(row, this.asked, this.columnsByMoney).flatMap(({ index, economic }) =>
        asks(economic, row.economic) ? [index] : [],
      );
      this.columnsByCombination[row.combination] = found;
    }
    return found;
  }

  /** Which of these questions ask for money of this kind and fund, and for which economic codes. */
  private byMoneyOf(
    { kind, fund }: CombinationOfRow,
    questions: readonly Query[],
    known: MoneyMap,
  ): readonly MoneyQuestion[] {
    const key = `${kind}|${fund}`;
    let found = known.get(key);
    if (!found) {
      const money = { function: "", economic: "", kind, fund, amount: ZERO };
      found = questions.flatMap((question, index): MoneyQuestion[] => {
        const { economic, ...rest } = question;
        return answers(money, rest) ? [{ index, economic }] : [];
      });
      known.set(key, found);
    }
    return found;
  }

  /** The rows that count the row in, the row of totals aside; asked only for a row that some column counts. */
  rowsOf(row: Atom): readonly RowPlace[] {
    const { by } = this.spec.rows;
    return by === "function" || by === "project" ? this.rowsOfSubject(row) : this.rowsOfCombination(row);
  }

  /** The rows of a section by functional code or project. */
  rowsOfSubject({ function: fn, project = "" }: Pick<Atom, "function" | "project">): readonly RowPlace[] {
    const { rows } = this.spec;
    if (rows.by === "project") return this.remembered(project, () => [projectPlace(project)]);
    if (rows.by !== "function") return [];
    const levels = FUNCTION_LEVELS.filter((length) => length <= rows.depth);
    if (!rows.projects) return this.remembered(fn, () => levels.map((length) => functionPlace(fn.slice(0, length))));
    return this.remembered(`${fn}/${project}`, () => [
      ...levels.filter((length) => length < 7).map((length) => functionPlace(fn.slice(0, length))),
      functionPlace(fn, project),
    ]);
  }

  /** The rows of a section by economic code, or of lines. */
  rowsOfCombination(row: CombinationOfRow): readonly RowPlace[] {
    const { by } = this.spec.rows;
    if (by === "lines") return this.lines(row);
    if (by === "one") return [];
    return this.remembered(row.economic, () => ECONOMIC_LEVELS.map((length) => economicPlace(row.economic, length)));
  }

  /** The rows that the template prints whether or not there is money for them. */
  printed(): RowPlace[] {
    const { rows } = this.spec;
    if (rows.by === "lines") return rows.lines.map(({ question }, line) => linePlace(question, line));
    return rows.by === "function" ? (rows.fixed ?? []).map(([code]) => functionPlace(code)) : [];
  }

  private lines(row: CombinationOfRow): readonly RowPlace[] {
    const { rows } = this.spec;
    if (rows.by !== "lines") return [];
    // lines ask by kind, fund and economic code only, as the template's do
    let found = this.linesByCombination[row.combination];
    if (!found) {
      const asked = rows.lines.map(({ question }) => question);
      found = this.byMoneyOf(row, asked, this.linesByMoney).flatMap(({ index, economic }) =>
        asks(economic, row.economic) ? [linePlace(asked[index]!, index)] : [],
      );
      this.linesByCombination[row.combination] = found;
    }
    return found;
  }

  private remembered(key: string, make: () => readonly RowPlace[]): readonly RowPlace[] {
    const known = this.places.get(key);
    if (known) return known;
    const made = make();
    this.places.set(key, made);
    return made;
  }
}

/** One of several questions, by its place, and the economic codes it asks for. */
interface MoneyQuestion {
  readonly index: number;
  readonly economic: EconomicSet | undefined;
}

type MoneyMap = Map<string, readonly MoneyQuestion[]>;

/** No kind of money answers it. */
const NOBODY: Query = { kind: 0 as Kind };

function asks(economic: EconomicSet | undefined, code: string): boolean {
  return economic === undefined || economic.some((prefix) => code.startsWith(prefix));
}

function linePlace(question: Query, line: number): RowPlace {
  return { key: `line${line}`, kind: "line", question, line };
}

function projectPlace(project: string): RowPlace {
  return { key: `/${project}`, kind: "project", question: { project }, project };
}

function economicPlace(economic: string, length: number): RowPlace {
  const code = economic.slice(0, length);
  return { key: code, kind: "code", question: { economic: [code] }, code };
}

function functionPlace(code: string, project?: string): RowPlace {
  if (project === undefined) return { key: code, kind: "code", question: { function: code }, code };
  return { key: `${code}/${project}`, kind: "project", question: { function: code, project }, code, project };
}
