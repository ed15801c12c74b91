import { figuresOfUnits, sumTables, withOwnProjects } from "../../department";
import { layoutTables } from "../../layout";
import type { Measure } from "../../money";
import type { SourcedRow } from "../../recognise/ledger";
import type { SheetPlan } from "../../workbook";
import type { GatheredUnits } from "./gather-units";
import { joinedLedger } from "./joined-ledger";
import { overviewOf } from "./overview";
import { overviewSheet } from "./overview-sheet";
import { departmentSheet } from "./unit-lines";

/** How a department is made of its units. */
export interface DepartmentOptions {
  readonly department: string;
  /** The measure to print; 万元 unless told. */
  readonly measure?: Measure;
  /** True where printed figures are to be added though all units have ledgers. */
  readonly printed?: boolean;
}

/** What a department's tables are made from, as sheets. */
export interface DepartmentPlans {
  /** 各单位一览; and 单位信息 with the units' rows, or the sum of their tables. */
  readonly plans: readonly SheetPlan[];
  /** From the units' ledgers, to be rounded once; or the sum of their printed figures. */
  readonly from: "ledgers" | "printed";
  /** How many units have no ledger: why printed figures are added. */
  readonly withoutLedger: number;
}

/** The sheets that a department's workbook begins with. Projects of one name in two units have the unit behind it. */
export function departmentPlans(
  { year, units: checked, template, reading }: GatheredUnits,
  { department, measure = "万元", printed = false }: DepartmentOptions,
): DepartmentPlans {
  const units = withOwnProjects(checked.map(({ book }) => book));
  const withoutLedger = units.filter(({ ledger }) => !ledger).length;
  const overview = overviewSheet(overviewOf(checked, measure), department);
  const stated = year !== undefined && { year };
  if (printed || withoutLedger > 0) {
    const sums = sumTables(figuresOfUnits(units), { unit: department, ...stated, measure }, template, reading);
    return { plans: [overview, ...layoutTables(sums, { measure })], from: "printed", withoutLedger };
  }
  const facts = { department, ...stated, units: units.map(({ unit }) => unit) };
  const rows = units.map(({ unit, ledger }) => ({ unit, rows: (ledger?.rows ?? []) as readonly SourcedRow[] }));
  return { plans: [overview, departmentSheet(facts), joinedLedger(rows)], from: "ledgers", withoutLedger };
}
