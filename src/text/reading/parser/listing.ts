import type { WordToken } from "../lexicon/tokens";
import { listEnd, listNames } from "./lists";
import type { SentenceState } from "./sentence";

const STATEMENTS = { income: "overview.incomeKinds", expenditure: "overview.classes" } as const;

type Side = keyof typeof STATEMENTS;

/** Reads what 包括 opens: members with their amounts, or names alone. The item from which on it is read again. */
export function readListing(state: SentenceState, item: WordToken, index: number): number {
  const side = sideOf(state, index);
  if (!state.clause.mentioned && side) {
    // 支出包括：… speaks of what the section does
    state.list = undefined;
    state.subject = { ask: state.section.scope, year: "this", filled: new Set() };
  }
  const end = listEnd(state.items, index);
  if (end.isOfAmounts) {
    state.openList(side === "expenditure" || spends(state, item.start));
    return index + 1;
  }
  addList(state, item.end, end.at, side);
  return end.next;
}

function addList(state: SentenceState, from: number, to: number, side: Side | undefined): void {
  const names = listNames(state.text, from, to);
  const [first, last] = [names[0], names.at(-1)];
  const { subject } = state;
  if (!first || !last || !subject?.ask || subject.unbound) return;
  const statement = side && state.section.section === "overview" ? STATEMENTS[side] : undefined;
  const about = { about: subject.ask, ...(statement && { statement }) };
  state.add({ kind: "list", start: first.start, end: last.end, names, ...about });
}

/** Which side of the budget the words before 包括 name. */
function sideOf(state: SentenceState, index: number): Side | undefined {
  const mention = state.clause.mentioned ? state.subject?.mention : undefined;
  if (mention?.side) return mention.side;
  if (mention && !mention.isTotal) return undefined;
  const before = state.items[index - 1];
  const text = before ? state.textOf(before) : "";
  return text.endsWith("收入") ? "income" : text.endsWith("支出") ? "expenditure" : undefined;
}

/** 一般公共预算支出包括：… */
function spends(state: SentenceState, end: number): boolean {
  const words = state.text.slice(state.subject?.mention?.start ?? 0, end);
  return words.includes("支出") && state.section.section !== "basic";
}
