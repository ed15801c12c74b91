import type { TableId } from "./ids";
import { WITHOUT_CARRYOVER } from "./scope";
import type { AppropriationScope, SectionId, SectionSpec, TableSpec } from "./spec";
import { overview } from "./specs/t1-overview";
import { threePublic } from "./specs/t10-three-public";
import { carryover } from "./specs/t11-carryover";
import { income } from "./specs/t2-income";
import { expenditure } from "./specs/t3-expenditure";
import { appropriation } from "./specs/t4-appropriation";
import { generalBudget } from "./specs/t5-general-budget";
import { basicExpenditure } from "./specs/t6-basic-expenditure";
import { projectExpenditure } from "./specs/t7-project-expenditure";
import { governmentFund } from "./specs/t8-government-fund";
import { stateCapital } from "./specs/t9-state-capital";

/** The descriptions of all tables, in order. Another province's tables are another template. */
export type Template = readonly TableSpec[];

/** The eleven tables of the Xinjiang template, for one reading of what the appropriation tables cover. */
export function elevenTables(scope: AppropriationScope): Template {
  return [
    overview(),
    income(),
    expenditure(),
    appropriation(scope),
    generalBudget(scope),
    basicExpenditure(scope),
    projectExpenditure(scope),
    governmentFund(scope),
    stateCapital(scope),
    threePublic(scope),
    carryover(),
  ];
}

/** The usual reading: carryover is told in table 11 only. */
export const TEMPLATE: Template = elevenTables(WITHOUT_CARRYOVER);

/** Throws where the template has no such table, which is a mistake in the code. */
export function tableSpec(id: TableId, template: Template = TEMPLATE): TableSpec {
  const spec = template.find((table) => table.id === id);
  if (!spec) throw new Error(`the template has no ${id}`);
  return spec;
}

/** Throws where the table has no such section, which is a mistake in the code. */
export function sectionSpec(table: TableSpec, id: SectionId): SectionSpec {
  const section = table.sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`${table.id} has no section ${id}`);
  return section;
}

/** 表3 and the like: how people name a table by its number. */
export function tableNumber(id: TableId): string {
  return `表${id.slice(1)}`;
}
