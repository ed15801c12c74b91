import type { InputSheet } from "../../input-sheets";
import type { Measure } from "../../money";
import type { Snapshot } from "../../workbook";
import { headerForm } from "../shared/header-form";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import { Doubled } from "./doubled";
import type { FactReader } from "./fact-reader";
import { type FactRow, factTable } from "./fact-table";

/** The headings of a sheet whose rows are named by 项目. */
export const KEYED_HEADINGS = {
  key: ["项目", "资产名称", "名称"],
  count: ["数量"],
  value: ["价值", "账面原值", "原值"],
  amount: ["金额", "预算数"],
} as const;
export type KeyedField = keyof typeof KEYED_HEADINGS;

/** The rows of a sheet by what their names say, and the measure of its amounts. */
export interface KeyedRows<Key extends string> {
  readonly rows: ReadonlyMap<Key, FactRow<KeyedField>>;
  readonly measure: Measure;
}

/** The measure behind a name: `执法执勤用车（辆）`. */
const MEASURE_BEHIND = /\([^()]{1,4}\)$/;
const PART_OF = /^其中/;

/**
 * Reads a sheet whose rows are named in the form, in any order. A row of another name with something beside it is told, and so are a second row of a
 * name and a row that is still the example.
 */
export function keyedRows<Key extends string>(
  snapshot: Snapshot,
  form: InputSheet,
  needed: readonly KeyedField[],
  names: readonly (readonly [key: Key, ...words: readonly string[]])[],
  usual: Measure,
  reader: FactReader,
): KeyedRows<Key> {
  const table = factTable<KeyedField>(snapshot, form, KEYED_HEADINGS, ["key", ...needed]);
  reader.problems.push(...(table?.problems ?? []));
  const rows = new Map<Key, FactRow<KeyedField>>();
  const doubled = new Doubled(reader);
  for (const row of table?.rows ?? []) {
    const at = row.at("key")!;
    const text = shown(at.cell).trim();
    const says = (["count", "value", "amount"] as const).some((field) => row.at(field)?.cell !== undefined);
    if (!says) continue;
    if (row.isExample) {
      reader.tell("example", at, { text });
      continue;
    }
    const plain = plainName(text);
    const key = names.find(([, ...words]) => words.some((word) => plainName(word) === plain))?.[0];
    if (key === undefined) reader.tell("row-unknown", at, { text, choices: names.map(([, word]) => word).join("、") });
    else if (!doubled.isDoubled(key, at, text)) rows.set(key, row);
  }
  return { rows, measure: table?.measure ?? usual };
}

function plainName(text: string): string {
  return headerForm(squeeze(text).replace(MEASURE_BEHIND, "")).replace(PART_OF, "");
}
