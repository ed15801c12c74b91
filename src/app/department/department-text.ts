import type { DepartmentReport, UnitsFigure } from "./check-department";
import { betweenUnitsText } from "./between-units";
import type { UnitProblem } from "./gather-units";

/** So many figures that nothing explains are printed; the rest is counted. */
const MOST_FIGURES = 30;

/** 核对汇总 for a terminal: the verdict, what explains the differences, what nothing explains, and what is wrong with units' files. */
export function departmentText(report: DepartmentReport): string {
  const { overview, problems, compared, differing, told, unexplained } = report;
  const lines = [
    `${report.department ?? "（部门名称未填写）"}：与 ${overview.units.length} 个单位核对，比较了 ${compared} 个数，${verdictOf(report)}。`,
    ...told.map(({ message, alike }, index) => `${index + 1}. ${message}${alikeText(alike)}`),
    ...(unexplained.length > 0 ? [`没有找到原因的 ${unexplained.length} 个数：`, ...figureLines(unexplained)] : []),
    ...overview.between.map(betweenUnitsText),
    ...problemLines(problems),
  ];
  if (differing === 0 && !report.exactly) lines.push("各单位的数由明细舍入而来，末位的差别属于舍入，没有计为不符。");
  return `${lines.join("\n")}\n`;
}

function verdictOf({ differing, told, unexplained }: DepartmentReport): string {
  if (differing === 0) return "都等于各单位之和";
  if (told.length === 0) return `有 ${differing} 个不等于各单位之和`;
  const rest = unexplained.length === 0 ? "都可以这样解释" : `其中 ${differing - unexplained.length} 个可以这样解释`;
  return `有 ${differing} 个不等于各单位之和，${rest}`;
}

function alikeText(alike: readonly string[]): string {
  if (alike.length === 0) return "";
  return `（${alike
    .slice(0, 5)
    .map((unit) => `“${unit}”`)
    .join("、")}${alike.length > 5 ? `等 ${alike.length} 个单位` : ""}也同样说得通）`;
}

function figureLines(figures: readonly UnitsFigure[]): string[] {
  const shown = figures.slice(0, MOST_FIGURES).map(({ cell, name, printed, units, difference }) => {
    return `  ${cell ? `${cell} ` : ""}${name}：部门 ${printed}，各单位合计 ${units}，相差 ${difference}`;
  });
  return figures.length > MOST_FIGURES ? [...shown, `  ……另有 ${figures.length - MOST_FIGURES} 个`] : shown;
}

/** Files and units that want looking at, each on a line of its own. */
export function problemLines(problems: readonly UnitProblem[]): string[] {
  if (problems.length === 0) return [];
  return ["单位和文件：", ...problems.map(({ file, message }) => `  ${file === "" ? "" : `${file}：`}${message}`)];
}
