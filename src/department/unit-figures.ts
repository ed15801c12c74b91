import { type Amount, ZERO, add } from "../money";
import type { Disclosure, SectionId, TableId } from "../tables";
import { oncePer } from "../workbook";
import { type FigurePlace, placeKey, placedFigures, questionKey } from "./figure-place";

/** The figures of one unit's tables by their places; what a table could list and does not is nothing. */
export class UnitFigures {
  /** What the unit prints, by the keys of places; nothing is left out. */
  readonly filled: ReadonlyMap<string, Amount>;
  private readonly byPlace = new Map<string, Amount>();
  /** The same by table and question alone, where it was asked for: a table in another form has other sections. */
  private byTable?: ReadonlyMap<string, Amount>;
  private readonly sections = new Set<string>();
  private readonly tables: ReadonlySet<TableId>;

  constructor(readonly disclosure: Disclosure) {
    this.tables = new Set(disclosure.tables.map(({ id }) => id));
    for (const { place, key, figure } of placedFigures(disclosure)) {
      const said = figure.readable ? figure.amount : ZERO;
      const known = this.byPlace.get(key);
      // a project may be listed in two rows, which add up; a line that repeats another's question says the same once more
      const all = known === undefined ? said : place.query.project === undefined ? known : add(known, said);
      this.byPlace.set(key, all);
      this.sections.add(sectionKey(place.table, place.section));
    }
    this.filled = new Map([...this.byPlace].filter(([, amount]) => amount !== 0));
  }

  /** The unit's amount at a place, in 分; undefined where it has no such table. */
  at(place: FigurePlace): Amount | undefined {
    if (!this.tables.has(place.table)) return undefined;
    if (this.sections.has(sectionKey(place.table, place.section))) return this.byPlace.get(placeKey(place)) ?? ZERO;
    this.byTable ??= this.inAnyForm();
    return this.byTable.get(tableKey(place)) ?? ZERO;
  }

  private inAnyForm(): ReadonlyMap<string, Amount> {
    const byTable = new Map<string, Amount>();
    for (const { place, key } of placedFigures(this.disclosure)) {
      const asked = tableKey(place);
      if (place.query.project !== undefined || !byTable.has(asked)) byTable.set(asked, this.byPlace.get(key) ?? ZERO);
    }
    return byTable;
  }

  /** True where the unit prints the table in another form, in which the place's section is none. */
  hasInOtherForm({ table, section }: FigurePlace): boolean {
    return this.tables.has(table) && !this.sections.has(sectionKey(table, section));
  }
}

/** The figures of a unit's tables, put in order once. */
export const figuresOfUnit = oncePer((disclosure: Disclosure) => new UnitFigures(disclosure));

function sectionKey(table: TableId, section: SectionId): string {
  return `${table} ${section}`;
}

function tableKey({ table, query }: FigurePlace): string {
  return `${table} ${questionKey(query)}`;
}
