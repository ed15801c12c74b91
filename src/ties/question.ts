import { type EconomicSet, FUNDS, type FundSet, KINDS, type Kind, type Query, intersect } from "../ledger";

/**
 * What a question asks beside its row: mostly that of a column. Equal ones are one object, so that what was once found out about
 * it is found again for every row.
 */
export interface Aspect {
  readonly fund: FundSet;
  readonly kind: Kind;
  readonly economic?: EconomicSet;
}

/** A question taken apart: the row, as a value of the tree of rows (`2010399/name` for a project), and the rest. */
export interface Asked {
  readonly row: string;
  readonly aspect: Aspect;
}

/** Keeps one object for each aspect that occurs in one disclosure. */
export class Questions {
  private readonly aspects = new Map<string, Aspect>();
  private readonly commons = new Map<Aspect, Map<Aspect, Aspect | undefined>>();

  of(query: Query): Asked {
    return { row: rowOf(query), aspect: this.aspect(query.fund, query.kind, query.economic) };
  }

  aspect(fund: FundSet = FUNDS.all, kind: Kind = KINDS.all, economic?: EconomicSet): Aspect {
    const key = `${fund}|${kind}|${economic?.join(",") ?? ""}`;
    let aspect = this.aspects.get(key);
    if (!aspect) this.aspects.set(key, (aspect = { fund, kind, ...(economic && { economic }) }));
    return aspect;
  }

  /** What both ask; undefined where nothing answers both. */
  common(left: Aspect, right: Aspect): Aspect | undefined {
    let known = this.commons.get(left);
    if (!known) this.commons.set(left, (known = new Map()));
    if (!known.has(right)) {
      const both = intersect(left, right);
      known.set(right, both && this.aspect(both.fund, both.kind, both.economic));
    }
    return known.get(right);
  }
}

/** The question put together again, dimensions that ask for all left out. */
export function queryOf({ row, aspect: { fund, kind, economic } }: Asked): Query {
  const slash = row.indexOf("/");
  const code = slash < 0 ? row : row.slice(0, slash);
  return {
    ...(code !== "" && { function: code }),
    ...(economic && { economic }),
    ...(kind !== KINDS.all && { kind }),
    ...(fund !== FUNDS.all && { fund }),
    ...(slash >= 0 && { project: row.slice(slash + 1) }),
  };
}

function rowOf({ function: code = "", project }: Query): string {
  return project === undefined ? code : `${code}/${project}`;
}

/** True where a question asks for every row, fund and kind: used to tell grand totals. */
export function asksForAll(question: Query): boolean {
  return (
    question.function === undefined &&
    question.economic === undefined &&
    question.project === undefined &&
    (question.fund ?? FUNDS.all) === FUNDS.all &&
    (question.kind ?? KINDS.all) === KINDS.all
  );
}
