import { explainSingly } from "./explain";
import type { Group } from "./groups";
import type { TieModel } from "./model";
import { type Change, WhatIf } from "./what-if";

/** A group of more slips than this is a garbled table: naming cells in it would help nobody. */
const MOST_SLIPS = 40;
/** How many changes are tried before the search gives up. */
const STEPS = 2_000;

/**
 * Many slips whose ties hang together, mostly by the totals over them, as one group for each slip. Slip after slip is looked for in the tightest
 * tie that still fails: a cell whose change mends it and breaks no tie that holds; a tie over several slips is mended by the last of them. Then
 * each slip is explained by itself, with the others mended, so that cells which the figures cannot tell apart show as such.
 * @returns undefined where the failed ties cannot be mended so
 */
export function takeApart(model: TieModel, failed: readonly number[], tolerant: boolean): Group[] | undefined {
  const state = new WhatIf(model, failed, tolerant);
  if (state.needsMoreThan(MOST_SLIPS)) return undefined;
  const slips = new SlipBySlip(model, state).find();
  return slips?.map((slip) => {
    state.undo([slip]);
    const rows = [...state.failing];
    const explanations = explainSingly(model, state);
    state.apply([slip]);
    return { rows, explanations };
  });
}

class SlipBySlip {
  private readonly slips: Change[] = [];
  private steps = 0;

  constructor(
    private readonly model: TieModel,
    private readonly state: WhatIf,
  ) {}

  /** The slips that mend everything, left applied to the state. */
  find(): readonly Change[] | undefined {
    return this.deepen() ? this.slips : undefined;
  }

  private deepen(): boolean {
    const [row] = this.state.tightest(1);
    if (row === undefined) return true;
    if (this.slips.length >= MOST_SLIPS) return false;
    for (const change of this.changesFor(row)) {
      if (++this.steps > STEPS) return false;
      this.state.apply([change]);
      this.slips.push(change);
      if (this.deepen()) return true;
      this.slips.pop();
      this.state.undo([change]);
    }
    return false;
  }

  /** The changes that mend a row and break none, those first that mend most others with it. */
  private changesFor(row: number): Change[] {
    const changes = this.model.cellsOf(row).flatMap((figure) => this.state.mending(row, figure) ?? []);
    const others = changes.filter(({ figure }) => !this.slips.some((slip) => slip.figure === figure));
    this.model.findEffects(others.map(({ figure }) => figure));
    const possible = others.filter((change) => !this.state.breaksAny(change));
    const mended = new Map(possible.map((change) => [change, this.state.mendedBy(change)]));
    return possible.sort((one, other) => mended.get(other)! - mended.get(one)!);
  }
}
