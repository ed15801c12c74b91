import { normalName } from "../catalogue";
import type { OpenPoint, PerformanceFacts } from "../facts";
import type { SheetPlan } from "../workbook";
import type { OverallFunds } from "../ledger";
import { type TargetContext, overallTable } from "./overall-table";
import { type TargetFunds, projectTable } from "./project-table";

/** What the tables of targets are made from. */
export interface PerformanceInput {
  readonly facts: PerformanceFacts;
  readonly context: TargetContext;
  /** Absent where the figures cannot be told; then there is no table of the whole. */
  readonly overall?: OverallFunds;
  /** By project; empty where nothing tells it. */
  readonly projects: ReadonlyMap<string, TargetFunds>;
  /** What the projects are known from: 支出明细, 表7. */
  readonly projectsFrom: string;
  /** The projects of which nothing is published, by the names that they have here. */
  readonly secret: ReadonlySet<string>;
}

/** The tables of targets as sheets, and what is missing in them. */
export interface PerformanceSheets {
  readonly plans: readonly SheetPlan[];
  readonly openPoints: readonly OpenPoint[];
}

const PROJECT_SHEET = "项目支出绩效目标表";

/**
 * 单位整体绩效目标表 and a 项目支出绩效目标表_n for each project with a target, in the order in which they are entered. A secret project has none.
 * A project that the ledger does not have gets none and is told, as is one that has money and no target.
 */
export function performanceSheets({
  facts,
  context,
  overall,
  projects,
  projectsFrom,
  secret,
}: PerformanceInput): PerformanceSheets {
  const funds = new Map([...projects].map(([name, own]) => [normalName(name), own]));
  const hidden = new Set([...secret].map(normalName));
  const open = facts.projects.filter(({ project }) => !hidden.has(normalName(project.value)));
  const known = open.filter(({ project }) => funds.has(normalName(project.value)));
  const unknown = open.filter((target) => !known.includes(target));
  const targeted = new Set(open.map(({ project }) => normalName(project.value)));
  const lacking = [...projects.keys()].filter(
    (name) => !hidden.has(normalName(name)) && !targeted.has(normalName(name)),
  );
  const tables = known.map((target, index) =>
    projectTable(target, funds.get(normalName(target.project.value))!, context, `${PROJECT_SHEET}_${index + 1}`),
  );
  const whole = facts.overall && overall ? [overallTable(facts.overall, overall, context)] : [];
  return {
    plans: [...whole, ...tables],
    openPoints: [
      ...(facts.overall && !facts.overall.goal?.text ? [missingGoal("整体")] : []),
      ...known.filter(({ goal }) => !goal?.text).map(({ project }) => missingGoal(`项目“${project.value}”`)),
      ...unknown.map(({ project: { value, cell } }) =>
        missing(value, "绩效_项目", `${projectsFrom}中没有项目“${value}”，没有生成它的绩效目标表`, cell),
      ),
      ...known
        .filter(({ project }) => funds.get(normalName(project.value))!.other === undefined)
        .map(({ project: { value, cell } }) => missing(value, "绩效_项目", otherMoney(value, projectsFrom), cell)),
      ...(facts.projects.length > 0 ? lacking : []).map((name) =>
        missing(name, "绩效_项目", `项目“${name}”没有绩效目标，请在“绩效_项目”填写`),
      ),
    ],
  };
}

function otherMoney(project: string, from: string): string {
  return `${from}只列出项目“${project}”的一般公共预算拨款；它有没有其他资金看不出来，绩效目标表中的年度预算总额、其他资金请补填，或提供支出明细`;
}

function missingGoal(about: string): OpenPoint {
  return missing(about, "绩效目标", `请在“绩效目标”填写${about}的年度目标`);
}

function missing(about: string, sheet: string, message: string, cell?: OpenPoint["cell"]): OpenPoint {
  return { kind: "fact", statement: "performance.tables", about, message, sheet, ...(cell && { cell }) };
}
