import { type Amount, ZERO, add } from "../money";
import type { SectionId, TableId } from "../tables";
import { oncePer } from "../workbook";
import { type FigurePlace, placeKey, questionKey } from "./figure-place";
import type { KeptTables } from "./kept/kept-tables";
import type { UnitBook } from "./unit-book";

/** The figures of one unit's tables by their places; what a table could list and does not is nothing. */
export class UnitFigures {
  /** What the unit prints, by the keys of places; nothing is left out. */
  readonly filled: ReadonlyMap<string, Amount>;
  /** The same by table and question alone, where it was asked for: a table in another form has other sections. */
  private byTable?: ReadonlyMap<string, Amount>;
  private readonly sections = new Set<string>();
  private readonly ids: ReadonlySet<TableId>;

  constructor(readonly tables: KeptTables) {
    this.ids = new Set(tables.ids);
    const byPlace = new Map<string, Amount>();
    tables.each(({ key, table, section, query }, said) => {
      this.sections.add(sectionKey(table, section));
      const known = byPlace.get(key);
      // a project may be listed in two rows, which add up; a line that repeats another's question says the same once more
      byPlace.set(key, known === undefined || query.project === undefined ? said : add(known, said));
    });
    this.filled = new Map([...byPlace].filter(([, amount]) => amount !== 0));
  }

  /** The unit's amount at a place, in 分; undefined where it has no such table. */
  at(place: FigurePlace): Amount | undefined {
    if (!this.ids.has(place.table)) return undefined;
    if (this.sections.has(sectionKey(place.table, place.section))) return this.filled.get(placeKey(place)) ?? ZERO;
    this.byTable ??= this.inAnyForm();
    return this.byTable.get(tableKey(place)) ?? ZERO;
  }

  private inAnyForm(): ReadonlyMap<string, Amount> {
    const byTable = new Map<string, Amount>();
    this.tables.each(({ place, key, query }) => {
      const asked = tableKey(place);
      if (query.project !== undefined || !byTable.has(asked)) byTable.set(asked, this.filled.get(key) ?? ZERO);
    });
    return byTable;
  }

  /** True where the unit prints the table in another form, in which the place's section is none. */
  hasInOtherForm({ table, section }: FigurePlace): boolean {
    return this.ids.has(table) && !this.sections.has(sectionKey(table, section));
  }
}

/** The figures of a unit's tables, put in order once. */
export const figuresOfUnit = oncePer(({ tables }: UnitBook) => new UnitFigures(tables));

function sectionKey(table: TableId, section: SectionId): string {
  return `${table} ${section}`;
}

function tableKey({ table, query }: FigurePlace): string {
  return `${table} ${questionKey(query)}`;
}
