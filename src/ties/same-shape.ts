import {
  type Disclosure,
  type DisclosureTable,
  type Figure,
  type TableRow,
  type Template,
  type Unplaced,
  sameData,
} from "../tables";
import { unknownColumns } from "./sections";

/** What ties follow from, besides figures that say whether something is carried on: tables, their rows, and what figures ask. Every disclosure is one. */
export interface Shape {
  readonly template: Template;
  readonly unplaced: readonly Pick<Unplaced, "table" | "reason">[];
  readonly tables: readonly ShapeOfTable[];
}

interface ShapeOfTable extends Pick<DisclosureTable, "spec" | "columns"> {
  readonly rows: readonly ShapeOfRow[];
}

interface ShapeOfRow extends Pick<TableRow, "section" | "kind"> {
  readonly figures: readonly Pick<Figure, "query">[];
}

/** The shape alone: whoever keeps it keeps nothing else of the disclosure. */
export function shapeOf({ template, unplaced, tables }: Shape): Shape {
  return {
    template,
    unplaced: unplaced.map(({ table, reason }) => ({ ...(table !== undefined && { table }), reason })),
    tables: tables.map(({ spec, columns, rows }) => ({ spec, columns, rows: rows.map(shapeOfRow) })),
  };
}

function shapeOfRow({ section, kind, figures }: ShapeOfRow): ShapeOfRow {
  return { section, kind, figures: figures.map(({ query }) => ({ query })) };
}

/** True where both have the same tables with the same rows, and figures that ask the same: then the same ties follow. */
export function isSameShape(one: Shape, other: Shape): boolean {
  return (
    one.template === other.template &&
    one.tables.length === other.tables.length &&
    // mostly told by this much
    one.tables.every(({ rows }, place) => rows.length === other.tables[place]!.rows.length) &&
    sameData(unknownColumns(one), unknownColumns(other)) &&
    one.tables.every((table, place) => isSameTable(table, other.tables[place]!))
  );
}

/**
 * The figures of a disclosure that take the place of others, by those others, where both disclosures have one shape. Undefined where the shape is another
 * one: then other ties may follow.
 */
export function replacedFigures(before: Disclosure, now: Disclosure): ReadonlyMap<Figure, Figure> | undefined {
  if (!isSameShape(before, now)) return undefined;
  const replaced = new Map<Figure, Figure>();
  before.tables.forEach((table, place) => enterReplaced(table, now.tables[place]!, replaced));
  return replaced;
}

function isSameTable(one: ShapeOfTable, other: ShapeOfTable): boolean {
  if (one === other) return true;
  return (
    one.spec === other.spec &&
    sameData(one.columns, other.columns) &&
    one.rows.every((row, place) => isSameRow(row, other.rows[place]!))
  );
}

function isSameRow(one: ShapeOfRow, other: ShapeOfRow): boolean {
  if (one === other) return true;
  const [figures, others] = [one.figures, other.figures];
  if (one.section !== other.section || one.kind !== other.kind || figures.length !== others.length) return false;
  for (let place = 0; place < figures.length; place++) {
    const figure = figures[place]!;
    const figureOfOther = others[place]!;
    if (figure !== figureOfOther && !sameData(figure.query, figureOfOther.query)) return false;
  }
  return true;
}

function enterReplaced(before: DisclosureTable, now: DisclosureTable, replaced: Map<Figure, Figure>): void {
  if (before === now) return;
  before.rows.forEach((row, place) => {
    const { figures } = now.rows[place]!;
    if (row.figures !== figures)
      row.figures.forEach((figure, at) => {
        if (figure !== figures[at]) replaced.set(figure, figures[at]!);
      });
  });
}
