import type { Catalogue } from "../catalogue";
import type { Disclosure, LedgerCheck, TableId } from "../tables";
import type { Judged } from "../ties";
import type { CellRef, Snapshot } from "../workbook";
import type { Fix } from "./fixes";
import type { Severity } from "./severity";

/** What a rule is: the same for the report, the list of rules, the documentation and the tests. */
export interface RuleMeta {
  /** `family/name`, unique; the file and the test are called so too. */
  readonly id: string;
  /** What must hold, in a few words. */
  readonly title: string;
  readonly severity: Severity;
  /** The regulation or the template it rests on. */
  readonly basis: string;
  /** The tables it looks at; with `needs: "all"` it cannot be put where one of them is missing. */
  readonly tables: readonly TableId[];
  readonly needs: "all" | "any";
  /** What is wrong, by message id; `{name}` stands for a piece of data. */
  readonly messages: Readonly<Record<string, string>>;
  /** What to do. */
  readonly advice: string;
}

/** What a rule found: an id and its data, never a finished sentence. Wording is done in one place (messages.ts). */
export interface Finding {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly table?: TableId;
  /** Tells this finding from the rule's others, and stays the same when rows move: made of codes and names, not of addresses. */
  readonly subject: string;
  /** The cells concerned, the one to mend first. Empty where a table is missing. */
  readonly cells: readonly CellRef[];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** A change that mends it, where the rule knows one. */
  readonly fix?: Fix;
  /** Why a change that would mend it cannot be made by us, and how it is done by hand: whole sentences, said after the rule's advice. */
  readonly obstacle?: string;
}

export interface RuleContext {
  /** The workbook that the disclosure was read from: a fix is settled against its cells. */
  readonly workbook: Snapshot;
  /** The codes and names of the budget's year. */
  readonly catalogue: Catalogue;
  /** How the tables agree with the workbook's ledger; absent where it has none. */
  readonly ledger?: LedgerCheck;
  /** The ties that do not hold, by more or by less than rounding explains. */
  readonly missed: readonly Judged[];
  /** Tells that the rule looked at something: a row, a figure, a table. What it never looked at is not passed. */
  looked(count?: number): void;
}

export interface Rule {
  readonly meta: RuleMeta;
  check(disclosure: Disclosure, context: RuleContext): Iterable<Finding>;
}
