import type { Catalogue } from "../../catalogue";
import { PRIOR_SCOPES, type PriorFact, type PriorScope } from "../../facts";
import { PRIOR_SHEET } from "../../input-sheets";
import { queryKey } from "../../ledger";
import type { Measure } from "../../money";
import type { Snapshot } from "../../workbook";
import { headerForm } from "../shared/header-form";
import { shown } from "../shared/shown";
import { compact } from "./compact";
import { Doubled } from "./doubled";
import type { FactReader } from "./fact-reader";
import { type FactRow, factTable } from "./fact-table";
import { KEYS_OF, priorQuestion } from "./prior-question";

const HEADINGS = {
  scope: ["口径"],
  key: ["编码或名称", "科目编码或名称", "编码", "名称"],
  amount: ["上年预算数", "上年预算", "上年数", "上年公开数"],
  reason: ["增减原因", "增减变化原因", "原因"],
} as const;
type Field = keyof typeof HEADINGS;

/** Reads the sheet 上年预算. A row counts as soon as it says what it is about: its figure or its reason may still be missing. */
export function readPrior(snapshot: Snapshot, usual: Measure, catalogue: Catalogue, reader: FactReader): PriorFact[] {
  const table = factTable<Field>(snapshot, PRIOR_SHEET, HEADINGS, ["scope", "key", "amount"]);
  if (!table) return [];
  reader.problems.push(...table.problems);
  const doubled = new Doubled(reader);
  const measure = table.measure ?? usual;
  return table.rows.flatMap((row) => readRow(row, measure, catalogue, reader, doubled) ?? []);
}

function readRow(
  row: FactRow<Field>,
  measure: Measure,
  catalogue: Catalogue,
  reader: FactReader,
  doubled: Doubled,
): PriorFact | undefined {
  const [scopeAt, keyAt, amountAt, reasonAt] = [row.at("scope")!, row.at("key")!, row.at("amount"), row.at("reason")];
  const said = shown(scopeAt.cell).trim();
  const text = shown(keyAt.cell).trim();
  if (row.isExample) {
    reader.tell("example", keyAt, { text: `${said} ${text}` });
    return undefined;
  }
  const scope = scopeOf(said);
  if (scope === undefined) {
    // a remark below the rows has neither a figure nor a reason
    if (amountAt?.cell ?? reasonAt?.cell)
      reader.tell("scope-unknown", scopeAt, { text: said, choices: PRIOR_SCOPES.join("、") });
    return undefined;
  }
  const question = priorQuestion(scope, text, catalogue);
  if (!question) {
    reader.tell("key-unknown", keyAt, { scope, text, choices: KEYS_OF[scope] });
    return undefined;
  }
  if (doubled.isDoubled(queryKey(question), keyAt, `${scope} ${text}`)) return undefined;
  return compact({
    scope,
    key: { value: text, cell: keyAt.ref },
    question,
    amount: reader.amount(amountAt, measure),
    amountCell: amountAt?.ref,
    measure,
    reason: reader.text(reasonAt),
    reasonCell: reasonAt?.ref,
  });
}

/** 口径, whatever signs stand between its words: `一般公共－基本`. */
function scopeOf(text: string): PriorScope | undefined {
  const form = headerForm(text);
  return PRIOR_SCOPES.find((scope) => headerForm(scope) === form);
}
