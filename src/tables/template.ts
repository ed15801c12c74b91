import type { FundSet, MoneyAndUse } from "../ledger";
import type { Measure } from "../money";
import { oncePer } from "../workbook";
import type { TableId } from "./ids";
import type { NarrativeProfile } from "./narrative-profile";
import type { OwnRule } from "./rule";
import type { Severity } from "./severity";
import type { SectionId, SectionSpec, TableSpec } from "./spec";
import type { TieNames } from "./tie-names";
import type { Topic } from "./topic";

/**
 * A set of tables that units publish, as a value: all that is particular to one region's or one year's. The templates that ship stand in templates/;
 * they are chosen where the program is put together, and everything else takes the one that the disclosure carries.
 */
export interface Template {
  /** Never changes, and is printed in reports: `xinjiang-2024`. */
  readonly id: string;
  /** What people call the set. */
  readonly title: string;
  /** Who publishes it, and how many tables it has: a line beside its title where a user chooses. */
  readonly about: string;
  /** The money that its tables know at all, and what becomes of it. Every section asks within it (`tablesWithin`). */
  readonly universe: MoneyAndUse;
  /** Its readings, the usual one first. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** The measure that is taken where no table states one. */
  readonly measure: Measure;
  readonly ties: TieNames;
  /** Rules that are graver or less grave in this set than elsewhere, by id. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Rules that only these tables need. */
  readonly rules: readonly OwnRule[];
  /** The size of the map of ties, in the units of the tables' places on it. */
  readonly map: { readonly width: number; readonly height: number };
  readonly words: TemplateWords;
  /** True for a set that each place prints in its own words and order: a table is laid out anew in the print that it has. */
  readonly ownPrints?: boolean;
  /** What stands above its tables; as Xinjiang prints it unless told. */
  readonly furniture?: FurnitureSpec;
  /** True for final accounts: what was spent in the end, which no ledger of a budget tells; the budget of the same year is another account of it. */
  readonly isAccounts?: boolean;
  /** True where units round each figure by itself, so that ties of published tables miss by a last place here and there; else they round so that all hold. */
  readonly roundsEach?: boolean;
  /** How part 3 of the document is built, the newest profile first; a template without tells no text. */
  readonly narrative?: readonly [NarrativeProfile, ...NarrativeProfile[]];
}

/** What stands above the tables of a set: the number, the title, the unit and the measure. */
export interface FurnitureSpec {
  /** Where the table's number stands; absent where it is not printed. */
  readonly number?: "left" | "right";
  /** The words before the unit's name: 编制单位. Absent where the unit is not printed. */
  readonly unit?: string;
  /** The words before the measure: 单位, 金额单位. */
  readonly measure: string;
}

/** The templates to choose from, the one that is taken where nothing tells first. */
export type Templates = readonly [Template, ...Template[]];

/** Words that messages and headings take from the template. */
export interface TemplateWords {
  /** All tables together: 十一张表. */
  readonly all: string;
}

/**
 * The tables under one reading of what they ask. A template with more than one leaves something open that only the figures tell: whether the tables of
 * appropriations count carryover in. Readings describe the same tables and differ in nothing but questions.
 */
export interface Reading {
  readonly name: string;
  /** What it is to the user who chooses it: 上年结转的财政拨款只列入表4. */
  readonly title: string;
  /** In the order of publication. */
  readonly tables: readonly TableSpec[];
  /** Tables that places print beside these, each `beside`: of a workbook those are read that it has. None unless told. */
  readonly beside?: readonly TableSpec[];
  /** Money that must be there for this reading to be another one than the usual. Without it tables are made by this reading, and never read by it. */
  readonly concerns?: FundSet;
}

/** The tables of a template as they are usually read. */
export function usualTables({ readings: [usual] }: Template): readonly TableSpec[] {
  return usual.tables;
}

/** The tables of a reading, and behind them those that places print beside: all that a workbook may have. */
export const tablesAndBeside = oncePer(({ tables, beside = [] }: Reading): readonly TableSpec[] =>
  beside.length === 0 ? tables : [...tables, ...beside],
);

/** The reading of that name; the usual one where none is told, or the set has none of that name. */
export function readingOf({ readings }: Template, name: string | undefined): Reading {
  return readings.find((one) => one.name === name) ?? readings[0];
}

/** The template with that id. Throws where there is none, which is a mistake in the code. */
export function templateOf(templates: readonly Template[], id: string): Template {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`there is no template ${id}`);
  return template;
}

/** The description of a table. Throws where there is none, which is a mistake in the code. */
export function tableSpec(id: TableId, tables: readonly TableSpec[]): TableSpec {
  const spec = tables.find((table) => table.id === id);
  if (!spec) throw new Error(`the template has no ${id}`);
  return spec;
}

/** Throws where the table has no such section, which is a mistake in the code. */
export function sectionSpec(table: TableSpec, id: SectionId): SectionSpec {
  const section = table.sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`${table.id} has no section ${id}`);
  return section;
}

/** 表3 and the like: how people name the template's table about a topic. Empty where it has none. */
export function numberAbout(template: Template, topic: Topic): string {
  return usualTables(template).find((spec) => spec.topic === topic)?.number ?? "";
}
