import type { WordToken } from "../lexicon/tokens";
import { type Item, cueOf } from "./item";
import { readListing } from "./listing";
import { readNone } from "./nothing";
import { readProjectName, readProjectScale } from "./project-lines";
import { isBreakdown } from "./reasons";
import type { SentenceState } from "./sentence";
import { readUnchanged } from "./unchanged";

/** Reads a word that says how others are meant. The item from which on it is read again. */
export function readCue(state: SentenceState, item: WordToken, index: number): number {
  const { clause, items } = state;
  switch (item.meaning.cue) {
    case "share":
      clause.share = { whole: undefined };
      break;
    case "up":
    case "down":
    case "rate":
      readDirection(state, item);
      break;
    case "to":
      clause.to = true;
      break;
    case "from":
      if (comesFrom(items, index)) clause.from = true;
      else clause.unknown = true;
      break;
    case "same":
      readUnchanged(state, item);
      break;
    case "none":
      readNone(state, item, index);
      break;
    case "outside":
      clause.outside = item.start;
      break;
    case "among":
      state.openList(false);
      break;
    case "listing":
      return readListing(state, item, index);
    case "each":
      clause.each = true;
      break;
    case "closed":
      state.closed = true;
      break;
    case "mainly":
      state.closed = !isBreakdown(items, index);
      break;
    case "prior":
      clause.prior = true;
      break;
    case "executed":
      clause.executed = true;
      break;
    case "noBase":
      addNoGrowth(state, item);
      break;
    case "asOf":
      clause.asOf = true;
      break;
    case "buying":
      state.buying = true;
      break;
    case "projectName":
      return readProjectName(state, item, index);
    case "projectScale":
      readProjectScale(state);
      break;
    case "allMoney":
      state.allMoney = true;
      break;
    case "follows":
    case undefined:
  }
  return index + 1;
}

/** 增加 and 减少 beside each other leave the direction open. */
function readDirection({ clause }: SentenceState, { start, end, meaning }: WordToken): void {
  const before = clause.direction;
  const up = meaning.cue === "rate" ? undefined : meaning.cue === "up";
  const isOpen = up === undefined || (before !== undefined && before.up !== up);
  clause.direction = { start: before?.start ?? start, end, ...(!isOpen && { up }) };
}

/** In how many items 至 follows 由. */
const NEAR = 16;

/** 由…增加至…: only then the first number is last year's. */
function comesFrom(items: readonly Item[], index: number): boolean {
  for (const item of items.slice(index + 1, index + 1 + NEAR)) {
    if (item.kind === "stop") return false;
    if (cueOf(item) === "to") return true;
  }
  return false;
}

function addNoGrowth(state: SentenceState, { start, end }: WordToken): void {
  const { subject } = state;
  const about = subject?.ask && !subject.unbound ? { about: subject.ask } : {};
  state.add({ kind: "noGrowth", start, end, ...about });
}
