import { type Explanation, type Told, type UnitsDifference, explain, withNamesOf } from "../../department";
import { type Amount, formatAmount } from "../../money";
import { askAgain } from "../../recognise";
import { readLedger } from "../../recognise/ledger";
import { type Disclosure, type Templates, tableNumber } from "../../tables";
import type { TextDocument } from "../../text";
import { cellInFormula } from "../../workbook";
import { readDisclosure } from "../check/read-disclosure";
import type { SaidWorkbook } from "../sheet-tables/said-workbook";
import { comparedAsMade } from "./added-or-set-off";
import type { GatheredUnits, UnitProblem } from "./gather-units";
import { listedInText } from "./listed-in-text";
import { listedInLedger, listedOnSheet } from "./listed-units";
import { type DepartmentOverview, overviewOf } from "./overview";

/** One thing that explains why the department's figures are not its units' sum. */
export interface UnitExplanation {
  readonly kind: Explanation["kind"];
  readonly unit: string;
  readonly file: string;
  /** What happened, and what to do, as a sentence. */
  readonly message: string;
  /** Other units that explain the same just as well. */
  readonly alike: readonly string[];
}

/** A figure of the department's that is not its units' sum; amounts as the department prints them. */
export interface UnitsFigure {
  /** 表3!E9; absent where the department's tables have no such row. */
  readonly cell?: string;
  /** 表3 行政运行·合计 */
  readonly name: string;
  readonly printed: string;
  readonly units: string;
  readonly difference: string;
}

/** 核对汇总: a department's tables held against its units'. Plain data. */
export interface DepartmentReport {
  readonly department?: string;
  readonly template: string;
  readonly overview: DepartmentOverview;
  /** Files that were left out and units with errors of their own; units that are listed and sent no file, and the other way about. */
  readonly problems: readonly UnitProblem[];
  /** How many figures of the department were compared, and how many are not the sum of its units'. */
  readonly compared: number;
  readonly differing: number;
  /** True where the department adds up printed figures; else differences within rounding count as none. */
  readonly exactly: boolean;
  readonly told: readonly UnitExplanation[];
  /** The figures that nothing explains. */
  readonly unexplained: readonly UnitsFigure[];
}

/**
 * Holds a department's workbook against its units: every figure against the sum of theirs, which unit explains what differs, the lists of units on 单位信息
 * and in the text against the files, and its ledger unit by unit. Pure. Throws WorkbookError (`unknown-template`).
 * @param text the department's published text, where there is one
 */
export function checkDepartment(
  snapshot: SaidWorkbook,
  gathered: GatheredUnits,
  templates: Templates,
  text?: TextDocument,
): DepartmentReport {
  const department = inReading(readDisclosure(snapshot, templates, snapshot.sheetTables), gathered);
  const books = gathered.units.map(({ book }) => book);
  const units = withNamesOf(department, books);
  const { differences, between, units: added } = comparedAsMade(department, units, gathered);
  const explained = explain(differences, { units, older: withNamesOf(department, gathered.older) });
  const problems = [
    ...gathered.problems,
    ...otherSet(department, gathered),
    ...listedOnSheet(snapshot, books),
    ...(text ? listedInText(text, books, department.unit) : []),
    ...listedInLedger(readLedger(snapshot), added),
  ];
  return {
    ...(department.unit !== undefined && { department: department.unit }),
    template: department.template.id,
    overview: overviewOf(gathered.units, department.measure, between),
    problems,
    compared: differences.length,
    differing: explained.differences.length,
    exactly: explained.exactly,
    told: explained.told.map((told) => explanationOf(told, department)),
    unexplained: explained.rest.map((difference) => figureOf(difference, department)),
  };
}

function inReading(department: Disclosure, { reading, template }: GatheredUnits): Disclosure {
  if (department.template !== template || department.reading === reading) return department;
  return askAgain(department, reading);
}

function otherSet({ template }: Disclosure, gathered: GatheredUnits): UnitProblem[] {
  if (template === gathered.template) return [];
  const message = `部门用的是${template.title}，各单位用的是${gathered.template.title}，不是同一套表，没有逐项核对。`;
  return [{ file: "", code: "other-template", message }];
}

function explanationOf({ explanation, alike }: Told, department: Disclosure): UnitExplanation {
  const { unit } = explanation;
  return {
    kind: explanation.kind,
    unit: unit.unit,
    file: unit.file,
    message: sentenceOf(explanation, department),
    alike: alike.map((other) => other.unit.unit),
  };
}

function sentenceOf(explanation: Explanation, department: Disclosure): string {
  const { unit } = explanation.unit;
  const shown = (amount: Amount) => formatAmount(amount, department.measure);
  switch (explanation.kind) {
    case "left-out":
      return `“${unit}”没有计入：少的正好是它各项的数。请把它加上。`;
    case "twice":
      return `“${unit}”计入了两次：多的正好是它各项的数。请去掉一次。`;
    case "measure":
      return explanation.too === "large"
        ? `“${unit}”的数被放大了一万倍计入：元当作了万元。请按${department.measure}换算后再加。`
        : `“${unit}”的数被缩小为万分之一计入：万元当作了元。请按${department.measure}换算后再加。`;
    case "older-version":
      return `“${unit}”计入的是较早的一份文件“${explanation.older.file}”，现在的是“${explanation.unit.file}”。请按现在的重新汇总。`;
    case "other-code":
      return `“${unit}”的文件中是 ${explanation.from}，部门计入的是 ${explanation.to}。请核对用哪个科目。`;
    case "changed-cell": {
      const { figure, should } = explanation;
      return `“${unit}”的 ${cellInFormula(figure.cell)}（${figure.rowName}·${figure.columnName}）是 ${shown(figure.amount)}，部门按 ${shown(should)} 计入；它自己的表在这一格也对不上，应是 ${shown(should)}。`;
    }
    case "changed-row": {
      const { place, by } = explanation;
      const name = `${tableNumber(department, place.table)} ${wordsOf(place.query)}`;
      const more = by > 0 ? `部门比它的文件多计 ${shown(by)}` : `部门比它的文件少计 ${shown(Math.abs(by) as Amount)}`;
      return `“${unit}”的${name}：${more}，各表一致，多半是计入之后又改过。请按现在的文件重新汇总。`;
    }
  }
}

function wordsOf({ function: fn, economic, project }: UnitsDifference["place"]["query"]): string {
  return [fn, economic?.join("、"), project].filter((part) => part !== undefined).join(" ");
}

function figureOf({ place, figure, printed, units, difference }: UnitsDifference, department: Disclosure): UnitsFigure {
  const shown = (amount: Amount) => formatAmount(amount, department.measure);
  const name = figure ? `${figure.rowName}·${figure.columnName}` : wordsOf(place.query);
  return {
    ...(figure && { cell: cellInFormula(figure.cell) }),
    name: `${tableNumber(department, place.table)} ${name}`,
    printed: shown(printed),
    units: shown(units),
    difference: shown(difference),
  };
}
