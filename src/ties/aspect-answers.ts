import type { Figure } from "../tables";
import { ALL } from "./code-tree";
import type { ColumnDimension } from "./column-splits";
import type { Aspect } from "./question";
import type { SectionAnswers } from "./section-answers";

const COLUMN_DIMENSIONS: readonly ColumnDimension[] = ["fund", "kind", "economic"];

/** An aspect's parts along one dimension of its section's columns, without overlap and without rest. */
export interface ColumnSplit {
  readonly by: ColumnDimension;
  readonly parts: readonly AspectAnswers[];
}

/**
 * What one section answers about one aspect, in each of its rows: mostly a column. Whatever is the same for all rows is found once, for the
 * first that asks. Rows are given by their numbers.
 */
export class AspectAnswers {
  /** The rows in which figures ask this, in the order of the table. */
  readonly askedRows: number[] = [];
  /** The figures that speak for a row, mostly one; absent where no figure of the section asks this. */
  private spoken?: (Figure[] | undefined)[];
  /** All figures that ask the same, where they are several. */
  private several?: Map<number, Figure[]>;
  /** What was found for rows that no figure answers by itself; null where it cannot be said. */
  private covers?: (readonly Figure[] | null | undefined)[];
  private totalSpeaks = false;
  private told?: boolean;
  private splits?: readonly ColumnSplit[];

  constructor(
    readonly section: SectionAnswers,
    readonly aspect: Aspect,
  ) {}

  /** Enters a figure that asks this in that row. Of rows that ask the same, the row of totals speaks; rows of one kind that stand twice are added up. */
  enter(row: number, figure: Figure, isTotal: boolean): void {
    const spoken = this.speakers();
    const known = spoken[row];
    if (!known) {
      spoken[row] = [figure];
      this.totalSpeaks ||= isTotal;
      this.askedRows.push(row);
      return;
    }
    // lists grow in place: of ten thousand alike rows none is copied
    this.several ??= new Map<number, Figure[]>();
    const all = this.several.get(row);
    if (all) all.push(figure);
    else this.several.set(row, [...known, figure]);
    if (isTotal) {
      spoken[row] = [figure];
      this.totalSpeaks = true;
    } else if (row !== ALL || !this.totalSpeaks) known.push(figure);
  }

  /** Enters that the row is not there, which is nothing, unless a figure says otherwise. */
  enterLacking(row: number): void {
    this.speakers()[row] ??= [];
  }

  private speakers(): (Figure[] | undefined)[] {
    return (this.spoken ??= new Array<Figure[] | undefined>(this.section.room));
  }

  /** The figures that ask this in that row themselves, of which those of the row of totals speak. */
  asking(row: number): readonly Figure[] {
    return this.several?.get(row) ?? this.direct(row) ?? [];
  }

  /** The rows in which two figures ask the same. */
  get rowsAskedTwice(): Iterable<number> {
    return this.several?.keys() ?? [];
  }

  /** The figure that answers by itself, if one does; several where the row stands several times. */
  direct(row: number): readonly Figure[] | undefined {
    return this.spoken?.[row];
  }

  /** True where the aspect lies within the section's domain and asks for what its columns tell apart. */
  get isTold(): boolean {
    return (this.told ??= this.section.columns.canTell(this.aspect));
  }

  /** A quick look, before anything is put together. */
  canAnswer(row: number): boolean {
    return this.isTold && this.section.hasRowsLike(row) && (row === ALL || this.section.tellsByRows(this.aspect));
  }

  /**
   * The figures whose sum answers: the one that asks it; or those that answer its parts, split along one dimension, coarsest first; none at
   * all where the section lists such rows and this one is not among them; undefined where it cannot say.
   */
  cover(row: number): readonly Figure[] | undefined {
    const direct = this.spoken?.[row];
    if (direct) return direct;
    if (!this.canAnswer(row)) return undefined;
    const covers = (this.covers ??= new Array<readonly Figure[] | null | undefined>(this.section.room));
    let cover = covers[row];
    if (cover === undefined) covers[row] = cover = this.findCover(row) ?? null;
    return cover ?? undefined;
  }

  private findCover(row: number): readonly Figure[] | undefined {
    // where no figure of the row is listed, there is nothing to be put together
    if (this.section.lacking.has(this.aspect)) return NOTHING;
    if (this.section.lacks(row) && this.isNothing(row)) return NOTHING;
    let best: readonly Figure[] | undefined;
    for (const { parts } of this.columnSplits) {
      const figures = parts.length === 0 ? undefined : coverOfColumns(parts, row);
      if (figures && areDirect(parts, row)) return figures;
      if (figures && (!best || figures.length < best.length)) best = figures;
    }
    const below = this.section.rowsBelow(row, this.aspect);
    const figures = below && below.length > 0 ? this.coverOfRows(below) : undefined;
    if (figures && below!.every((one) => this.direct(one))) return figures;
    if (figures && (!best || figures.length < best.length)) best = figures;
    return best ?? (this.isNothing(row) ? NOTHING : undefined);
  }

  /** The dimensions along which the section's columns split the aspect. */
  get columnSplits(): readonly ColumnSplit[] {
    return (this.splits ??= COLUMN_DIMENSIONS.flatMap((by) => {
      const parts = this.section.columns.parts(this.aspect, by);
      return parts ? [{ by, parts: parts.map((part) => this.section.about(part)) }] : [];
    }));
  }

  /**
   * The covers of several rows put together; undefined where one of them has none. Measured before they are filled: ten thousands of such lists are
   * kept as sides of ties, and one that grows keeps room to spare.
   */
  coverOfRows(rows: readonly number[]): readonly Figure[] | undefined {
    let length = 0;
    for (const row of rows) {
      const cover = this.cover(row);
      if (!cover) return undefined;
      length += cover.length;
    }
    const figures = new Array<Figure>(length);
    let at = 0;
    for (const row of rows) for (const figure of this.cover(row)!) figures[at++] = figure;
    return figures;
  }

  /** True where the section lists such rows, this one is not among them, and the column it would stand in is there. */
  private isNothing(row: number): boolean {
    const above = this.section.aboveUnlisted(row);
    if (above !== undefined) return this.isThere(above);
    const unlisted = row === ALL ? this.section.columns.aboveUnlisted(this.aspect) : undefined;
    return unlisted !== undefined && this.section.about(unlisted).isThere(row);
  }

  private isThere(row: number): boolean {
    return this.section.isEmpty || this.cover(row) !== undefined;
  }
}

const NOTHING: readonly Figure[] = [];

/** The covers of several aspects of one row put together; undefined where one of them has none. */
export function coverOfColumns(parts: readonly AspectAnswers[], row: number): readonly Figure[] | undefined {
  let length = 0;
  for (const part of parts) {
    const cover = part.cover(row);
    if (!cover) return undefined;
    length += cover.length;
  }
  const figures = new Array<Figure>(length);
  let at = 0;
  for (const part of parts) for (const figure of part.cover(row)!) figures[at++] = figure;
  return figures;
}

function areDirect(parts: readonly AspectAnswers[], row: number): boolean {
  for (const part of parts) if (!part.direct(row)) return false;
  return true;
}
