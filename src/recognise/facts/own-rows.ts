import type { Fact } from "../../facts";
import type { InputSheet } from "../../input-sheets";
import type { Snapshot } from "../../workbook";
import { shown } from "../shared/shown";
import type { FactReader } from "./fact-reader";
import { type FactCell, type FactRow, type FieldHeadings, factTable } from "./fact-table";

/** The rows of a sheet that are the unit's own; those that are the form's examples are told. */
export function ownRows<Field extends string>(
  snapshot: Snapshot,
  form: InputSheet,
  headings: FieldHeadings<Field>,
  needed: readonly NoInfer<Field>[],
  reader: FactReader,
): readonly FactRow<Field>[] {
  const table = factTable(snapshot, form, headings, needed);
  reader.problems.push(...(table?.problems ?? []));
  return (table?.rows ?? []).filter((row) => {
    if (row.isExample) reader.tell("example", row.first, { text: shown(row.first.cell).trim() });
    return !row.isExample;
  });
}

/** What a row is about. A row that says something and not of what is told. */
export function named(at: FactCell, row: Pick<FactRow<never>, "first">, reader: FactReader): Fact<string> | undefined {
  if (!at.cell) reader.tell("name-missing", row.first, { heading: at.heading });
  return reader.text(at);
}
