import { CONTROLS_SHEET, INCOME_SHEET } from "./approved-sheets";
import type { InputSheet } from "./column";
import { ASSET_SHEET, PROCUREMENT_SHEET } from "./holding-sheets";
import { LEDGER_SHEET } from "./ledger-sheet";
import { GLOSSARY_SHEET, PROJECT_SHEET, USE_SHEET } from "./note-sheets";
import { OWN_TIES_FORM } from "./own-ties-sheet";
import { GOAL_SHEET, OVERALL_SHEET, PROJECT_TARGET_SHEET } from "./performance-sheets";
import { PRIOR_SHEET } from "./prior-sheet";
import { UNIT_SHEET } from "./unit-sheet";

/** What a unit states beside its 单位信息 for its document, besides its ledger. */
const MORE_FACTS: readonly InputSheet[] = [
  PRIOR_SHEET,
  PROJECT_SHEET,
  USE_SHEET,
  PROCUREMENT_SHEET,
  ASSET_SHEET,
  GOAL_SHEET,
  OVERALL_SHEET,
  PROJECT_TARGET_SHEET,
  GLOSSARY_SHEET,
];

/** The sheets of facts: all that a unit states for its document besides its ledger. */
export const FACT_SHEETS: readonly InputSheet[] = [UNIT_SHEET, ...MORE_FACTS];

/** The sheets from which the tables of every set and the narrative are made, and that of the ties of the unit's own, with an example of each. */
export const INPUT_SHEETS: readonly InputSheet[] = [
  UNIT_SHEET,
  LEDGER_SHEET,
  ...MORE_FACTS,
  INCOME_SHEET,
  CONTROLS_SHEET,
  OWN_TIES_FORM,
];
