import type { WordToken } from "../lexicon/tokens";
import { unionOf } from "./ask";
import type { SentenceState } from "./sentence";

/** 持平, of what is spoken of; 均与上年持平, of all that was told since the last comparison. */
export function readUnchanged(state: SentenceState, { start, end }: WordToken): void {
  const { clause, subject, sinceComparison } = state;
  const each = clause.each && sinceComparison.length > 1;
  const own = subject?.unbound ? undefined : subject?.ask;
  const about = each ? unionOf(sinceComparison.flatMap(({ ask }) => ask ?? [])) : own;
  if (about && !state.comparedOther && !clause.unknown) state.add({ kind: "unchanged", start, end, about });
  state.sinceComparison = [];
  clause.direction = undefined;
}
