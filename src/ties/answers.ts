import { intersect } from "../ledger";
import type { DisclosureTable, Figure, SectionSpec, TableRow } from "../tables";
import { ColumnSplits } from "./column-splits";
import type { Dimension, Place } from "./equation";
import type { Asked, Aspect, Questions } from "./question";
import { ListedTree } from "./tree";

const DIMENSIONS: readonly Dimension[] = ["fund", "kind", "economic", "rows"];

/** The figures that answer one aspect, by row. */
type ByRow<T> = Map<string, T>;

/** What one section of a table answers: which figure, or which sum of figures. Made for being asked about every row. */
export class Answers {
  readonly place: Place;
  /** What the whole section is about. */
  readonly domain: Aspect;
  /** Every figure with its question taken apart. */
  readonly figures: readonly { readonly figure: Figure; readonly asked: Asked }[];
  private readonly byAspect = new Map<Aspect, ByRow<Figure[]>>();
  /** Questions that the row of totals answers. */
  private readonly totals = new Set<Aspect>();
  private readonly splits: ColumnSplits;
  private readonly rowTree: ListedTree;
  private readonly covers = new Map<Aspect, ByRow<readonly Figure[] | undefined>>();

  /** @param columnsKnown false where the table has a column of amounts that is none of its description's */
  constructor(
    readonly table: DisclosureTable,
    readonly spec: SectionSpec,
    questions: Questions,
    columnsKnown = true,
  ) {
    this.place = { table: table.id, section: spec.id };
    this.domain = questions.of(spec.question).aspect;
    const rows = table.rows.filter((row) => row.section === spec.id);
    this.figures = rows.flatMap((row) =>
      row.figures.map((figure) => {
        const asked = questions.of(figure.query);
        this.enter(row, figure, asked);
        return { figure, asked };
      }),
    );
    this.enterLackingLines(questions);
    this.splits = new ColumnSplits(questions, spec, this.domain, [...this.byAspect.keys()], columnsKnown);
    this.rowTree = new ListedTree(this.figures.flatMap(({ asked: { row } }) => (row === "" ? [] : [row])));
  }

  /** Of rows that ask the same, the row of totals speaks; rows of one kind that stand twice are added up. */
  private enter({ kind }: TableRow, figure: Figure, { row, aspect }: Asked): void {
    const byRow = entry(this.byAspect, aspect, () => new Map<string, Figure[]>());
    const known = byRow.get(row);
    if (!known || kind === "total") {
      byRow.set(row, [figure]);
      if (kind === "total") this.totals.add(aspect);
    } else if (row !== "" || !this.totals.has(aspect)) known.push(figure);
  }

  /** A line that the template may leave out is answered by no figure, which is nothing. */
  private enterLackingLines(questions: Questions): void {
    const { rows, columns } = this.spec;
    if (rows.by !== "lines" || this.figures.length === 0) return;
    for (const line of rows.lines.filter(({ mayLack }) => mayLack)) {
      for (const column of columns) {
        if (column.role !== "amount") continue;
        const asked = intersect(line.question, column.question);
        const { row, aspect } = questions.of((asked && intersect(asked, this.spec.question)) ?? line.question);
        const byRow = entry(this.byAspect, aspect, () => new Map<string, Figure[]>());
        if (!byRow.has(row)) byRow.set(row, []);
      }
    }
  }

  /** True where the section lists its rows by function (and so what it does not list is nothing). */
  get listsFunctions(): boolean {
    return this.spec.rows.by === "function";
  }

  listsRow(row: string): boolean {
    return this.rowTree.has(row);
  }

  /** The rows that the section lists, and the root. */
  get listedRows(): readonly string[] {
    return this.rowTree.listed;
  }

  /** The figure that answers the question, if one does; several where its row stands several times. */
  direct({ row, aspect }: Asked): readonly Figure[] | undefined {
    return this.byAspect.get(aspect)?.get(row);
  }

  /**
   * The figures whose sum answers the question: the one that asks it; or those that answer its parts, split along one dimension, coarsest
   * first; none at all where the section lists such rows and this one is not among them; undefined where it cannot say.
   */
  cover(asked: Asked): readonly Figure[] | undefined {
    if (!this.canAnswer(asked)) return undefined;
    const direct = this.direct(asked);
    if (direct) return direct;
    const { row, aspect } = asked;
    const known = entry(this.covers, aspect, () => new Map<string, readonly Figure[] | undefined>());
    if (!known.has(row)) {
      known.set(row, undefined);
      known.set(row, this.findCover(asked));
    }
    return known.get(row);
  }

  /** A quick look, before anything is put together: the question lies within the domain and asks for what the section tells apart. */
  canAnswer({ row, aspect }: Asked): boolean {
    if (!this.splits.canTell(aspect)) return false;
    if (row === "") return true;
    const { rows } = this.spec;
    if (rows.by === "project") return row.startsWith("/");
    return rows.by === "function" && (!row.includes("/") || (rows.projects === true && !row.startsWith("/")));
  }

  private findCover(asked: Asked): readonly Figure[] | undefined {
    let best: readonly Figure[] | undefined;
    for (const dimension of DIMENSIONS) {
      const parts = this.parts(asked, dimension);
      if (!parts || parts.length === 0) continue;
      const figures = this.coverAll(parts);
      if (!figures) continue;
      if (parts.every((part) => this.direct(part))) return figures;
      if (!best || figures.length < best.length) best = figures;
    }
    return best ?? (this.isNothing(asked) ? [] : undefined);
  }

  /** The covers of several questions put together; undefined where one of them has none. */
  coverAll(parts: readonly Asked[]): Figure[] | undefined {
    const figures: Figure[] = [];
    for (const part of parts) {
      const cover = this.cover(part);
      if (!cover) return undefined;
      figures.push(...cover);
    }
    return figures;
  }

  /**
   * The parts of a question along one dimension, without overlap and without rest; undefined where this section does not split it so. Funds
   * and kinds are closed: the parts must make up the whole. Rows are open: what is listed is all there is.
   */
  parts({ row, aspect }: Asked, by: Dimension): Asked[] | undefined {
    if (by !== "rows") return this.splits.parts(aspect, by)?.map((part) => ({ row, aspect: part }));
    if (this.spec.rows.by !== "function" && this.spec.rows.by !== "project") return undefined;
    const children = this.rowTree.children(row);
    if (children.length === 0 && row !== "") return undefined;
    return children.map((child) => ({ row: child, aspect }));
  }

  /** True where the section lists such rows, this one is not among them, and the column it would stand in is there. */
  private isNothing({ row, aspect }: Asked): boolean {
    if (row === "") {
      const above = this.splits.aboveUnlisted(aspect);
      return above !== undefined && this.isThere({ row, aspect: above });
    }
    if (!this.listsFunctions || this.rowTree.has(row)) return false;
    const above = this.rowTree.nearestAbove(row);
    if (above !== "" && this.rowTree.children(above).length === 0) return false;
    return this.isThere({ row: above, aspect });
  }

  private isThere(asked: Asked): boolean {
    return this.figures.length === 0 || this.cover(asked) !== undefined;
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
