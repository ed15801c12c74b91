import { FUNDS, type FundSet, KINDS, type Kind, type Query, queryKey } from "../ledger";
import type { DisclosureTable, Figure, SectionSpec, TableRow } from "../tables";
import type { Dimension, Place } from "./equation";
import { ListedTree } from "./tree";

const DIMENSIONS: readonly Dimension[] = ["fund", "kind", "economic", "rows"];

/** One section of a table, ready to be asked: which figure, or which sum of figures, answers a question. */
export class Section {
  readonly place: Place;
  readonly domain: Query;
  readonly figures: readonly Figure[];
  private readonly byKey = new Map<string, Figure[]>();
  /** Questions that the row of totals answers. */
  private readonly totals = new Set<string>();
  private readonly funds: readonly FundSet[];
  private readonly kinds: readonly Kind[];
  private readonly economics: readonly (readonly string[])[];
  private readonly rowTree: ListedTree;
  private readonly economicTree: ListedTree;
  private readonly covers = new Map<string, readonly Figure[] | undefined>();

  constructor(
    readonly table: DisclosureTable,
    readonly spec: SectionSpec,
  ) {
    this.place = { table: table.id, section: spec.id };
    this.domain = spec.question;
    const rows = table.rows.filter((row) => row.section === spec.id);
    this.figures = rows.flatMap((row) => row.figures);
    for (const row of rows) this.enter(row);
    this.funds = distinct(this.figures.map((figure) => figure.query.fund ?? FUNDS.all));
    this.kinds = distinct(this.figures.map((figure) => figure.query.kind ?? KINDS.all));
    this.economics = distinct(this.figures.map((figure) => figure.query.economic?.join(",") ?? "")).flatMap((set) =>
      set ? [set.split(",")] : [],
    );
    this.rowTree = new ListedTree(this.figures.map((figure) => rowValue(figure.query)).filter((value) => value !== ""));
    this.economicTree = new ListedTree(spec.rows.by === "economic" ? this.economics.flatMap((set) => set) : []);
  }

  /** Of rows that ask the same, the row of totals speaks; rows of one kind that stand twice are added up. */
  private enter(row: TableRow): void {
    for (const figure of row.figures) {
      const key = queryKey(figure.query);
      const known = this.byKey.get(key);
      if (!known || row.kind === "total") {
        this.byKey.set(key, [figure]);
        if (row.kind === "total") this.totals.add(key);
      } else if (!this.totals.has(key)) known.push(figure);
    }
  }

  /** True where the section lists its rows by function (and so what it does not list is nothing). */
  get listsFunctions(): boolean {
    return this.spec.rows.by === "function";
  }

  private get listsProjects(): boolean {
    return this.spec.rows.by === "project" || (this.spec.rows.by === "function" && this.spec.rows.projects === true);
  }

  private get listsEconomics(): boolean {
    return this.spec.rows.by === "economic" || this.economics.length > 0;
  }

  listsRow(query: Query): boolean {
    return this.rowTree.has(rowValue(query));
  }

  /** The row values that the section lists, as questions. */
  rowQuestions(): Query[] {
    return distinct(this.figures.map((figure) => rowValue(figure.query))).map(asRow);
  }

  /** The figure that answers the question, if one does. */
  direct(query: Query): readonly Figure[] | undefined {
    return this.byKey.get(queryKey(query));
  }

  /**
   * The figures whose sum answers the question: the one that asks it; or those that answer its parts, split along one dimension, coarsest
   * first; none at all where the section lists such rows and this one is not among them; undefined where it cannot say.
   */
  cover(query: Query, key = this.canAnswer(query) ? queryKey(query) : undefined): readonly Figure[] | undefined {
    if (key === undefined || !this.canAnswer(query)) return undefined;
    if (!this.covers.has(key)) {
      this.covers.set(key, undefined);
      this.covers.set(key, this.byKey.get(key) ?? this.findCover(query));
    }
    return this.covers.get(key);
  }

  /** A quick look, before anything is put together: the question lies within the domain and asks for what the section tells apart. */
  canAnswer(query: Query): boolean {
    const fund = query.fund ?? FUNDS.all;
    const kind = query.kind ?? KINDS.all;
    if ((fund & (this.domain.fund ?? FUNDS.all)) !== fund || (kind & (this.domain.kind ?? KINDS.all)) !== kind)
      return false;
    if (query.function !== undefined && !this.listsFunctions) return false;
    if (query.project !== undefined && !this.listsProjects) return false;
    if (query.economic === undefined) return this.domain.economic === undefined;
    return this.listsEconomics && isWithinCodes(query.economic, this.domain.economic);
  }

  private findCover(query: Query): readonly Figure[] | undefined {
    let best: readonly Figure[] | undefined;
    for (const dimension of DIMENSIONS) {
      const parts = this.parts(query, dimension);
      if (!parts || parts.length === 0) continue;
      const covers = parts.map((part) => this.cover(part));
      if (covers.some((cover) => cover === undefined)) continue;
      const figures = covers.flatMap((cover) => cover!);
      if (parts.every((part) => this.byKey.has(queryKey(part)))) return figures;
      if (!best || figures.length < best.length) best = figures;
    }
    return best ?? (this.isNothing(query) ? [] : undefined);
  }

  /**
   * The parts of a question along one dimension, without overlap and without rest; undefined where this section does not split it so. Funds
   * and kinds are closed: the parts must make up the whole. Rows are open: what is listed is all there is.
   */
  parts(query: Query, by: Dimension): Query[] | undefined {
    switch (by) {
      case "fund":
        return splitMask(query.fund ?? FUNDS.all, this.funds)?.map((fund) => ({ ...query, fund }));
      case "kind":
        return splitMask(query.kind ?? KINDS.all, this.kinds)?.map((kind) => ({ ...query, kind }));
      case "economic":
        return this.economicParts(query.economic)?.map((economic) => ({ ...query, economic }));
      case "rows": {
        if (this.spec.rows.by !== "function" && this.spec.rows.by !== "project") return undefined;
        const children = this.rowTree.children(rowValue(query));
        return children.length > 0 || rowValue(query) === ""
          ? children.map((child) => ({ ...query, ...asRow(child) }))
          : undefined;
      }
    }
  }

  private economicParts(whole: readonly string[] | undefined): (readonly string[])[] | undefined {
    if (this.spec.rows.by === "economic") {
      if (whole && whole.length > 1) return whole.map((code) => [code]);
      const children = this.economicTree.children(whole?.[0] ?? "");
      return children.length > 0 || !whole ? children.map((code) => [code]) : undefined;
    }
    const within = this.economics.filter((set) => isStrictlyWithin(set, whole));
    const largest = within.filter((set) => !within.some((other) => isStrictlyWithin(set, other)));
    return largest.length > 0 && (!whole || sameCodes(whole, largest)) ? largest : undefined;
  }

  /** True where the section lists such rows, this one is not among them, and the column it would stand in is there. */
  private isNothing(query: Query): boolean {
    const value = rowValue(query);
    if (value !== "") {
      if (!this.listsFunctions || this.rowTree.has(value)) return false;
      const above = this.rowTree.nearestAbove(value);
      if (above !== "" && this.rowTree.children(above).length === 0) return false;
      return this.cover({ ...withoutRow(query), ...asRow(above) }) !== undefined || this.figures.length === 0;
    }
    const code = query.economic?.[0];
    if (this.spec.rows.by !== "economic" || !code || query.economic!.length > 1 || this.economicTree.has(code))
      return false;
    const above = this.economicTree.nearestAbove(code);
    if (above !== "" && this.economicTree.children(above).length === 0) return false;
    return (
      this.cover({ ...query, economic: above === "" ? undefined : [above] }) !== undefined || this.figures.length === 0
    );
  }
}

function isWithinCodes(codes: readonly string[], whole: readonly string[] | undefined): boolean {
  return !whole || codes.every((code) => whole.some((prefix) => code.startsWith(prefix)));
}

/** The row's part of a question as a value of the tree. */
function rowValue(query: Query): string {
  return query.project === undefined ? (query.function ?? "") : `${query.function ?? ""}/${query.project}`;
}

function asRow(value: string): Query {
  if (value === "") return {};
  const slash = value.indexOf("/");
  if (slash < 0) return { function: value };
  return { ...(slash > 0 && { function: value.slice(0, slash) }), project: value.slice(slash + 1) };
}

function withoutRow({ function: _function, project: _project, ...rest }: Query): Query {
  return rest;
}

/** The largest listed masks within a whole, if they make it up without overlap. */
function splitMask<M extends number>(whole: M, listed: readonly M[]): M[] | undefined {
  const within = listed.filter((mask) => mask !== whole && (mask & whole) === mask);
  const largest = within.filter((mask) => !within.some((other) => other !== mask && (mask & other) === mask));
  const disjoint = largest.reduce((total, mask) => total + mask, 0);
  const union = largest.reduce((all, mask) => all | mask, 0);
  return largest.length > 1 && union === whole && disjoint === union ? largest : undefined;
}

function isStrictlyWithin(set: readonly string[], whole: readonly string[] | undefined): boolean {
  if (!whole) return true;
  return set.join() !== whole.join() && isWithinCodes(set, whole);
}

function sameCodes(whole: readonly string[], parts: readonly (readonly string[])[]): boolean {
  return [...parts.flat()].sort().join() === [...whole].sort().join();
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
