import { normalName } from "../../catalogue";
import type { UnitBook } from "../../department";
import { askAgain } from "../../recognise";
import type { Reading, Template } from "../../tables";
import { mostFrequent } from "../../workbook";
import type { CheckedUnit } from "./unit-book-of";

/** A unit's file that is not as the others', or not fit to be added up: what is wrong, as a sentence for the accountant. */
export interface UnitProblem {
  readonly file: string;
  readonly unit?: string;
  readonly code: string;
  readonly message: string;
}

/** The units of a department, one book each. */
export interface GatheredUnits {
  readonly template: Template;
  readonly reading: Reading;
  readonly year?: number;
  /** One for each unit, in the order of their names; asked in one reading. */
  readonly units: readonly CheckedUnit[];
  /** Earlier versions of units' workbooks, where a unit has two. */
  readonly older: readonly UnitBook[];
  /** Files that are left out, and why; and units that have errors of their own. */
  readonly problems: readonly UnitProblem[];
}

/**
 * Puts units' workbooks together: those of the set of tables and the year that most have, one for each unit. Of two files of one unit the one that was
 * changed last counts, the other one is its earlier version; where nothing tells which is newer, none is left out silently: the later by name counts.
 * Undefined where there is none.
 */
export function gatherUnits(checked: readonly CheckedUnit[]): GatheredUnits | undefined {
  const [first] = checked;
  if (!first) return undefined;
  const template = mostFrequent(checked.map(({ book }) => book.tables.template)) ?? first.book.tables.template;
  const year = mostFrequent(checked.flatMap(({ book }) => book.year ?? []));
  const problems: UnitProblem[] = [];
  const fitting = checked.filter(({ book }) => {
    const { file, unit } = book;
    const problem = unlike(book, template, year);
    if (problem) problems.push({ file, unit, ...problem });
    return !problem;
  });
  const { latest, older } = latestOf(fitting, problems);
  for (const { book, state } of latest) {
    const errors = state?.errors ?? 0;
    if (errors > 0)
      problems.push({
        file: book.file,
        unit: book.unit,
        code: "own-errors",
        message: `本单位自己的表有 ${errors} 处错误，请先改正。`,
      });
  }
  const reading = commonReading(latest, template);
  return {
    template,
    reading,
    ...(year !== undefined && { year }),
    units: latest.map((unit) => asked(unit, reading)),
    older: older.map((unit) => asked(unit, reading).book),
    problems,
  };
}

function unlike(
  { tables, year: own }: UnitBook,
  template: Template,
  year: number | undefined,
): Pick<UnitProblem, "code" | "message"> | undefined {
  if (tables.template !== template)
    return {
      code: "other-template",
      message: `用的是另一套表（${tables.template.title}），其他单位是${template.title}。`,
    };
  if (own !== undefined && own !== year) return { code: "other-year", message: `是${own}年的，其他单位是${year}年。` };
  return undefined;
}

/** The newest book of each unit; which of two counts is told. */
function latestOf(
  checked: readonly CheckedUnit[],
  problems: UnitProblem[],
): { latest: CheckedUnit[]; older: CheckedUnit[] } {
  const byUnit = new Map<string, CheckedUnit[]>();
  for (const unit of checked) {
    const key = normalName(unit.book.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), unit]);
  }
  const latest: CheckedUnit[] = [];
  const older: CheckedUnit[] = [];
  for (const books of byUnit.values()) {
    const [newest, ...others] = [...books].sort(newestFirst);
    latest.push(newest!);
    older.push(...others);
    for (const { book } of others)
      problems.push({
        file: book.file,
        unit: book.unit,
        code: "two-files",
        message: `“${book.unit}”另有一份文件“${newest!.book.file}”，以那一份为准，这一份没有计入。`,
      });
  }
  latest.sort((one, other) => one.book.unit.localeCompare(other.book.unit, "zh-CN", { numeric: true }));
  return { latest, older };
}

function newestFirst({ book: one }: CheckedUnit, { book: other }: CheckedUnit): number {
  const age = (other.changed?.getTime() ?? 0) - (one.changed?.getTime() ?? 0);
  return age !== 0 ? age : one.file < other.file ? 1 : -1;
}

/** The reading that units show by their figures: a unit without such money can be read either way. */
function commonReading(units: readonly CheckedUnit[], template: Template): Reading {
  const [usual] = template.readings;
  const shown = units.map(({ book }) => book.tables.reading).filter((reading) => reading !== usual);
  return mostFrequent(shown) ?? usual;
}

function asked(unit: CheckedUnit, reading: Reading): CheckedUnit {
  const { book } = unit;
  if (book.tables.reading === reading) return unit;
  return { ...unit, book: { ...book, tables: book.tables.changed((disclosure) => askAgain(disclosure, reading)) } };
}
