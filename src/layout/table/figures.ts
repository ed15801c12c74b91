import { type Query, intersect } from "../../ledger";
import { ZERO, sum } from "../../money";
import type { AmountColumn, DisclosureTable, Figure, SectionSpec, TableRow, TableSpec } from "../../tables";
import { Section } from "../../ties/section";
import type { ArrangedRow } from "./arranged";
import { type SheetColumn, columnsOf } from "./columns";

/** A row of a section and the row of the sheet it is laid out in. */
export interface LaidRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly section: SectionSpec;
  /** Which block of a folded section, from 0; 0 in others. */
  readonly block: number;
  readonly arranged: ArrangedRow;
}

/** Where a table goes, and the one it was read from, if there is one. */
export interface Placement {
  readonly spec: TableSpec;
  readonly sheet: string;
  readonly columns: readonly SheetColumn[];
  readonly source: DisclosureTable | undefined;
}

/**
 * The rows of the new sheet with their figures, each in its new cell: the source's figure; or, where the template has a row or column that
 * the source lacks, the sum that the source's other figures give; or a blank.
 */
export function laidFigures(place: Placement, rows: readonly LaidRow[]): TableRow[] {
  const known = new Map<SectionSpec, Section>();
  const sectionOf = (spec: SectionSpec): Section | undefined => {
    let section = known.get(spec);
    if (place.source && !section) known.set(spec, (section = new Section(place.source, spec)));
    return section;
  };
  return rows.map(({ row, section, block, arranged }): TableRow => {
    const figures = columnsOf(place.columns, section, block).flatMap(({ index, spec }): Figure[] => {
      if (spec.role !== "amount" || !arranged.question) return [];
      const cell = { sheet: place.sheet, row, column: index };
      const source = arranged.source?.figures.find((figure) => figure.column === spec.id);
      if (source) return [{ ...source, cell }];
      const query = ask(section, arranged, spec);
      return query ? [{ ...missingFigure(place.spec, section, spec, arranged, query, sectionOf(section)), cell }] : [];
    });
    const { name, project } = arranged.source ?? {};
    const label = arranged.source?.label ?? arranged.texts.name ?? arranged.texts.label ?? arranged.total ?? "";
    return {
      section: section.id,
      kind: arranged.kind,
      row,
      ...(arranged.question && { question: arranged.question }),
      ...(arranged.code !== undefined && { code: arranged.code }),
      ...(name !== undefined && { name }),
      ...(project !== undefined && { project }),
      label,
      codeCells: [],
      hidden: false,
      figures,
    };
  });
}

function ask(section: SectionSpec, { question = {} }: ArrangedRow, column: AmountColumn): Query | undefined {
  const asked = intersect(question, column.question);
  return asked && intersect(asked, section.question);
}

function missingFigure(
  table: TableSpec,
  section: SectionSpec,
  column: AmountColumn,
  row: ArrangedRow,
  query: Query,
  asked: Section | undefined,
): Omit<Figure, "cell"> {
  const cover = asked?.cover(query) ?? [];
  const isKnown = cover.length > 0 && cover.every((figure) => figure.readable && figure.exact);
  const amount = isKnown ? sum(cover.map((figure) => figure.amount)) : ZERO;
  return {
    table: table.id,
    section: section.id,
    query,
    amount,
    blank: amount === 0,
    readable: true,
    asText: false,
    decimals: 0,
    exact: true,
    column: column.id,
    rowName: row.texts.name ?? row.texts.label ?? row.total ?? "",
    columnName: column.header.join("·"),
  };
}
