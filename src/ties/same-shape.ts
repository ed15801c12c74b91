import { type Disclosure, type DisclosureTable, type Figure, type TableRow, sameData } from "../tables";
import { unknownColumns } from "./sections";

/**
 * The figures of a disclosure that take the place of others, by those others, where both disclosures have one shape: the same tables with the same
 * rows, and figures that ask the same. Undefined where the shape is another one: then other ties may follow.
 */
export function replacedFigures(before: Disclosure, now: Disclosure): ReadonlyMap<Figure, Figure> | undefined {
  if (before.template !== now.template || before.tables.length !== now.tables.length) return undefined;
  if (!sameData(unknownColumns(before), unknownColumns(now))) return undefined;
  const replaced = new Map<Figure, Figure>();
  return before.tables.every((table, place) => isSameTable(table, now.tables[place]!, replaced)) ? replaced : undefined;
}

function isSameTable(before: DisclosureTable, now: DisclosureTable, replaced: Map<Figure, Figure>): boolean {
  if (before === now) return true;
  return (
    before.spec === now.spec &&
    sameData(before.columns, now.columns) &&
    before.rows.length === now.rows.length &&
    before.rows.every((row, place) => isSameRow(row, now.rows[place]!, replaced))
  );
}

function isSameRow(before: TableRow, now: TableRow, replaced: Map<Figure, Figure>): boolean {
  if (before === now) return true;
  if (before.section !== now.section || before.kind !== now.kind || before.figures.length !== now.figures.length)
    return false;
  return before.figures.every((figure, place) => {
    const other = now.figures[place]!;
    if (figure !== other) replaced.set(figure, other);
    return figure === other || sameData(figure.query, other.query);
  });
}
