import { normalName } from "../../catalogue";
import { FUNDS, type FundSet, type Query, queryKey } from "../../ledger";
import type { FigureBook } from "../../narrative";
import { type Amount, add, amountOfFen } from "../../money";
import type { CellRef } from "../../workbook";
import { cellKey } from "./cell-key";
import { type Known, knownFigure } from "./exact";

/** What the tables, or last year, say to a claim. */
export interface Figure {
  readonly known: Known;
  readonly amount: Amount;
  readonly cells: readonly CellRef[];
  /** Of how many printed figures it is the sum. */
  readonly terms: number;
  /** True where one of its cells is a suspect of the diagnosis: the table is to be mended first. */
  readonly isSuspect: boolean;
}

/** Sections that tell of appropriations as the tables of appropriations have them: with what was carried over, or without. */
const APPROPRIATION_SECTIONS: ReadonlySet<string> = new Set([
  "appropriation",
  "generalBudget",
  "generalBudget.scale",
  "generalBudget.structure",
  "generalBudget.items",
  "basic",
  "projects",
  "governmentFund",
  "stateCapital",
  "threePublic",
  "operating",
  "performance",
]);

/** Money that is told apart anywhere: together all of it. */
const PARTITION: readonly FundSet[] = [
  FUNDS.generalBudget,
  FUNDS.governmentFund,
  FUNDS.stateCapital,
  FUNDS.specialAccount,
  FUNDS.unitFunds,
  FUNDS.carriedAppropriation,
  FUNDS.carriedOther,
];

/** Both years' figures as the claims of a text ask for them. */
export class Figures {
  private readonly found = new Map<string, Figure | undefined>();
  private readonly foundPrior = new Map<string, Figure | undefined>();

  /** @param suspects the cells that the diagnosis suspects, by `cellKey` */
  constructor(
    readonly book: FigureBook,
    private readonly suspects: ReadonlySet<string>,
  ) {}

  /** The question as the tables have the money of a section. */
  asked(question: Query, section: string | undefined): Query {
    if (question.fund === undefined || section === undefined || !APPROPRIATION_SECTIONS.has(section)) return question;
    const { funds } = this.book;
    const pairs: readonly (readonly [FundSet, FundSet])[] = [
      [FUNDS.generalBudget, funds.generalBudget],
      [FUNDS.governmentFund, funds.governmentFund],
      [FUNDS.stateCapital, funds.stateCapital],
      [FUNDS.appropriation, funds.appropriation],
    ];
    const meant = pairs.find(([plain]) => plain === question.fund)?.[1];
    return meant === undefined ? question : { ...question, fund: meant };
  }

  /** This year's figure; undefined where no table tells it, or what it tells is no number. */
  now(question: Query, section?: string): Figure | undefined {
    const asked = this.asked(question, section);
    const key = queryKey(asked);
    if (!this.found.has(key))
      this.found.set(key, this.find(asked) ?? (asked === question ? undefined : this.find(question)));
    return this.found.get(key);
  }

  private find(question: Query): Figure | undefined {
    return (
      this.direct(question) ??
      this.ofProject(question) ??
      this.byParts(question) ??
      this.byRest(question) ??
      this.ofAllMoney(question)
    );
  }

  /** What is spent as some economic codes, of whatever money: the tables tell it of appropriations, which may be all money that there is. */
  private ofAllMoney(question: Query): Figure | undefined {
    const { economic, fund } = question;
    if (!economic || fund !== undefined) return undefined;
    const { appropriation } = this.book.funds;
    const [all, own] = [this.direct({}), this.direct({ fund: appropriation }) ?? this.byParts({ fund: appropriation })];
    return all && own && all.amount === own.amount ? this.direct({ ...question, fund: appropriation }) : undefined;
  }

  /** A project by its name, whatever codes it stands under. */
  private ofProject(question: Query): Figure | undefined {
    const { project } = question;
    if (project === undefined || question.function !== undefined) return undefined;
    const name = normalName(project);
    const rows = this.book
      .rows("projectExpenditure")
      .filter((row) => row.project !== undefined && normalName(row.project) === name);
    if (rows.length === 0) return undefined;
    const codes = new Set(rows.flatMap(({ question: own }) => own?.function ?? []));
    return this.sum([...codes].map((code) => this.direct({ ...question, function: code, project: rows[0]!.project! })));
  }

  private direct(question: Query): Figure | undefined {
    const { amount, cells, problem } = this.book.ask(question);
    if (problem) return undefined;
    return this.figure(amount, cells, cells.length);
  }

  private figure(amount: Amount, cells: readonly CellRef[], terms: number): Figure {
    const isSuspect = cells.some((cell) => this.suspects.has(cellKey(cell)));
    return {
      known: knownFigure(amount, this.book.measure, terms),
      amount,
      cells,
      terms: Math.max(1, terms),
      isSuspect,
    };
  }

  /** A question about several kinds of money that no one table tells together: their sum. */
  private byParts(question: Query): Figure | undefined {
    const { fund } = question;
    if (fund === undefined) return undefined;
    const parts = PARTITION.filter((part) => (part & fund) === part);
    const together = parts.reduce((all: number, part) => all | part, 0);
    if (parts.length < 2 || together !== fund) return undefined;
    return this.sum(parts.map((part) => this.direct({ ...question, fund: part })));
  }

  /** What is left of all money when the other kinds are taken off. Kinds of money that no table of this set knows are none. */
  private byRest(question: Query): Figure | undefined {
    const { fund } = question;
    if (fund === undefined) return undefined;
    const others = PARTITION.filter((part) => (part & fund) === 0);
    const unlisted = (FUNDS.all & ~fund & ~others.reduce((all: number, part) => all | part, 0)) as FundSet;
    if (others.length === 0 || (unlisted !== 0 && (this.direct({ fund: unlisted })?.amount ?? 0) !== 0))
      return undefined;
    const all = this.direct({ ...question, fund: FUNDS.all });
    const rest = this.sum(others.map((part) => this.direct({ ...question, fund: part })));
    if (!all || !rest) return undefined;
    return this.figure(amountOfFen(all.amount - rest.amount), [...all.cells, ...rest.cells], all.terms + rest.terms);
  }

  private sum(parts: readonly (Figure | undefined)[]): Figure | undefined {
    if (parts.some((part) => !part)) return undefined;
    const known = parts as readonly Figure[];
    const amount = known.reduce((total, part) => add(total, part.amount), amountOfFen(0));
    const withMoney = known.filter((part) => part.amount !== 0).length;
    return this.figure(
      amount,
      known.flatMap(({ cells }) => cells),
      withMoney,
    );
  }

  /** Last year's figure; undefined where it is not known. */
  before(question: Query, section?: string): Figure | undefined {
    const asked = this.asked(question, section);
    const key = queryKey(asked);
    if (!this.foundPrior.has(key)) {
      const found = this.priorOf(asked) ?? (asked === question ? undefined : this.priorOf(question));
      this.foundPrior.set(key, found);
    }
    return this.foundPrior.get(key);
  }

  private priorOf(question: Query): Figure | undefined {
    const found = this.priorFigure(question);
    if (found) return found;
    const { fund, economic } = question;
    if (fund === undefined && economic) return this.priorFigure({ ...question, fund: this.book.funds.appropriation });
    const parts = fund === undefined ? [] : PARTITION.filter((part) => (part & fund) === part);
    const together = parts.reduce((all: number, part) => all | part, 0);
    if (parts.length < 2 || together !== fund) return undefined;
    return this.sum(parts.map((part) => this.priorFigure({ ...question, fund: part })));
  }

  /** Cells of last year's workbook are none of this one's. */
  private priorFigure(question: Query): Figure | undefined {
    const found = this.book.prior(question);
    if (!found) return undefined;
    const { amount, cells, source } = found;
    const isHere = source === "prior-sheet" || source === "earlier-tables";
    return { ...this.figure(amount, [], cells.length), cells: isHere ? cells : [] };
  }
}
