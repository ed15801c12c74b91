import { type Amount, ZERO, add } from "../../money";
import type { LedgerProblem, LedgerProblemId } from "./problems";

/** So many problems of one kind are listed of the rest of a long ledger: nobody reads more, and a million would fill the memory. */
const MOST_OF_A_KIND = 5_000;

/** Problems in the order in which they are found. */
export class ProblemList {
  private readonly listed: LedgerProblem[] = [];
  /** Of each kind in the rest of a long ledger: how many are listed, the last of them, and what is only counted. */
  private readonly kinds = new Map<LedgerProblemId, { listed: number; last: number; more: number; leftOut: Amount }>();

  add(problem: LedgerProblem): void {
    this.listed.push(problem);
  }

  /** The same for a row of the rest of a long ledger: behind so many of a kind they are counted only. */
  addOfRest(problem: LedgerProblem): void {
    let kind = this.kinds.get(problem.id);
    if (!kind) this.kinds.set(problem.id, (kind = { listed: 0, last: 0, more: 0, leftOut: ZERO }));
    if (kind.listed < MOST_OF_A_KIND) {
      kind.listed++;
      kind.last = this.listed.push(problem) - 1;
    } else {
      kind.more++;
      kind.leftOut = add(kind.leftOut, problem.leftOut ?? ZERO);
    }
  }

  /** All of them; the last that is listed of a kind tells how many more there are, and what they leave out. */
  get all(): readonly LedgerProblem[] {
    const all = [...this.listed];
    for (const { last, more, leftOut } of this.kinds.values()) {
      const problem = all[last]!;
      if (more === 0) continue;
      const isLeftOut = problem.leftOut !== undefined;
      all[last] = { ...problem, more, ...(isLeftOut && { leftOut: add(problem.leftOut, leftOut) }) };
    }
    return all;
  }
}
