import type { Catalogue } from "../catalogue";
import type { CellRef, Snapshot } from "../workbook";
import type { Disclosure } from "./disclosure";
import type { Fix } from "./fix";
import type { TableId } from "./ids";
import type { LedgerCheck } from "./ledger-check";
import type { Severity } from "./severity";
import type { TableSpec } from "./spec";
import type { Template } from "./template";
import type { Topic } from "./topic";

/** What a rule is under a template: the same for the report, the list of rules, the documentation and the tests. */
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
  /**
   * Given for a rule over what the workbook states for its document (put only where the workbook states something), over the published text (put
   * only where one was read), or over ties that the user wrote.
   */
  readonly over?: "facts" | "text" | "own";
  /** The two tables that it lays side by side, where it does: their line on the map of ties. */
  readonly pair?: readonly [TableId, TableId];
  /** What is wrong, by message id; `{name}` stands for a piece of data. */
  readonly messages: Readonly<Record<string, string>>;
  /** What to do. */
  readonly advice: string;
}

/** What a rule is whatever the template: its tables by what they are about, its words where they name tables. */
export interface RuleDescription extends Omit<RuleMeta, "title" | "tables" | "pair" | "messages" | "advice"> {
  readonly title: RuleWords;
  /** The topics of the tables that it looks at, or which tables by what their descriptions say. */
  readonly tables: readonly Topic[] | ((spec: TableSpec) => boolean);
  readonly pair?: readonly [Topic, Topic];
  readonly messages: Readonly<Record<string, RuleWords>>;
  readonly advice: RuleWords;
}

/** Words, or how they are made where they name tables of the template. */
export type RuleWords = string | ((template: Template) => string);

/**
 * The classification code that a finding is about: `wrong` where the code itself is the slip (and what is meant, where one code alone is likely),
 * `named` where its name is not right, `asked` where a tie asks for it.
 */
export interface CodeAtIssue {
  readonly read: string;
  readonly is: "wrong" | "named" | "asked";
  readonly meant?: string;
}

/** What a rule found: an id and its data, never a finished sentence. Wording is done in one place (rules/messages.ts). */
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
  /** Given where it is about one code: by it findings of one cause are put together. */
  readonly code?: CodeAtIssue;
  /** A change that mends it, where the rule knows one. */
  readonly fix?: Fix;
  /** Why a change that would mend it cannot be made by us, and how it is done by hand: whole sentences, said after the rule's advice. */
  readonly obstacle?: string;
}

/** What a rule may ask besides the disclosure. */
export interface OwnRuleContext {
  /** The workbook that the disclosure was read from: a fix is settled against its cells. */
  readonly workbook: Snapshot;
  /** The codes and names of the budget's year. */
  readonly catalogue: Catalogue;
  /** How the tables agree with the workbook's ledger; absent where it has none. */
  readonly ledger?: LedgerCheck;
  /** Tells that the rule looked at something: a row, a figure, a table. What it never looked at is not passed. */
  looked(count?: number): void;
}

/** A rule that a template has for itself. Rules that all templates share stand in rules/, and may ask for the broken ties, too. */
export interface OwnRule {
  readonly meta: RuleDescription;
  check(disclosure: Disclosure, context: OwnRuleContext): Iterable<Finding>;
}
