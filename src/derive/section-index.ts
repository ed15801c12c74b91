import { type EconomicSet, type Kind, type Query, answers, intersect } from "../ledger";
import { ZERO } from "../money";
import type { AtomMoney, AtomSubject } from "./atoms";
import { type AmountColumn, type RowKind, type SectionSpec, linesOf } from "../tables";

/** A row that a section prints, by what it asks. */
export interface RowPlace {
  readonly key: string;
  readonly kind: RowKind;
  readonly question: Query;
  /** Functional or economic code. */
  readonly code?: string;
  readonly project?: string;
  /** The line of the template that it is, by its place among them. */
  readonly line?: number;
  /** What the template calls it: a line, or the row of totals. */
  readonly name?: string;
}

const FUNCTION_LEVELS = [3, 5, 7] as const;
const ECONOMIC_LEVELS = [3, 5] as const;

/**
 * Where a row of the ledger goes in a section: which of its rows and columns. Answers are kept by what decides them, so that a ledger of many
 * rows asks each question once. A block of a folded section is a section here.
 */
export class SectionIndex {
  readonly columns: readonly AmountColumn[];
  /** The row of totals, which asks for all that its section is about. */
  readonly total: RowPlace;
  private readonly columnsByCombination: (readonly number[] | undefined)[] = [];
  private readonly linesByCombination: (readonly RowPlace[] | undefined)[] = [];
  private readonly columnsByMoney: MoneyMap = new Map();
  private readonly linesByMoney: MoneyMap = new Map();
  private readonly codedByMoney: MoneyMap = new Map();
  /** What each column asks within the section; what can never be asked asks for nobody's money. */
  private readonly asked: readonly Query[];
  private readonly lines: readonly RowPlace[];
  /** What coded rows ask besides their code. */
  private readonly coded: Query;
  private readonly places = new Map<string, readonly RowPlace[]>();

  constructor(readonly spec: SectionSpec) {
    const { block = {}, rows, total } = spec;
    this.columns = spec.columns.filter((column): column is AmountColumn => column.role === "amount");
    this.asked = this.columns.map(({ question }) => within(within(spec.question, block), question));
    this.coded = within(block, rows.by === "function" ? (rows.question ?? {}) : {});
    this.total = { key: "", kind: "total", question: block, ...(total && { name: total[0] }) };
    this.lines = linesOf(spec).map((line, place) => ({
      key: `line${place}`,
      kind: "line",
      question: line.question,
      line: place,
      name: line.label,
    }));
  }

  /** The indexes of the columns that count the row in; none where it lies outside of what the section is about. */
  columnsOf(row: AtomMoney): readonly number[] {
    let found = this.columnsByCombination[row.combination];
    if (!found) {
      found = this.byMoneyOf(row, this.asked, this.columnsByMoney).flatMap(({ index, economic }) =>
        asks(economic, row.economic) ? [index] : [],
      );
      this.columnsByCombination[row.combination] = found;
    }
    return found;
  }

  /** Rows of functional codes and projects; those of other sections are told apart by what the money is. */
  get isBySubject(): boolean {
    const { by } = this.spec.rows;
    return by === "function" || by === "project";
  }

  /** Equal for money that stands in the same columns and rows of the section, whatever subject it is for. */
  standingOf(money: AtomMoney): string {
    const columns = this.columnsOf(money);
    if (columns.length === 0) return "";
    const rows = this.isBySubject ? this.linesWith(money) : this.rowsOfCombination(money);
    const isCoded = this.isBySubject && this.codes(money);
    return `${columns.join()};${rows.map(({ key }) => key).join()};${isCoded}`;
  }

  /** Which of these questions ask for money of this kind, fund and account of the year, and for which economic codes. */
  private byMoneyOf(
    { kind, fund, version }: AtomMoney,
    questions: readonly Query[],
    known: MoneyMap,
  ): readonly MoneyQuestion[] {
    const key = `${kind}|${fund}|${version ?? ""}`;
    let found = known.get(key);
    if (!found) {
      const money = { function: "", economic: "", kind, fund, amount: ZERO, ...(version && { version }) };
      found = questions.flatMap((question, index): MoneyQuestion[] => {
        const { economic, ...rest } = question;
        // a row of a table is about whichever account of the year its column is about
        const asked = questions === this.asked ? rest : { ...rest, ...(version && { version }) };
        return answers(money, asked) ? [{ index, economic }] : [];
      });
      known.set(key, found);
    }
    return found;
  }

  /** The rows that count the row in, the row of totals aside; asked only for a row that some column counts. */
  rowsOf(row: AtomMoney & AtomSubject): readonly RowPlace[] {
    if (!this.isBySubject) return this.rowsOfCombination(row);
    return [...this.linesWith(row), ...(this.codes(row) ? this.rowsOfSubject(row) : [])];
  }

  /** True where the coded rows of a section count such money; lines may count what these do not. */
  codes(row: AtomMoney): boolean {
    return this.byMoneyOf(row, [this.coded], this.codedByMoney).length > 0;
  }

  /** The rows of a section by functional code or project. Money without a code is in none. */
  rowsOfSubject({ function: fn, project = "" }: AtomSubject): readonly RowPlace[] {
    const { rows } = this.spec;
    if (rows.by === "project") return this.remembered(project, () => [projectPlace(project)]);
    if (rows.by !== "function" || fn === "") return [];
    const levels = FUNCTION_LEVELS.filter((length) => length <= rows.depth);
    const coded = (code: string, named?: string) => this.functionPlace(code, named);
    if (!rows.projects) return this.remembered(fn, () => levels.map((length) => coded(fn.slice(0, length))));
    return this.remembered(`${fn}/${project}`, () => [
      ...levels.filter((length) => length < 7).map((length) => coded(fn.slice(0, length))),
      coded(fn, project),
    ]);
  }

  /** The rows of a section by economic code, or of lines. Money without a code is in none. */
  rowsOfCombination(row: AtomMoney): readonly RowPlace[] {
    const { by } = this.spec.rows;
    if (by === "lines") return this.linesWith(row);
    if (by === "one" || row.economic === "") return [];
    return this.remembered(row.economic, () =>
      ECONOMIC_LEVELS.map((length) => this.economicPlace(row.economic.slice(0, length))),
    );
  }

  /** The rows that the template prints whether or not there is money for them. */
  printed(): RowPlace[] {
    const { rows } = this.spec;
    const fixed = rows.by === "function" ? (rows.fixed ?? []) : [];
    return [...this.lines, ...fixed.map(([code]) => this.functionPlace(code))];
  }

  /** The lines that count the money in, be they all rows of the section or some among its codes. They ask by kind, fund and economic code only. */
  linesWith(row: AtomMoney): readonly RowPlace[] {
    if (this.lines.length === 0) return NO_PLACES;
    let found = this.linesByCombination[row.combination];
    if (!found) {
      const asked = this.lines.map(({ question }) => question);
      found = this.byMoneyOf(row, asked, this.linesByMoney).flatMap(({ index, economic }) =>
        asks(economic, row.economic) ? [this.lines[index]!] : [],
      );
      this.linesByCombination[row.combination] = found;
    }
    return found;
  }

  /** The row of a code or a project, as the section prints it. */
  placeOf(code: string | undefined, project?: string): RowPlace {
    const { by } = this.spec.rows;
    if (by === "project" || code === undefined) return projectPlace(project ?? "");
    return by === "economic" ? this.economicPlace(code) : this.functionPlace(code, project);
  }

  private functionPlace(code: string, project?: string): RowPlace {
    const question = within({ function: code, ...(project !== undefined && { project }) }, this.coded);
    if (project === undefined) return { key: code, kind: "code", question, code };
    return { key: `${code}/${project}`, kind: "project", question, code, project };
  }

  private economicPlace(code: string): RowPlace {
    return { key: code, kind: "code", question: within({ economic: [code] }, this.coded), code };
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

const NO_PLACES: readonly RowPlace[] = [];

/** No kind of money answers it. */
const NOBODY: Query = { kind: 0 as Kind };

/** What both ask; nobody's money where nothing answers both. */
function within(one: Query, other: Query): Query {
  return intersect(one, other) ?? NOBODY;
}

function asks(economic: EconomicSet | undefined, code: string): boolean {
  return economic === undefined || economic.some((prefix) => code.startsWith(prefix));
}

function projectPlace(project: string): RowPlace {
  return { key: `/${project}`, kind: "project", question: { project }, project };
}
