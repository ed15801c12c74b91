import {
  type DisclosureFacts,
  type RowPlace,
  type SectionIndex,
  type SummedRow,
  disclosureOfSums,
  inOrder,
  indexesOf,
} from "../derive";
import { intersect, isWithin } from "../ledger";
import { type Amount, ZERO } from "../money";
import type { Disclosure, Reading, TableSpec, Template } from "../tables";
import type { RowHead } from "./kept/heads";
import type { UnitFigures } from "./unit-figures";
import { UnitSums } from "./unit-sums";

/**
 * The department's tables as the sum of its units' printed ones, question by question: the rows are those of all units, codes and projects in their
 * order. Ties are sums, so those that hold in each unit's tables hold in these. Units are to be of that template and reading.
 */
export function sumTables(
  units: readonly UnitFigures[],
  facts: DisclosureFacts,
  template: Template,
  reading: Reading,
): Disclosure {
  const added = new UnitSums(units);
  const sums = new Map(
    reading.tables.flatMap((table) =>
      table.sections.map(
        (section) => [section, indexesOf(section).flatMap((index) => rowsOf(table, index, units, added))] as const,
      ),
    ),
  );
  return disclosureOfSums(sums, { ...facts, names: namesOf(units) }, template, reading);
}

/** The rows of a section, or of a block of a folded one, that any unit prints, each with the sum of its columns. */
function rowsOf(table: TableSpec, index: SectionIndex, units: readonly UnitFigures[], added: UnitSums): SummedRow[] {
  const { spec } = index;
  const places = new Map(index.printed().map((place) => [place.key, place]));
  for (const { tables } of units) {
    for (const row of tables.rowsOf(table.id)) {
      if (row.section !== spec.id || !isListed(row, index)) continue;
      const place = index.placeOf(row.code, row.project);
      if (!places.has(place.key)) places.set(place.key, place);
    }
  }
  const summed = (place: RowPlace): SummedRow => ({ place, sums: sumsOf(place, index, table, added) });
  const rows = [...places.values()].map(summed).sort(inOrder);
  const hasTotal = spec.total !== undefined || spec.rows.by === "one";
  return hasTotal ? [...rows, summed(index.total)] : rows;
}

/** True for a row of a code or a project, of the block where there are blocks: lines and totals are the template's own. */
function isListed({ kind, question }: RowHead, { spec: { block } }: SectionIndex): boolean {
  if (!question || kind === "total" || kind === "line") return false;
  return block === undefined || isWithin(question, block);
}

function sumsOf(place: RowPlace, index: SectionIndex, table: TableSpec, added: UnitSums): Amount[] {
  return index.columns.map((column) => {
    const asked = intersect(index.spec.question, column.question);
    const query = asked && intersect(place.question, asked);
    if (!query) return ZERO;
    return added.at({ table: table.id, section: index.spec.id, query, inTotal: place.kind === "total" }).sum;
  });
}

/** Names that units give to codes which are in no catalogue. */
function namesOf(units: readonly UnitFigures[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { tables } of units) {
    for (const { code, name } of tables.rows) if (code !== undefined && name && !names.has(code)) names.set(code, name);
  }
  return names;
}
