import type { Figure } from "../../tables";
import type { TieModel } from "./model";
import type { Neighbours } from "./neighbours";
import { type Change, WhatIf } from "./what-if";

/** Changes that mend every tie of a group and break none, by as few slips as possible. */
export type Explanation = readonly Change[];

export interface SearchBounds {
  /** More slips than this are not looked for together. */
  readonly slips: number;
  /** How many partial sets are tried before the search gives up, so that a garbled table costs no more than a moment. */
  readonly steps: number;
  /**
   * How many cells all searches of one diagnosis look at together. A table of ten thousand rows has ties of as many cells, each of which may be
   * the wrong one; what a person can act on is found in the first few thousand.
   */
  readonly looks: number;
  /** How many exchanges of two amounts are looked at. */
  readonly exchanges: number;
  /** Explanations beyond these are not kept; they are all equally small. */
  readonly explanations: number;
}

export const USUAL_BOUNDS: SearchBounds = {
  slips: 3,
  steps: 10_000,
  looks: 1_000_000,
  exchanges: 200_000,
  explanations: 24,
};

/** Branches are tried on the tightest ties; on these many of them, since one tie may hold two wrong cells at once. */
const BRANCHED_TIES = 5;

/** What explains failed ties, and whether rounding differences were let stand. */
export interface Explained {
  readonly explanations: readonly Explanation[];
  readonly tolerant: boolean;
}

/**
 * What explains a group of failed ties by the fewest slips: exact linear reasoning by deepening search. A slip is a change of one cell, or two
 * amounts that stand in each other's cells (one of them perhaps a blank). A tie that fails is mended by a slip in one of its cells; what then still
 * fails by another one. Of as many slips, single cells are looked for before exchanges: they ask for less to be wrong. Of as many slips those count first
 * after which every tie holds to the last place, then those that let differences of rounding stand: a figure that was rounded in another way elsewhere is
 * no slip beside a real one.
 * @param missing all ties of the group, also those that rounding explains
 * @param failed those of them that it does not
 */
export function explainFailed(
  model: TieModel,
  neighbours: Neighbours,
  missing: readonly number[],
  failed: readonly number[],
  bounds = USUAL_BOUNDS,
): Explained {
  const exactly = searchBySlips(model, neighbours, missing, false, bounds);
  const nearly = searchBySlips(model, neighbours, failed, true, bounds);
  for (let size = 1; size <= bounds.slips; size++) {
    const exact = exactly(size);
    if (exact.length > 0) return { explanations: exact, tolerant: false };
    const near = nearly(size);
    if (near.length > 0) return { explanations: near, tolerant: true };
  }
  return { explanations: [], tolerant: false };
}

/**
 * What explains rows by the fewest slips, where it is settled whether rounding differences are let stand.
 * @param tolerant ties that rounding explains count as holding
 */
export function explainBy(
  model: TieModel,
  neighbours: Neighbours,
  rows: readonly number[],
  tolerant: boolean,
  bounds = USUAL_BOUNDS,
): Explanation[] {
  const search = searchBySlips(model, neighbours, rows, tolerant, bounds);
  for (let size = 1; size <= bounds.slips; size++) {
    const found = search(size);
    if (found.length > 0) return found;
  }
  return [];
}

/** Looks for explanations by just so many slips; where rounding leaves the amount of one open, the likeliest is taken. */
function searchBySlips(
  model: TieModel,
  neighbours: Neighbours,
  failed: readonly number[],
  tolerant: boolean,
  bounds: SearchBounds,
): (slips: number) => Explanation[] {
  const state = new WhatIf(model, failed, tolerant);
  return (slips) => {
    const single = slips === 1 ? explainSingly(model, state, bounds) : [];
    const found = single.length > 0 ? single : new Search(model, state, neighbours, bounds).run(slips);
    return tolerant ? found.map((one) => closest(model, one)) : found;
  };
}

/** Of the amounts that mend a single cell within rounding, the one that most ties say to the last place; a tie of few figures says more than a long sum. */
function closest(model: TieModel, explanation: Explanation): Explanation {
  const [change, ...others] = explanation;
  if (!change || others.length > 0) return explanation;
  const { figure } = change;
  const effect = [...model.effectOf(figure)].map(([row, weight]) => ({ ...model.row(row), weight }));
  const evidenceFor = (by: number) =>
    effect.reduce(
      (sum, { difference, weight, bound }) => (difference + weight * by === 0 ? sum + 1 / (bound + 1) : sum),
      0,
    );
  const asPublished = new WhatIf(model, [], true);
  const mends = effect.map(({ difference, weight }) => -difference / weight).filter(Number.isSafeInteger);
  const possible = mends.filter((by) => figure.amount + by >= 0 && !asPublished.breaksAny({ figure, by }));
  const best = possible.reduce((most, by) => (evidenceFor(by) > evidenceFor(most) ? by : most), change.by);
  return [{ figure, by: best }];
}

/** The single cells that explain what fails in a state: each mends all of it and breaks nothing. */
export function explainSingly(model: TieModel, state: WhatIf, bounds = USUAL_BOUNDS): Explanation[] {
  return new Search(model, state, undefined, bounds).run(1);
}

/** The exchanges of two amounts that explain failed ties: each mends all of them and breaks nothing. */
export function explainByExchange(
  model: TieModel,
  neighbours: Neighbours,
  failed: readonly number[],
  bounds = USUAL_BOUNDS,
): Explanation[] {
  const found = new Search(model, new WhatIf(model, failed, false), neighbours, bounds).run(1);
  return found.filter(({ length }) => length > 1);
}

class Search {
  private readonly changes: Change[] = [];
  private readonly tried = new Set<string>();
  private readonly found = new Map<string, Explanation>();
  private readonly numbers = new Map<Figure, number>();
  private steps = 0;
  private exchanges = 0;

  /** @param neighbours where exchanges are looked for; undefined for single cells only */
  constructor(
    private readonly model: TieModel,
    private readonly state: WhatIf,
    private readonly neighbours: Neighbours | undefined,
    private readonly bounds: SearchBounds,
  ) {}

  run(size: number): Explanation[] {
    const cells = this.neighbours ? 2 * size : size;
    if (!this.state.needsMoreThan(cells)) this.deepen(size);
    return [...this.found.values()];
  }

  private deepen(remaining: number): void {
    if (this.state.failing.size === 0) {
      this.found.set(this.key(), [...this.changes]);
      return;
    }
    if (remaining === 0 || this.isOver()) return;
    // with one change left it must mend every tie, so any one of them will do to find it
    for (const row of this.state.tightest(remaining === 1 ? 1 : BRANCHED_TIES)) {
      if (remaining === 1) this.lookAhead(row);
      for (const figure of this.model.cellsOf(row)) {
        if (++this.model.looks > this.bounds.looks) return;
        const change = remaining === 1 ? this.state.settling(row, figure) : this.state.mending(row, figure);
        if (change) this.tryChanges([change], remaining);
        this.tryExchanges(figure, row, remaining);
      }
    }
  }

  private isOver(): boolean {
    const { steps, looks, explanations } = this.bounds;
    return this.steps >= steps || this.model.looks > looks || this.found.size >= explanations;
  }

  /** The cells that will be tried as the last change are looked for in the ties together. */
  private lookAhead(row: number): void {
    const cells = this.model.cellsOf(row);
    this.model.looks += cells.length;
    const changes = cells.flatMap((figure) => this.state.mending(row, figure) ?? []);
    const last = changes.filter((change) => this.state.mendsAll([change]));
    this.model.findEffects(last.map(({ figure }) => figure));
  }

  /** Two amounts in each other's place explain the tie if putting them back mends it. */
  private tryExchanges(figure: Figure, row: number, remaining: number): void {
    for (const other of this.neighbours?.of(figure) ?? []) {
      if (++this.exchanges > this.bounds.exchanges || ++this.model.looks > this.bounds.looks) return;
      const by = other.amount - figure.amount;
      const changes = [
        { figure, by },
        { figure: other, by: -by },
      ];
      if (this.state.mends(row, changes)) this.tryChanges(changes, remaining);
    }
  }

  private tryChanges(changes: readonly Change[], remaining: number): void {
    if (changes.some(({ figure }) => this.changes.some((change) => change.figure === figure))) return;
    if (remaining === 1 && !this.state.mendsAll(changes)) return;
    this.state.apply(changes);
    this.changes.push(...changes);
    const key = this.key();
    if (!this.tried.has(key)) {
      this.tried.add(key);
      this.steps++;
      this.deepen(remaining - 1);
    }
    this.changes.length -= changes.length;
    this.state.undo(changes);
  }

  private key(): string {
    return this.changes
      .map(({ figure, by }) => `${this.numberOf(figure)}:${by}`)
      .sort()
      .join(" ");
  }

  private numberOf(figure: Figure): number {
    const known = this.numbers.get(figure) ?? this.numbers.size;
    this.numbers.set(figure, known);
    return known;
  }
}
