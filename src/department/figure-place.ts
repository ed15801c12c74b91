import { normalName } from "../catalogue";
import { type Query, queryKey } from "../ledger";
import { type Disclosure, type Figure } from "../tables";

/** Where a figure stands in any unit's tables: its table, its section, whether in the row of totals, and what it asks. */
export interface FigurePlace extends Pick<Figure, "table" | "section" | "query"> {
  readonly inTotal: boolean;
}

/** A figure, and its place. */
export interface PlacedFigure {
  readonly place: FigurePlace;
  readonly key: string;
  readonly figure: Figure;
}

/** A text that is the same for figures of one place: brackets, width and spaces of a project's name are no difference. */
export function placeKey({ table, section, query, inTotal }: FigurePlace): string {
  return `${table} ${section} ${inTotal ? "Σ" : ""}${questionKey(query)}`;
}

/** `queryKey` with the project's name in its normal form. */
export function questionKey(query: Query): string {
  return queryKey(query.project === undefined ? query : { ...query, project: normalName(query.project) });
}

/** All figures of the tables with their places. */
export function placedFigures(disclosure: Disclosure): readonly PlacedFigure[] {
  return disclosure.tables.flatMap(({ rows }) =>
    rows.flatMap(({ kind, figures }) =>
      figures.map((figure): PlacedFigure => {
        const { table, section, query } = figure;
        const place = { table, section, query, inTotal: kind === "total" };
        return { place, key: placeKey(place), figure };
      }),
    ),
  );
}
