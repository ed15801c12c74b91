import {
  type Disclosure,
  type DisclosureTable,
  type TableSpec,
  type Template,
  type Templates,
  type UnplacedReason,
  usualTables,
} from "../../tables";
import { type SheetSnapshot, type Snapshot, oncePer } from "../../workbook";
import { squeeze } from "../shared/squeeze";
import { moneyTitles } from "./other-tables";
import { titleForm } from "./text";

/** How the tables of a workbook fit a template. */
export interface TemplateFit {
  /** True where they are the template's: then they are checked, whatever is wrong with them. */
  readonly isOwn: boolean;
  /** How many of them fit whole: under the template's own title, or in its usual form, with all columns and no other. */
  readonly whole: number;
  /** How many of them stand under the template's own title, or where the user said so: of sets that fit as well, the one that has most. */
  readonly titled: number;
  /** True where every table of the template is there under the template's own title: no other can fit better. */
  readonly isComplete: boolean;
  /** The titles by which the others are called. */
  readonly otherTitles: readonly string[];
}

/**
 * Whether a workbook holds tables of the template. One table under the template's own title is enough, as is one that the user said is the template's, and so is one that has the template's columns and no other,
 * as long as the workbook has not more tables that are called otherwise: other sets have tables by the same names (支出总表) and with the same columns.
 */
export function templateFit(snapshot: Snapshot, disclosure: Disclosure): TemplateFit {
  const read = [...disclosure.tables, ...disclosure.duplicates];
  // what places print beside their sets tells none
  const found = read.filter(({ spec }) => !spec.beside);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const misfits = new Set(disclosure.unplaced.flatMap(({ table, reason }) => (isMisfit(reason) ? table : [])));
  const own = found.filter((table) => table.said === true || isUnderOwnTitle(table));
  const titleBeside = (table: DisclosureTable) => table.title?.text ?? foreignTitle(sheets.get(table.sheet));
  const others = found.filter((table) => !own.includes(table));
  // another form of a table is what other sets print
  const isWhole = ({ id, spec }: DisclosureTable) => spec.form === undefined && !misfits.has(id);
  const whole = others.filter((table) => isWhole(table) && (table.title || !titleBeside(table)));
  const named = new Set(read.map(({ sheet }) => sheet));
  const otherTitles = [
    ...others.flatMap((table) => (whole.includes(table) ? [] : (titleBeside(table) ?? []))),
    ...snapshot.sheets.flatMap((sheet) => (named.has(sheet.name) ? [] : (foreignTitle(sheet) ?? []))),
  ];
  return {
    isOwn: own.length > 0 || (whole.length > 0 && whole.length >= otherTitles.length),
    whole: own.filter(({ id }) => !misfits.has(id)).length + whole.length,
    titled: own.length,
    isComplete: own.length === usualTables(disclosure.template).length && disclosure.duplicates.length === 0,
    otherTitles: [...new Set([...whole.flatMap(({ title }) => title?.text ?? []), ...otherTitles])],
  };
}

/** The templates, those first whose own titles stand near the top of most sheets: where all of them do, no other need be read. Of equals the order stays. */
export function likeliestFirst({ sheets }: Snapshot, templates: Templates): readonly Template[] {
  const titles = sheets.flatMap(moneyTitles).map(({ value }) => titleForm(squeeze(String(value))));
  const found = new Map(
    templates.map((template) => {
      const own = usualTables(template).filter((spec) => titles.some((title) => title.includes(ownTitle(spec))));
      return [template, own.length];
    }),
  );
  return [...templates].sort((one, other) => found.get(other)! - found.get(one)!);
}

/** True for a column of the template that the table lacks, or amounts of the table in a column that the template lacks. */
function isMisfit(reason: UnplacedReason): boolean {
  return reason === "missing-column" || reason === "column";
}

/** The title as the template prints it, with or without its 单位 in front; the names that other sets use too do not tell. */
function isUnderOwnTitle({ title, spec }: DisclosureTable): boolean {
  return title !== undefined && titleForm(squeeze(title.text)).includes(ownTitle(spec));
}

const ownTitle = oncePer(({ title }: TableSpec): string => titleForm(title).replace(/^单位/, ""));

/** What a sheet with amounts calls its table: 收入支出决算总表. Undefined where it has no such title, or holds no amounts. */
function foreignTitle(sheet: SheetSnapshot | undefined): string | undefined {
  const [title] = sheet ? moneyTitles(sheet) : [];
  return title && String(title.value);
}
