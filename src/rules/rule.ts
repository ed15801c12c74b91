import type {
  BudgetCheck,
  Disclosure,
  Finding,
  OwnRuleContext,
  RuleDescription,
  RuleMeta,
  RuleWords,
  TableSpec,
  Template,
} from "../tables";
import { usualTables } from "../tables";
import type { Equation, Judged } from "../ties";
import type { StatedFacts } from "./facts/stated-facts";

export type { CodeAtIssue, Finding, RuleDescription, RuleMeta, Severity } from "../tables";

export interface RuleContext extends OwnRuleContext {
  /** The ties that do not hold, by more or by less than rounding explains. */
  readonly missed: readonly Judged[];
  /** The ties over a cell that cannot be read. */
  readonly unchecked: readonly Equation[];
  /** How final accounts agree with the budget that is given beside them; absent where none is. */
  readonly budget?: BudgetCheck;
  /** What the workbook states for its document besides its tables; absent where it has no sheet for that. */
  readonly facts?: StatedFacts;
}

/** A rule, whatever the template. A template's own rules (OwnRule) are rules, too. */
export interface Rule {
  readonly meta: RuleDescription;
  check(disclosure: Disclosure, context: RuleContext): Iterable<Finding>;
}

/** What a rule is under a template; undefined where the template lacks the tables that it is about. */
export function metaUnder(
  template: Template,
  { title, advice, tables, pair, messages, ...rest }: RuleDescription,
): RuleMeta | undefined {
  const said = (words: RuleWords) => (typeof words === "function" ? words(template) : words);
  const specs = usualTables(template);
  const idAbout = (topic: string) => specs.find((spec) => spec.topic === topic)?.id;
  const wanted = typeof tables === "function" ? tables : (spec: TableSpec) => tables.includes(spec.topic);
  const found = specs.filter(wanted);
  const lacking = typeof tables === "function" ? 0 : tables.length - found.length;
  const isAboutTables = typeof tables === "function" || tables.length > 0;
  if ((isAboutTables && found.length === 0) || (rest.needs === "all" && lacking > 0)) return undefined;
  const [first, second] = (pair ?? []).map(idAbout);
  const severity = template.severities?.[rest.id];
  return {
    ...rest,
    ...(severity && { severity }),
    title: said(title),
    messages: Object.fromEntries(Object.entries(messages).map(([id, words]) => [id, said(words)])),
    advice: said(advice),
    tables: found.map(({ id }) => id),
    ...(first !== undefined && second !== undefined && { pair: [first, second] }),
  };
}

/** For rules that look at every table. */
export function everyTable(): boolean {
  return true;
}
