import { ledger } from "./between/ledger";
import { pension } from "./between/pension";
import { threePublicProjects } from "./between/t7-t10";
import { basicEconomic } from "./codes/basic-economic";
import { basicOrProject } from "./codes/basic-or-project";
import { codeDepth } from "./codes/depth";
import { codeFund } from "./codes/fund";
import { codeLevel } from "./codes/level";
import { codeName } from "./codes/name";
import { nameAcross } from "./codes/name-across";
import { codeParent } from "./codes/parent";
import { personnel } from "./codes/personnel";
import { retiredCode } from "./codes/retired";
import { unknownCode } from "./codes/unknown";
import { blankRow } from "./form/blank-row";
import { duplicateRow } from "./form/duplicate-row";
import { duplicateTable } from "./form/duplicate-table";
import { emptyTableNote } from "./form/empty-note";
import { errorValue } from "./form/error-value";
import { hidden } from "./form/hidden";
import { measure } from "./form/measure";
import { missingTable } from "./form/missing-table";
import { negative } from "./form/negative";
import { notANumber } from "./form/not-a-number";
import { noteContradicts } from "./form/note-contradicts";
import { order } from "./form/order";
import { precision } from "./form/precision";
import { staleFormula } from "./form/stale-formula";
import { totalRow } from "./form/total-row";
import { unitName } from "./form/unit-name";
import { unplaced } from "./form/unplaced";
import { year } from "./form/year";
import type { Rule, RuleMeta } from "./rule";
import { TIE_METAS } from "./ties/metas";

/** Every rule that is no tie, in the order in which findings of one table are listed. */
export const RULES: readonly Rule[] = [
  missingTable,
  duplicateTable,
  emptyTableNote,
  noteContradicts,
  measure,
  unitName,
  year,
  unplaced,
  totalRow,
  errorValue,
  staleFormula,
  notANumber,
  precision,
  negative,
  duplicateRow,
  order,
  blankRow,
  hidden,
  codeLevel,
  codeParent,
  codeDepth,
  unknownCode,
  codeName,
  nameAcross,
  codeFund,
  retiredCode,
  basicOrProject,
  personnel,
  basicEconomic,
  pension,
  threePublicProjects,
  ledger,
];

/** What every rule is, ties included. */
export const RULE_METAS: readonly RuleMeta[] = [...RULES.map((rule) => rule.meta), ...TIE_METAS];

const BY_THEMSELVES = new Set(RULES.map((rule) => rule.meta.id));

/** True for a rule whose every case is a tie between figures. A rule that looks for itself, as `x/pension` does, is none. */
export function isTie({ id }: RuleMeta): boolean {
  return !BY_THEMSELVES.has(id);
}
