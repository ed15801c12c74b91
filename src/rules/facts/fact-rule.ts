import type { Fact } from "../../facts";
import type { Query } from "../../ledger";
import type { Amount } from "../../money";
import { type Disclosure, type FundScope, fundScope } from "../../tables";
import { PrintedAnswers } from "../../ties";
import { type CellRef, oncePer } from "../../workbook";
import type { Finding, Rule, RuleContext, RuleDescription } from "../rule";
import type { StatedFacts } from "./stated-facts";

/** What a rule over facts is; it looks at no table unless it says so. */
export type FactRuleDescription = Omit<RuleDescription, "over" | "needs" | "tables"> &
  Partial<Pick<RuleDescription, "needs" | "tables">>;

/** What a rule over facts may ask: what the workbook states, its tables, and all that other rules may. */
export interface FactContext extends StatedFacts, Omit<RuleContext, "facts" | "ledger"> {
  readonly disclosure: Disclosure;
  /** The money that its tables of appropriations speak of. */
  readonly funds: FundScope;
  /** What the tables print in answer to a question; undefined where none can say, or where what stands there is no number. */
  ask(question: Query): Printed | undefined;
}

/** A figure of the tables, in 分, and the cells that it is the sum of. */
export interface Printed {
  readonly amount: Amount;
  readonly cells: readonly CellRef[];
}

/** A rule over what the workbook states for its document. It is not put to a workbook that states nothing. */
export function factRule(meta: FactRuleDescription, check: (context: FactContext) => Iterable<Finding>): Rule {
  return {
    meta: { needs: "any", tables: [], ...meta, over: "facts" },
    check: (disclosure, { facts, ...context }) => {
      if (!facts) return [];
      const { ledger: _comparison, ...known } = context;
      const ask = (question: Query) => askTables(disclosure, question);
      return check({ ...known, ...facts, disclosure, funds: fundScope(disclosure), ask });
    },
  };
}

/** The cells of the facts that are stated, in their order. */
export function cellsOf(...facts: readonly (Fact<unknown> | undefined)[]): CellRef[] {
  return facts.flatMap((fact) => (fact?.cell ? [fact.cell] : []));
}

const answersOf = oncePer((disclosure: Disclosure) => new PrintedAnswers(disclosure));

function askTables(disclosure: Disclosure, question: Query): Printed | undefined {
  const found = answersOf(disclosure).ask(question);
  return found?.readable ? { amount: found.amount, cells: found.cells } : undefined;
}
