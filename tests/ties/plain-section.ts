import { FUNDS, type FundSet, KINDS, type Kind, type Query, intersect, queryKey } from "../../src/ledger";
import type { DisclosureTable, Figure, SectionSpec } from "../../src/tables";

type Cover = readonly Figure[] | undefined;

/** The texts of rows and codes from the one right above up to "", all of them: 2010399/name → 2010399, 20103, 201, "". */
function above(text: string): string[] {
  if (text === "") return [];
  const slash = text.indexOf("/");
  const next = slash >= 0 ? text.slice(0, slash) : text.slice(0, text.length > 5 ? 5 : text.length > 3 ? 3 : 0);
  return [next, ...above(next)];
}

/** What is listed right below a text: below it, with nothing that is listed between. */
function rightBelow(text: string, listed: ReadonlySet<string>): string[] {
  return [...listed].filter(
    (one) => above(one).find((other) => other === text || listed.has(other)) === text && one !== text,
  );
}

/** The largest listed parts of a whole which together are just that, without overlap; undefined where they are not. */
function partition(whole: number, listed: Iterable<number>): number[] | undefined {
  const inside = [...new Set(listed)].filter((one) => one !== whole && (one & ~whole) === 0);
  const largest = inside.filter((one) => !inside.some((other) => other !== one && (one & ~other) === 0));
  const [sum, union] = largest.reduce(([all, any], one) => [all + one, any | one], [0, 0] as [number, number]);
  return largest.length > 1 && union === whole && sum === union ? largest : undefined;
}

const isTold = (mask: number, listed: readonly number[]) =>
  listed.includes(mask) || partition(mask, listed) !== undefined;
const beginWith = (codes: readonly string[], wholes: readonly string[]) =>
  codes.every((code) => wholes.some((whole) => code.startsWith(whole)));
const rowOf = ({ function: code = "", project }: Query) => (project === undefined ? code : `${code}/${project}`);

/** A section of a table, to be asked: which figures together answer a question. Every column of the table is taken to be known. */
export class PlainSection {
  readonly asked = new Map<string, Figure[]>();
  readonly listed = new Set([""]);
  private readonly speaking = new Map<string, Figure[]>();
  private readonly queries: Query[] = [];
  private readonly economics: string[][] = [];

  constructor(
    readonly table: DisclosureTable,
    readonly spec: SectionSpec,
  ) {
    for (const row of table.rows.filter(({ section }) => section === spec.id))
      for (const figure of row.figures) this.enter(figure, row.kind === "total");
    if (spec.rows.by === "lines" && this.asked.size > 0)
      for (const line of spec.rows.lines.filter(({ mayLack }) => mayLack))
        for (const column of spec.columns) if (column.role === "amount") this.lack(line.question, column.question);
    this.economics.push(...this.queries.flatMap(({ economic }) => (economic ? [[...economic]] : [])));
  }

  private enter(figure: Figure, isTotal: boolean): void {
    const key = queryKey(figure.query);
    const before = this.asked.get(key) ?? [];
    this.asked.set(key, [...before, figure]);
    this.speaking.set(key, isTotal ? [figure] : [...(this.speaking.get(key) ?? []), figure]);
    this.queries.push(figure.query);
    this.listed.add(rowOf(figure.query));
  }

  /** A line that a template may leave out says nothing, which is zero. */
  private lack(line: Query, column: Query): void {
    const both = intersect(line, column);
    const asked = (both && intersect(both, this.spec.question)) ?? line;
    if (!this.speaking.has(queryKey(asked))) this.speaking.set(queryKey(asked), []);
    this.queries.push(asked);
  }

  /** The figures that ask just this: of several the row of totals. */
  direct(question: Query): Cover {
    return this.speaking.get(queryKey(question));
  }

  cover(question: Query): Cover {
    const direct = this.direct(question);
    if (direct) return direct;
    if (!this.canTell(question) || !this.hasRowsLike(question)) return undefined;
    const row = rowOf(question);
    const isAlone = !this.listed.has(row) && rightBelow(row, this.listed).length === 0;
    if (this.spec.rows.by === "function" && isAlone && this.isNothing(question)) return [];
    const splits = (["fund", "kind", "economic", "rows"] as const).flatMap((by) => {
      const parts = this.parts(question, by) ?? [];
      const figures = parts.length > 0 ? this.coverAll(parts) : undefined;
      return figures ? [{ figures, isCoarsest: parts.every((part) => this.direct(part)) }] : [];
    });
    const coarsest = splits.find((split) => split.isCoarsest);
    const shortest = [...splits].sort((a, b) => a.figures.length - b.figures.length)[0];
    return (coarsest ?? shortest)?.figures ?? (this.isNothing(question) ? [] : undefined);
  }

  /** The covers of all parts together; undefined where one has none. */
  coverAll(parts: readonly Query[]): Cover {
    const covers = parts.map((part) => this.cover(part));
    return covers.every((cover) => cover !== undefined) ? covers.flat() : undefined;
  }

  parts(question: Query, by: "fund" | "kind" | "economic" | "rows"): Query[] | undefined {
    const { fund = FUNDS.all, kind = KINDS.all, economic } = question;
    const masks = (of: "fund" | "kind", all: number) => this.queries.map((query) => query[of] ?? all);
    switch (by) {
      case "fund":
        return partition(fund, masks("fund", FUNDS.all))?.map((part) => ({ ...question, fund: part as FundSet }));
      case "kind":
        return partition(kind, masks("kind", KINDS.all))?.map((part) => ({ ...question, kind: part as Kind }));
      case "economic":
        return this.economicParts(economic)?.map((part) => ({ ...question, economic: part }));
      case "rows": {
        if (this.spec.rows.by !== "function" && this.spec.rows.by !== "project") return undefined;
        const below = rightBelow(rowOf(question), this.listed);
        return below.length > 0 || rowOf(question) === "" ? below.map((row) => withRow(question, row)) : undefined;
      }
    }
  }

  private economicParts(whole: readonly string[] | undefined): (readonly string[])[] | undefined {
    if (this.spec.rows.by === "economic") {
      if (whole && whole.length > 1) return whole.map((code) => [code]);
      const below = rightBelow(whole?.[0] ?? "", this.economicRows).map((code) => [code]);
      return below.length > 0 || !whole ? below : undefined;
    }
    const inside = distinctSets(this.economics).filter(
      (set) => !whole || (set.join() !== whole.join() && beginWith(set, whole)),
    );
    const largest = inside.filter((set) => !inside.some((other) => other !== set && beginWith(set, other)));
    const isAll = !whole || largest.flat().sort().join() === [...whole].sort().join();
    return largest.length > 0 && isAll ? largest : undefined;
  }

  private get economicRows(): ReadonlySet<string> {
    return new Set(["", ...this.economics.flat()]);
  }

  /** Whether a question lies in the section's domain and asks for what its columns tell apart. */
  private canTell({ fund = FUNDS.all, kind = KINDS.all, economic }: Query): boolean {
    const domain = this.spec.question;
    if ((fund & ~(domain.fund ?? FUNDS.all)) !== 0 || (kind & ~(domain.kind ?? KINDS.all)) !== 0) return false;
    const funds = this.queries.map((query) => query.fund ?? FUNDS.all);
    const kinds = this.queries.map((query) => query.kind ?? KINDS.all);
    if (this.queries.length > 0 && !(isTold(fund, funds) && isTold(kind, kinds))) return false;
    if (!economic) return domain.economic === undefined;
    const tells = this.spec.rows.by === "economic" || this.economics.length > 0;
    return tells && (!domain.economic || beginWith(economic, domain.economic));
  }

  private hasRowsLike({ function: code, project }: Query): boolean {
    if (code === undefined && project === undefined) return true;
    const { rows } = this.spec;
    if (rows.by === "project") return code === undefined;
    return rows.by === "function" && code !== undefined && (project === undefined || Boolean(rows.projects));
  }

  /** Whether a row that is not listed is nothing: its place is there, and would hold it. */
  private isNothing(question: Query): boolean {
    const row = rowOf(question);
    const isThere = (one: Query) => this.asked.size === 0 || this.cover(one) !== undefined;
    const nearest = (text: string, listed: ReadonlySet<string>) => {
      const found = above(text).find((one) => listed.has(one))!;
      return !listed.has(text) && (found === "" || rightBelow(found, listed).length > 0) ? found : undefined;
    };
    if (this.spec.rows.by === "function" && !this.listed.has(row)) {
      const found = nearest(row, this.listed);
      return found !== undefined && isThere(withRow(question, found));
    }
    const { economic = [] } = question;
    if (this.spec.rows.by !== "economic" || row !== "" || economic.length !== 1) return false;
    const found = nearest(economic[0]!, this.economicRows);
    return found !== undefined && isThere({ ...question, economic: found === "" ? undefined : [found] });
  }
}

function distinctSets(sets: readonly string[][]): string[][] {
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

/** The question, asked of another row. */
export function withRow({ economic, kind, fund }: Query, row: string): Query {
  const slash = row.indexOf("/");
  const code = slash < 0 ? row : row.slice(0, slash);
  return {
    economic,
    kind,
    fund,
    ...(code !== "" && { function: code }),
    ...(slash >= 0 && { project: row.slice(slash + 1) }),
  };
}
