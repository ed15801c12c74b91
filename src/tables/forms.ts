import { oncePer } from "../workbook";
import type { TableSpec } from "./spec";

/** All forms in which a table may be printed, the usual one first, each as a description of its own. */
export const formsOf = oncePer((table: TableSpec): readonly TableSpec[] => [
  table,
  ...(table.forms ?? []).map(({ name, ...form }): TableSpec => ({ ...table, form: name, ...form })),
]);

/** The table in the form of that name, the usual one where none is named. Throws where it has no such form, which is a mistake in the code. */
export function inForm(table: TableSpec, form: string | undefined): TableSpec {
  const found = formsOf(table).find((one) => one.form === form);
  if (!found) throw new Error(`${table.id} has no form ${form}`);
  return found;
}
