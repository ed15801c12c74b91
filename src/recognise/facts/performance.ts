import { normalName } from "../../catalogue";
import type { Fact, Goal, Indicator, PerformanceFacts, ProjectTarget } from "../../facts";
import { GOAL_SHEET, OVERALL_SHEET, PROJECT_TARGET_SHEET } from "../../input-sheets";
import type { Snapshot } from "../../workbook";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import { compact } from "./compact";
import { Doubled } from "./doubled";
import type { FactReader } from "./fact-reader";
import type { FactRow } from "./fact-table";
import { named, ownRows } from "./own-rows";

const INDICATOR = {
  first: ["一级指标"],
  second: ["二级指标"],
  third: ["三级指标"],
  value: ["指标值"],
  basis: ["指标值设定依据", "指标设定依据", "设置依据", "设定依据"],
  priorValue: ["上年完成值"],
  weight: ["权重", "分值权重"],
  scoring: ["赋分规则"],
  evidence: ["佐证资料"],
} as const;
type IndicatorField = keyof typeof INDICATOR;

/** By what the unit as a whole is named where a project's name would stand. */
const OVERALL: readonly string[] = ["", "整体", "单位整体", "部门整体"];

/** Reads 绩效目标, 绩效_整体 and 绩效_项目, and puts together what they say of the unit as a whole and of each project. */
export function readPerformance(snapshot: Snapshot, reader: FactReader): PerformanceFacts {
  const goals = readGoals(snapshot, reader);
  const overall = ownRows(snapshot, OVERALL_SHEET, INDICATOR, ["third"], reader).flatMap(
    (row) => indicatorOf(row, reader) ?? [],
  );
  const headings = { project: ["项目名称"], ...INDICATOR } as const;
  const projects = new Map<string, { project: Fact<string>; goal?: Goal; indicators: Indicator[] }>();
  const targetOf = (project: Fact<string>) => {
    const key = normalName(project.value);
    const target = projects.get(key) ?? { project, indicators: [] };
    projects.set(key, target);
    return target;
  };
  for (const { project, goal } of goals) if (project) targetOf(project).goal = goal;
  let last: Fact<string> | undefined;
  for (const row of ownRows(snapshot, PROJECT_TARGET_SHEET, headings, ["project", "third"], reader)) {
    // the name may stand in the first row of its project only, or be merged over the others
    const project = row.at("project")!.cell || !last ? named(row.at("project")!, row, reader) : last;
    last = project;
    const indicator = indicatorOf(row, reader);
    if (project && indicator) targetOf(project).indicators.push(indicator);
  }
  const whole = goals.find(({ project }) => !project)?.goal;
  return {
    ...((whole ?? overall.length > 0) && { overall: compact({ goal: whole, indicators: overall }) }),
    projects: [...projects.values()] satisfies ProjectTarget[],
  };
}

function readGoals(snapshot: Snapshot, reader: FactReader): { project?: Fact<string>; goal: Goal }[] {
  const headings = {
    project: ["项目名称"],
    text: ["年度目标", "年度绩效目标", "项目总体目标"],
    leader: ["负责人", "项目负责人"],
    contact: ["联系人", "单位联系人"],
    phone: ["联系电话", "电话"],
  } as const;
  const doubled = new Doubled(reader);
  return ownRows(snapshot, GOAL_SHEET, headings, ["project", "text"], reader).flatMap((row) => {
    const at = row.at("project")!;
    const said = squeeze(shown(at.cell));
    const project = OVERALL.includes(said) ? undefined : reader.text(at);
    const key = project ? normalName(project.value) : "";
    if (doubled.isDoubled(key, at, said === "" ? "整体" : said)) return [];
    const goal = compact({
      text: reader.text(row.at("text")),
      leader: reader.text(row.at("leader")),
      contact: reader.text(row.at("contact")),
      phone: reader.text(row.at("phone")),
    });
    return [{ ...(project && { project }), goal }];
  });
}

function indicatorOf(row: Pick<FactRow<IndicatorField>, "at" | "first">, reader: FactReader): Indicator | undefined {
  const third = named(row.at("third")!, row, reader);
  if (!third) return undefined;
  return compact({
    first: reader.text(row.at("first")),
    second: reader.text(row.at("second")),
    third,
    value: reader.text(row.at("value")),
    basis: reader.text(row.at("basis")),
    priorValue: reader.text(row.at("priorValue")),
    weightHundredths: reader.hundredths(row.at("weight")),
    scoring: reader.text(row.at("scoring")),
    evidence: reader.text(row.at("evidence")),
  });
}
