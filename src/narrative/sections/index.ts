import type { NarrativeSection } from "../../tables";
import type { StatementSpec } from "../statement";
import { APPROPRIATION } from "./appropriation";
import { BASIC } from "./basic";
import { CARRIED } from "./carryover";
import { EXPENDITURE } from "./expenditure";
import { GENERAL_BUDGET_ITEMS, GENERAL_BUDGET_SCALE, GENERAL_BUDGET_STRUCTURE } from "./general-budget";
import { INCOME } from "./income";
import { OPERATING } from "./operating";
import { GOVERNMENT_FUND, STATE_CAPITAL } from "./other-budgets";
import { OVERVIEW } from "./overview";
import { PROJECTS } from "./projects";
import { THREE_PUBLIC } from "./three-public";

/** The statements of each section that is told from figures, in their order. The others are told from facts, by the document. */
export const STATEMENTS: Readonly<Partial<Record<NarrativeSection, readonly StatementSpec[]>>> = {
  overview: OVERVIEW,
  income: INCOME,
  expenditure: EXPENDITURE,
  appropriation: APPROPRIATION,
  "generalBudget.scale": GENERAL_BUDGET_SCALE,
  "generalBudget.structure": GENERAL_BUDGET_STRUCTURE,
  "generalBudget.items": GENERAL_BUDGET_ITEMS,
  basic: BASIC,
  projects: PROJECTS,
  governmentFund: GOVERNMENT_FUND,
  stateCapital: STATE_CAPITAL,
  threePublic: THREE_PUBLIC,
  carryover: CARRIED,
  operating: OPERATING,
};
