import { initialBudget } from "./between/initial-budget";
import { ledger } from "./between/ledger";
import { pension } from "./between/pension";
import { codeAcross } from "./codes/across";
import { basicEconomic } from "./codes/basic-economic";
import { basicOrProject } from "./codes/basic-or-project";
import { codeDepth } from "./codes/depth";
import { codeFund } from "./codes/fund";
import { codeLevel } from "./codes/level";
import { codeName } from "./codes/name";
import { lostZero } from "./codes/lost-zero";
import { nameAcross } from "./codes/name-across";
import { otherYear } from "./codes/other-year";
import { codeParent } from "./codes/parent";
import { personnel } from "./codes/personnel";
import { retiredCode } from "./codes/retired";
import { unknownCode } from "./codes/unknown";
import { unreadablePart } from "./codes/unreadable-part";
import { FACT_RULES } from "./facts";
import { blankRow } from "./form/blank-row";
import { circularFormula } from "./form/circular-formula";
import { derived } from "./form/derived";
import { duplicateRow } from "./form/duplicate-row";
import { duplicateTable } from "./form/duplicate-table";
import { earlierYear } from "./form/earlier-year";
import { emptyTableNote } from "./form/empty-note";
import { errorValue } from "./form/error-value";
import { hidden } from "./form/hidden";
import { measure } from "./form/measure";
import { missingTable } from "./form/missing-table";
import { negative } from "./form/negative";
import { notANumber } from "./form/not-a-number";
import { noteContradicts } from "./form/note-contradicts";
import { numberAsText } from "./form/number-as-text";
import { order } from "./form/order";
import { precision } from "./form/precision";
import { staleFormula } from "./form/stale-formula";
import { title } from "./form/title";
import { totalRow } from "./form/total-row";
import { uncomputedFormula } from "./form/uncomputed-formula";
import { unitName } from "./form/unit-name";
import { unplaced } from "./form/unplaced";
import { year } from "./form/year";
import { type RuleMeta, type Template } from "../tables";
import { oncePer } from "../workbook";
import { type Rule, metaUnder } from "./rule";
import { TEXT_RULES } from "./text/metas";
import { knownTieMeta, tieMetas } from "./ties/metas";

/** Rules that all templates share and that are no ties, in the order in which findings of one table are listed. */
const TABLES_RULES: readonly Rule[] = [
  missingTable,
  duplicateTable,
  earlierYear,
  emptyTableNote,
  noteContradicts,
  title,
  measure,
  unitName,
  year,
  unplaced,
  totalRow,
  errorValue,
  circularFormula,
  uncomputedFormula,
  staleFormula,
  notANumber,
  numberAsText,
  precision,
  derived,
  negative,
  duplicateRow,
  order,
  blankRow,
  hidden,
  codeLevel,
  unreadablePart,
  lostZero,
  codeParent,
  codeDepth,
  unknownCode,
  codeAcross,
  otherYear,
  codeName,
  nameAcross,
  codeFund,
  retiredCode,
  basicOrProject,
  personnel,
  basicEconomic,
  pension,
  initialBudget,
];

/** Every rule of one workbook that all templates share. A template's own rules are put before what the workbook's ledger says. */
export const COMMON_RULES: readonly Rule[] = [...TABLES_RULES, ledger, ...FACT_RULES];

/** A rule and what it is under a template. */
export interface RuleUnder {
  readonly rule: Rule;
  readonly meta: RuleMeta;
}

/** Every rule under a template that is no tie, in the order in which findings of one table are listed: those that all share, and its own. */
export const rulesUnder = oncePer((template: Template): readonly RuleUnder[] =>
  [...TABLES_RULES, ...template.rules, ledger, ...FACT_RULES].flatMap((rule) => {
    const meta = metaUnder(template, rule.meta);
    return meta ? [{ rule, meta }] : [];
  }),
);

/** What every rule under a template is, ties and the rules of the text included, each id once. */
export function ruleMetas(template: Template): readonly RuleMeta[] {
  const known = [...rulesUnder(template).map(({ meta }) => meta), ...tieMetas(template)];
  const ids = new Set(known.map(({ id }) => id));
  const ofText = new Map(TEXT_RULES.map((rule) => [rule.id, rule]));
  return [
    // a rule over facts that is put to the text, too, has the sentences of both
    ...known.map((meta) => ({ ...meta, messages: { ...ofText.get(meta.id)?.messages, ...meta.messages } })),
    ...TEXT_RULES.filter(({ id }) => !ids.has(id)),
  ];
}

/** What a rule under a template is, by its id; ties that the template does not name are found, too. Undefined for an id that no rule has there. */
export function ruleMeta(template: Template, id: string): RuleMeta | undefined {
  return ruleMetas(template).find((meta) => meta.id === id) ?? knownTieMeta(template, id);
}
