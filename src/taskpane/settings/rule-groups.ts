import { type RuleMeta, ruleMetas } from "../../rules";
import type { Template } from "../../tables";

/** Rules that belong together, as the list of rules shows them. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly RuleMeta[];
}

/** The groups in their order, by the first words of the rules' ids; a table's own ties begin with what the table is called. */
const GROUPS: readonly (readonly [title: string, holds: RegExp])[] = [
  ["形式", /^form\//],
  ["科目", /^code\//],
  ["表间关系", /^x\//],
  ["填报表", /^facts\//],
  ["文字说明与事项", /^n\//],
  ["绩效目标", /^p\//],
  ["不予公开的内容", /^s\//],
  ["自定义勾稽", /^own\//],
  ["表内关系", /^/],
];

/** The rules of a set of tables whose title or id holds what is looked for, in groups; groups without one are left out. */
export function ruleGroups(template: Template, wanted: string): RuleGroup[] {
  const words = wanted.trim().toLowerCase();
  const metas = ruleMetas(template).filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(words));
  const groupOf = ({ id }: RuleMeta) => GROUPS.find(([, holds]) => holds.test(id))![0];
  return GROUPS.map(([title]) => ({ title, rules: metas.filter((meta) => groupOf(meta) === title) })).filter(
    ({ rules }) => rules.length > 0,
  );
}
