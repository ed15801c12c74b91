import {
  type EconomicSet,
  FUNDS,
  type FundSet,
  KINDS,
  type Kind,
  type MoneyAndUse,
  type Query,
  VERSION_COUNT,
  type Version,
  intersect,
  possible,
  versionId,
} from "../ledger";
import { ALL, CodeTree } from "./code-tree";

/**
 * What a question asks beside its row: mostly that of a column. Equal ones are one object, so that what was once found out about
 * it is found again for every row.
 */
export interface Aspect {
  /** Aspects are numbered from 0 as they come. */
  readonly index: number;
  readonly fund: FundSet;
  readonly kind: Kind;
  readonly economic?: EconomicSet;
  readonly version?: Version;
}

/** More than tables can have columns and economic codes: two numbers below it make one key. */
const MOST_ASPECTS = 2 ** 24;

/** The questions of one disclosure taken apart: rows are numbers, and there is one object for each aspect. */
export class Questions {
  readonly rows = new CodeTree();
  readonly economicCodes = new CodeTree();
  private readonly aspects = new Map<number, Aspect>();
  /** The sets of economic codes by their texts, numbered from 1, and the sets that were met, which mostly are met again. */
  private readonly economicSets = new Map<string, number>();
  private readonly metSets = new Map<EconomicSet, number>();
  private last: { readonly code: string; readonly project: string | undefined; readonly row: number } = {
    code: "",
    project: undefined,
    row: ALL,
  };
  /** By the numbers of both aspects; null where nothing answers both. */
  private readonly commons = new Map<number, Aspect | null>();

  /** @param universe the money and its uses that there are at all: a question without a fund asks for all of that */
  constructor(private readonly universe: MoneyAndUse = EVERYTHING) {}

  /** The number of the question's row: of its code, its project, or of all rows. Figures of one row come one after the other. */
  rowOf({ function: code = "", project }: Query): number {
    const { last } = this;
    if (code !== last.code || project !== last.project) {
      this.last = { code, project, row: this.rows.number(project === undefined ? code : `${code}/${project}`) };
    }
    return this.last.row;
  }

  /** What a question asks beside its row, as far as it lies within the universe. */
  aspectOf({ fund = FUNDS.all, kind = KINDS.all, economic, version }: Query): Aspect {
    const { universe } = this;
    return this.aspect((fund & universe.fund) as FundSet, (kind & universe.kind) as Kind, economic, version);
  }

  /** The aspect of this money and these uses of it, less what cannot be: of appropriations nothing is distributed. */
  aspect(fund: FundSet, kind: Kind, economic?: EconomicSet, version?: Version): Aspect {
    const money = possible({ fund, kind }) ?? NOTHING;
    return this.known(money, economic, version);
  }

  private known({ fund, kind }: MoneyAndUse, economic?: EconomicSet, version?: Version): Aspect {
    const set = economic ? this.economicSet(economic) : 0;
    const part = set * VERSION_COUNT + versionId(version);
    const key = (part * (FUNDS.all + 1) + fund) * (KINDS.all + 1) + kind;
    let aspect = this.aspects.get(key);
    if (!aspect) {
      const index = this.aspects.size;
      this.aspects.set(
        key,
        (aspect = { index, fund, kind, ...(economic && { economic }), ...(version && { version }) }),
      );
    }
    return aspect;
  }

  private economicSet(economic: EconomicSet): number {
    let set = this.metSets.get(economic);
    if (set === undefined) {
      const text = economic.join(",");
      set = this.economicSets.get(text) ?? this.economicSets.size + 1;
      this.economicSets.set(text, set);
      this.metSets.set(economic, set);
    }
    return set;
  }

  /** What both ask; undefined where nothing answers both. */
  common(left: Aspect, right: Aspect): Aspect | undefined {
    const key = left.index * MOST_ASPECTS + right.index;
    let common = this.commons.get(key);
    if (common === undefined) this.commons.set(key, (common = this.findCommon(left, right) ?? null));
    return common ?? undefined;
  }

  private findCommon(left: Aspect, right: Aspect): Aspect | undefined {
    if (left.version !== right.version) return undefined;
    const [fund, kind] = [left.fund & right.fund, left.kind & right.kind];
    const money = possible({ fund: fund as FundSet, kind: kind as Kind });
    if (!money) return undefined;
    if (!left.economic || !right.economic) return this.known(money, left.economic ?? right.economic, left.version);
    const both = intersect(left, right);
    return both && this.aspectOf(both);
  }

  /** The question put together again. */
  queryOf(row: number, aspect: Aspect): Query {
    const text = this.rows.text(row);
    const slash = text.indexOf("/");
    const code = slash < 0 ? text : text.slice(0, slash);
    const { economic, kind, fund, version } = aspect;
    return {
      ...(code !== "" && { function: code }),
      ...(economic && { economic }),
      kind,
      fund,
      ...(slash >= 0 && { project: text.slice(slash + 1) }),
      ...(version && { version }),
    };
  }
}

/** Whatever any template knows. */
const EVERYTHING: MoneyAndUse = { fund: FUNDS.all, kind: KINDS.all };
/** What is asked of money that cannot be used so: no figure does. */
const NOTHING: MoneyAndUse = { fund: 0 as FundSet, kind: 0 as Kind };

/** True where a question asks just this beside its row. Economic sets are compared as objects: false for an equal one does no harm. */
export function isAbout({ fund, kind, economic, version }: Query, aspect: Aspect): boolean {
  return fund === aspect.fund && kind === aspect.kind && economic === aspect.economic && version === aspect.version;
}

/** True where a question asks for every row, and for all money and uses of the universe: used to tell grand totals. */
export function asksForAll(question: Query, universe: MoneyAndUse): boolean {
  const { fund = FUNDS.all, kind = KINDS.all } = question;
  return (
    question.function === undefined &&
    question.economic === undefined &&
    question.project === undefined &&
    question.version === undefined &&
    (fund & universe.fund) === universe.fund &&
    (kind & universe.kind) === universe.kind
  );
}
