import { type UnitBook, figuresOfUnits, setOffAll, sumTables, withOwnProjects } from "../../department";
import { layoutTables } from "../../layout";
import type { Measure } from "../../money";
import type { SourcedRow } from "../../recognise/ledger";
import type { SheetPlan } from "../../workbook";
import { type BetweenUnits, betweenUnits } from "./between-units";
import { joinedBeside } from "./beside-ledger";
import { besideSheets } from "./beside-sheets";
import type { GatheredUnits, UnitProblem } from "./gather-units";
import { type UnitRows, joinedLedger } from "./joined-ledger";
import { type DepartmentOverview, overviewOf } from "./overview";
import { overviewSheet } from "./overview-sheet";
import { departmentSheet } from "./unit-lines";

/** How a department is made of its units. */
export interface DepartmentOptions {
  readonly department: string;
  /** The measure to print; 万元 unless told. */
  readonly measure?: Measure;
  /** True where printed figures are to be added though all units have ledgers. */
  readonly printed?: boolean;
  /** True where what the units owe one another is to be set off, as far as both sides are equal. */
  readonly setOff?: boolean;
}

/** What a department's tables are made from, as sheets. */
export interface DepartmentPlans {
  /** 各单位一览; and 单位信息 with the units' rows, or the sum of their tables. */
  readonly plans: readonly SheetPlan[];
  /** From the units' ledgers, to be rounded once; or the sum of their printed figures. */
  readonly from: "ledgers" | "printed";
  /** How many units have no ledger: why printed figures are added. */
  readonly withoutLedger: number;
  /** What some units tell beside their ledgers (其他数, 上年预算) and others do not. */
  readonly notJoined: readonly UnitProblem[];
  /** The units at a glance; with what they owe one another, and whether it was set off. */
  readonly overview: DepartmentOverview;
}

/** The sheets that a department's workbook begins with. Projects of one name in two units have the unit behind it. */
export function departmentPlans(
  { year, units: checked, template, reading }: GatheredUnits,
  { department, measure = "万元", printed = false, setOff: wanted = false }: DepartmentOptions,
): DepartmentPlans {
  const units = withOwnProjects(checked.map(({ book }) => book));
  const withoutLedger = units.filter(({ ledger }) => !ledger).length;
  const isPrinted = printed || withoutLedger > 0;
  const between = betweenUnits(units, template, { setOff: wanted, printed: isPrinted });
  const overview = overviewOf(checked, measure, between);
  const sheet = overviewSheet(overview, department);
  const stated = year !== undefined && { year };
  if (isPrinted) {
    const sums = sumTables(figuresOfUnits(units), { unit: department, ...stated, measure }, template, reading);
    return {
      plans: [sheet, ...layoutTables(sums, { measure })],
      from: "printed",
      withoutLedger,
      overview,
      notJoined: [],
    };
  }
  const facts = { department, ...stated, units: units.map(({ unit }) => unit) };
  const beside = joinedBeside(checked, reading);
  const plans = [sheet, departmentSheet(facts), joinedLedger(rowsOf(units, between)), ...besideSheets(beside)];
  return { plans, from: "ledgers", withoutLedger, overview, notJoined: beside.problems };
}

/** The rows of the units' ledgers, without what is set off. */
function rowsOf(units: readonly UnitBook[], between: readonly BetweenUnits[]): UnitRows[] {
  const own = units.map(({ ledger }) => ({ rows: (ledger?.rows ?? []) as readonly SourcedRow[] }));
  const off = between.filter(({ state }) => state === "set-off").map(({ owing }) => owing);
  const left = setOffAll(own, off);
  return left.map(({ rows }, index) => ({ unit: units[index]!.unit, rows }));
}
