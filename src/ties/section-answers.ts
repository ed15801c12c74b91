import { type Query, intersect } from "../ledger";
import { type AmountColumn, type ColumnSpec, type DisclosureTable, type SectionSpec, linesOf } from "../tables";
import { AspectAnswers } from "./aspect-answers";
import { ALL, ROW_KINDS, type RowKinds } from "./code-tree";
import { ColumnSplits } from "./column-splits";
import type { Dimension, Origin, Place } from "./equation";
import { ListedCodes } from "./listed-codes";
import { type Aspect, type Questions, isAbout } from "./question";

/** What one section of a table answers: which figure, or which sum of figures. Made for being asked about every row. */
export class SectionAnswers {
  readonly place: Place;
  /** What the whole section is about. */
  readonly domain: Aspect;
  /** What figures of the section ask, aspect by aspect. */
  readonly askers: readonly AspectAnswers[];
  /** What its coded rows are about at most: without those for what is carried on, where that has a line of its own. */
  readonly coded: Aspect;
  readonly columns: ColumnSplits;
  /** What columns ask that are left out: nothing, in each row. */
  readonly lacking: ReadonlySet<Aspect>;
  private readonly rows: ListedCodes;
  private readonly rowKinds: RowKinds;
  private readonly origins: Readonly<Record<Dimension, Origin>>;
  private readonly byAspect = new Map<Aspect, AspectAnswers>();

  /**
   * @param index its number among the sections of the disclosure, from 0
   * @param columnsKnown false where the table has a column of amounts that is none of its description's
   */
  constructor(
    readonly index: number,
    readonly table: DisclosureTable,
    readonly spec: SectionSpec,
    private readonly questions: Questions,
    private readonly columnsKnown = true,
  ) {
    this.place = { table: table.id, section: spec.id };
    const origin = (by: Dimension): Origin => ({ kind: "split", place: this.place, by });
    this.origins = { fund: origin("fund"), kind: origin("kind"), economic: origin("economic"), rows: origin("rows") };
    this.domain = questions.aspectOf(spec.question);
    this.coded = questions.aspectOf(codedQuestion(spec));
    this.rowKinds = rowKindsOf(spec);
    const listed = this.enterFigures();
    this.askers = [...this.byAspect.values()];
    this.enterLackingLines();
    this.lacking = new Set(this.lackingColumns());
    this.rows = new ListedCodes(questions.rows, listed);
    const listedAspects = [...this.byAspect.keys(), ...this.lacking];
    this.columns = new ColumnSplits(questions, spec, this.domain, listedAspects, columnsKnown, !this.hasUnknownParts);
  }

  /** @returns the rows, in the order of the table */
  private enterFigures(): number[] {
    const rows: number[] = [];
    // what the figures of the row above ask: mostly those of the next row ask the same aspects
    const asked: AspectAnswers[] = [];
    for (const { section, kind, figures } of this.table.rows) {
      if (section !== this.spec.id) continue;
      for (let place = 0; place < figures.length; place++) {
        const figure = figures[place]!;
        if (figure.query.version === "beside") continue;
        const row = this.questions.rowOf(figure.query);
        if (rows[rows.length - 1] !== row) rows.push(row);
        let about = asked[place];
        if (!about || !isAbout(figure.query, about.aspect))
          asked[place] = about = this.about(this.questions.aspectOf(figure.query));
        about.enter(row, figure, kind === "total");
      }
    }
    return rows;
  }

  /** What columns ask that the template may leave out, and this table does; of another account of the year nothing is known then. */
  private lackingColumns(): Aspect[] {
    const { columns, question, id } = this.spec;
    if (this.isEmpty || this.hasUnknownParts) return [];
    const placed = new Set(this.table.columns.flatMap((column) => (column.section === id ? [column.id] : [])));
    const lacking = columns.flatMap((column) =>
      isNothingWhereLacking(column) && !placed.has(column.id) ? [column.question] : [],
    );
    const lines = linesOf(this.spec).map((line) => line.question);
    const asked = lacking.flatMap((column) => [column, ...lines.flatMap((line) => intersect(line, column) ?? [])]);
    return asked.flatMap((one) => {
      const both = intersect(one, question);
      return both ? [this.questions.aspectOf(both)] : [];
    });
  }

  /** True for a table beside the set with a column that nobody knows: it may be a part of what the others add up to. */
  private get hasUnknownParts(): boolean {
    return !this.columnsKnown && this.table.spec.beside === true;
  }

  /** A line that the template may leave out is answered by no figure, which is nothing. */
  private enterLackingLines(): void {
    const { columns, question } = this.spec;
    if (this.isEmpty) return;
    for (const line of linesOf(this.spec).filter(({ mayLack }) => mayLack)) {
      for (const column of columns) {
        if (column.role !== "amount" || column.question.version) continue;
        const both = intersect(line.question, column.question);
        const asked = (both && intersect(both, question)) ?? line.question;
        this.about(this.questions.aspectOf(asked)).enterLacking(this.questions.rowOf(asked));
      }
    }
  }

  /** The origin of a tie of the section's figures to their parts along a dimension: one object for all of them. */
  splitOrigin(by: Dimension): Origin {
    return this.origins[by];
  }

  /** What the section answers about an aspect. */
  about(aspect: Aspect): AspectAnswers {
    let about = this.byAspect.get(aspect);
    if (!about) this.byAspect.set(aspect, (about = new AspectAnswers(this, aspect)));
    return about;
  }

  /** True where a column of the description asks all that the section is about, though this print may lack it. */
  get printsItsDomain(): boolean {
    const { columns, question, rows } = this.spec;
    const all = columns.some((column) => {
      const both = column.role === "amount" ? intersect(column.question, question) : undefined;
      return both !== undefined && this.questions.aspectOf(both) === this.domain;
    });
    return all || rows.by === "lines";
  }

  /** What a row asks of all that the section is about. */
  domainQuestion(row: number): Query {
    return this.questions.queryOf(row, this.domain);
  }

  /** True where the section has no figures at all. */
  get isEmpty(): boolean {
    return this.askers.length === 0;
  }

  /** True where the section lists its rows by function (and so what it does not list is nothing). */
  get listsFunctions(): boolean {
    return this.spec.rows.by === "function";
  }

  /** The root, and the rows that the section lists. */
  get listedRows(): readonly number[] {
    return this.rows.all;
  }

  listsRow(row: number): boolean {
    return this.rows.has(row);
  }

  /** How many rows to make room for: sections that list no rows by code or project answer for the root only. */
  get room(): number {
    return this.rowKinds === ROW_KINDS.all ? 1 : this.questions.rows.size;
  }

  /** True where the section could list such a row. */
  hasRowsLike(row: number): boolean {
    return (this.rowKinds & this.questions.rows.kind(row)) !== 0;
  }

  /** True for an aspect that the section's coded rows tell all of. */
  tellsByRows({ fund, kind }: Aspect): boolean {
    return (fund & ~this.coded.fund) === 0 && (kind & ~this.coded.kind) === 0;
  }

  /**
   * The listed rows right below a row, which together are all of what the aspect asks of it: what is listed is all there is. Undefined where the row is
   * not taken apart.
   */
  rowsBelow(row: number, aspect: Aspect): readonly number[] | undefined {
    const { by } = this.spec.rows;
    if ((by !== "function" && by !== "project") || !this.tellsByRows(aspect)) return undefined;
    const below = this.rows.children(row);
    return below.length > 0 || row === ALL ? below : undefined;
  }

  /** True for a row by function that the section does not list, nor any below it. */
  lacks(row: number): boolean {
    return this.listsFunctions && !this.rows.has(row) && this.rows.children(row).length === 0;
  }

  /** For a row that the section would list if there were anything in it: the listed row above; undefined for any other row. */
  aboveUnlisted(row: number): number | undefined {
    if (!this.listsFunctions || this.rows.has(row)) return undefined;
    const above = this.rows.nearestAbove(row);
    return above === ALL || this.rows.children(above).length > 0 ? above : undefined;
  }
}

/** True for a column that some prints leave out because it is nothing. */
function isNothingWhereLacking(column: ColumnSpec): column is AmountColumn {
  return column.role === "amount" && column.mayLack === true && !column.silent && !column.question.version;
}

function codedQuestion({ rows, question }: SectionSpec): Query {
  const coded = rows.by === "function" ? rows.question : undefined;
  return (coded && intersect(question, coded)) ?? question;
}

function rowKindsOf({ rows }: SectionSpec): RowKinds {
  const { all, code, projectOfCode, project } = ROW_KINDS;
  switch (rows.by) {
    case "project":
      return all | project;
    case "function":
      return rows.projects ? all | code | projectOfCode : all | code;
    default:
      return all;
  }
}
