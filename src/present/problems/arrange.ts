import type { Report } from "../../diagnose/report";
import type { Severity } from "../../rules";
import { tablesOnce } from "../wording/tables";
import { type Problem, type ProblemKind, gravityOf, isSettled } from "./problem";

/** How problems are put in order: `severity`: what is wrong before what is to be explained; `table`: table by table; `cause`: by what they are. */
export const ORDERS = ["severity", "table", "cause"] as const;

export type ProblemOrder = (typeof ORDERS)[number];

/** Problems under one heading. */
export interface ProblemGroup {
  readonly key: string;
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** What the causes are called as headings, in the order in which they are listed. */
const KINDS: Readonly<Record<ProblemKind, string>> = {
  table: "没有找到的表",
  code: "科目编码和名称",
  cell: "填错的数",
  undetermined: "不能确定错在哪里的数",
  finding: "其他问题",
  rounding: "尾差（四舍五入差额）",
};

/** What is to be done with problems of a severity. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "要改正的",
  warning: "要核实、说明的",
  info: "可以改进的",
};

const WHOLE_WORKBOOK = "整本工作簿";
const PUBLISHED_TEXT = "公开文字";

/**
 * The problems under their headings, in the order that is asked for. Within a heading errors come first, then what is to be explained, then
 * hints; what somebody has explained asks for nothing more and stands last. Rounding differences stand apart.
 */
export function arrange(problems: readonly Problem[], order: ProblemOrder, report: Report): ProblemGroup[] {
  const others = problems.filter(({ kind }) => kind !== "rounding");
  const rounding = problems.filter(({ kind }) => kind === "rounding");
  return [
    ...headingsOf(order, report).map(({ key, title }) => ({
      key,
      title,
      problems: gravestFirst(others.filter((problem) => keyOf(problem, order) === key)),
    })),
    { key: "rounding", title: KINDS.rounding, problems: gravestFirst(rounding) },
  ].filter((group) => group.problems.length > 0);
}

function headingsOf(order: ProblemOrder, report: Report): readonly Omit<ProblemGroup, "problems">[] {
  switch (order) {
    case "severity":
      return (Object.keys(SEVERITIES) as Severity[]).map((key) => ({ key, title: SEVERITIES[key] }));
    case "cause":
      return (Object.keys(KINDS) as ProblemKind[])
        .filter((kind) => kind !== "rounding")
        .map((kind) => ({ key: kind, title: KINDS[kind] }));
    case "table":
      return [
        ...tablesOnce(report).map(({ id, number, title }) => ({ key: id, title: `${number} ${title}` })),
        { key: "workbook", title: WHOLE_WORKBOOK },
        { key: "text", title: PUBLISHED_TEXT },
      ];
  }
}

function keyOf({ severity, kind, table, leads: [lead] }: Problem, order: ProblemOrder): string {
  if (order === "severity") return severity;
  if (order === "cause") return kind;
  return table ?? (lead?.text ? "text" : "workbook");
}

function gravestFirst(problems: readonly Problem[]): Problem[] {
  const weight = (problem: Problem): number => gravityOf(problem.severity) + (isSettled(problem) ? 10 : 0);
  return [...problems].sort((one, other) => weight(one) - weight(other));
}
