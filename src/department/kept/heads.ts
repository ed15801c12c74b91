import { type Query, queryKey } from "../../ledger";
import type { DisclosureTable, Figure, PlacedColumn, TableId, TableRow } from "../../tables";
import { type FigurePlace, placeKey } from "../figure-place";

/** What a row says besides its amounts and where it stands: the same in every unit that has such a row. */
export type RowHead = Pick<TableRow, "section" | "kind" | "question" | "code" | "name" | "project" | "label">;

/** What a figure says besides its amount and its cell, and its place. */
export interface FigureHead extends Pick<Figure, "table" | "section" | "query" | "column" | "rowName" | "columnName"> {
  readonly place: FigurePlace;
  /** `placeKey` of the place. */
  readonly key: string;
}

/** What one row says, and its figures by the ids of their columns: several where two forms of a table ask differently. */
export interface SharedRow {
  readonly head: RowHead;
  readonly figures: Map<string, readonly FigureHead[]>;
}

/**
 * What rows and figures of all units of a department say, each kept once: units of one department have mostly the same rows, and three hundred units'
 * tables as they are read would fill the memory. To be made for one reading of units, and gone with it.
 */
export class SharedHeads {
  private readonly rows = new Map<string, SharedRow>();
  private readonly columns = new Map<string, readonly PlacedColumn[]>();

  /** The row as all units have it. */
  row(id: TableId, { section, kind, question, code, name, project, label }: RowHead): SharedRow {
    const said = [id, section, kind, keyOf(question), code ?? "", name ?? "", project ?? "", label].join("\n");
    let shared = this.rows.get(said);
    if (!shared) {
      const head: RowHead = {
        section,
        kind,
        label,
        ...(question && { question }),
        ...(code !== undefined && { code }),
        ...(name !== undefined && { name }),
        ...(project !== undefined && { project }),
      };
      this.rows.set(said, (shared = { head, figures: new Map() }));
    }
    return shared;
  }

  /** The figure as all units have it, of the row that `row` gave. */
  figure({ head, figures }: SharedRow, said: Omit<FigureHead, "place" | "key">): FigureHead {
    const { table, section, query, column, rowName, columnName } = said;
    const known = figures.get(column) ?? [];
    const asked = queryKey(query);
    const same = known.find(
      (one) => one.rowName === rowName && one.columnName === columnName && queryKey(one.query) === asked,
    );
    if (same) return same;
    const place = { table, section, query, inTotal: head.kind === "total" };
    const made = { table, section, query, column, rowName, columnName, place, key: placeKey(place) };
    figures.set(column, [...known, made]);
    return made;
  }

  /** The columns of a table as all units have them that have them in the same places. */
  columnsOf({ id, columns }: DisclosureTable): readonly PlacedColumn[] {
    const said = `${id} ${columns.map((one) => `${one.section} ${one.id} ${one.column} ${String(one.hidden)}`).join()}`;
    const known = this.columns.get(said);
    if (!known) this.columns.set(said, columns);
    return known ?? columns;
  }
}

function keyOf(question: Query | undefined): string {
  return question ? queryKey(question) : "?";
}
