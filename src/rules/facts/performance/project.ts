import { normalName } from "../../../catalogue";
import { foldedName, secretProjects } from "../../../facts";
import { UNNAMED_PROJECT, projectFunds } from "../../../ledger";
import { tableAbout } from "../../../tables";
import { BASES } from "../../bases";
import { type FactContext, cellsOf, factRule } from "../fact-rule";

/** Every table of targets is of a project of the budget, every project that is published has one, and none is of a secret one. */
export const projectTargets = factRule(
  {
    id: "p/project",
    title: "绩效目标与项目一一对应",
    severity: "error",
    basis: BASES.performance,
    messages: {
      unknown: "绩效目标的项目“{project}”不是{where}中的项目。",
      lacking: "{where}中的项目“{project}”没有绩效目标。",
      secret: "项目“{project}”不予公开，不应有公开的绩效目标。",
    },
    advice: "请使“绩效_项目”“绩效目标”的项目名称与支出明细一致，缺少的补上。",
  },
  function* (context) {
    const { facts, ledger, looked } = context;
    const targets = facts.performance.projects;
    const known = budgetProjects(context);
    if (targets.length === 0 || !known) return;
    const secret = new Set(secretProjects(facts.projects, ledger?.rows).map(({ name }) => foldedName(name)));
    const { names, where, isAll } = known;
    const byKey = new Map(names.map((name) => [normalName(name), name]));
    for (const { project, indicators, goal } of targets) {
      looked();
      const isSecret = secret.has(foldedName(project.value));
      if (!isSecret && (byKey.has(normalName(project.value)) || !isAll)) continue;
      const cells = cellsOf(project, indicators[0]?.third, goal?.text).slice(0, 1);
      const data = { project: project.value, where };
      yield { messageId: isSecret ? "secret" : "unknown", data, subject: project.value, cells };
    }
    // a department may set targets for part of its projects
    if (facts.unit.scope?.value === "部门") return;
    const targeted = new Set(targets.map(({ project }) => normalName(project.value)));
    for (const [key, project] of byKey) {
      if (secret.has(foldedName(project)) || project === UNNAMED_PROJECT) continue;
      looked();
      if (!targeted.has(key))
        yield { messageId: "lacking", data: { project, where }, subject: `lacking|${project}`, cells: [] };
    }
  },
);

/** The projects of the ledger, or those of the general budget's table, which are not all; undefined where neither is there. */
function budgetProjects({ ledger, facts, disclosure }: FactContext) {
  if (ledger) return { names: [...projectFunds(ledger).keys()], where: "支出明细", isAll: true };
  const table = tableAbout(disclosure, "projectExpenditure");
  if (!table) return undefined;
  const published = new Set(secretProjects(facts.projects).map(({ publicName }) => foldedName(publicName)));
  const names = table.rows.flatMap(({ project }) =>
    project !== undefined && !published.has(foldedName(project)) ? [project] : [],
  );
  return { names, where: table.spec.number, isAll: false };
}
