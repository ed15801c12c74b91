import { Clause } from "./clause";
import { type Item, cueOf, endsPart, isMeasured, isSilent } from "./item";
import type { SentenceState } from "./sentence";

/**
 * Whether the item is still part of a reason or of a use, in which nothing is bound. They go on to ； or 。, or until 其中 or a label takes up the
 * figures again.
 */
export function staysClosed(state: SentenceState, item: Item, index: number): boolean {
  if (endsPart(item) || (item.kind === "stop" && item.sign === "item")) {
    state.closed = false;
    return false;
  }
  const cue = cueOf(item);
  const reopens =
    cue === "projectScale" ||
    cue === "projectName" ||
    (cue === "among" && opensFigures(state.items, index)) ||
    (item.kind === "mention" && announces(state.items, index));
  if (reopens) {
    state.closed = false;
    state.clause = new Clause();
    return false;
  }
  if (item.kind === "number" && isMeasured(item)) {
    state.found.unchecked.push({ start: item.start, end: item.digitsEnd, reason: "in-reason" });
  }
  return true;
}

/** `，其中：…` or `，其中 一般公共预算…` */
function opensFigures(items: readonly Item[], index: number): boolean {
  const [before, after] = [items[index - 1], items[index + 1]];
  return before?.kind === "stop" && (after?.kind === "mention" || (after?.kind === "stop" && after.sign !== "、"));
}

/** `财政拨款支出主要内容如下：` */
function announces(items: readonly Item[], index: number): boolean {
  for (const item of items.slice(index + 1, index + 4)) {
    if (item.kind === "stop") return false;
    if (cueOf(item) === "follows") return true;
  }
  return false;
}

/** More items than a sentence of parts has. */
const LONGEST = 100;

/** `主要是一般公共预算拨款增加19.46万元，其他收入增加23万元`: the parts of the change, fund by fund, and nothing else. */
export function isBreakdown(items: readonly Item[], index: number): boolean {
  const rest = items.slice(index + 1, index + 1 + LONGEST);
  const end = rest.findIndex(endsPart);
  const told = (end < 0 ? rest : rest.slice(0, end)).filter((item) => !isSilent(item));
  return clausesOf(told).every(
    ([mention, direction, number, ...more]) =>
      mention?.kind === "mention" &&
      mention.ask?.fund !== undefined &&
      (cueOf(direction) === "up" || cueOf(direction) === "down") &&
      number?.kind === "number" &&
      more.length === 0,
  );
}

function clausesOf(items: readonly Item[]): Item[][] {
  const clauses: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === "stop") clauses.push([]);
    else clauses.at(-1)!.push(item);
  }
  return clauses.filter((clause) => clause.length > 0);
}
