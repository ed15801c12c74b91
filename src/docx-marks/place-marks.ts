import { type Cut, RUN_START, compareCuts, runEnd, settledCut } from "./cut-run";
import type { DocxMark, DocxPiece } from "./mark";
import type { Locked, Run } from "./runs";

/** A mark among the runs of a document, by the mark's number in the list. */
export interface PlacedMark {
  readonly mark: number;
  readonly first: Run;
  readonly from: Cut;
  readonly last: Run;
  readonly to: Cut;
  /** The runs that are replaced, each with its stretch; empty where the mark is a comment only. */
  readonly replaced: readonly Stretch[];
  /** Why its replacement was not put in. */
  readonly refused?: Locked | "overlap";
}

/** A stretch of a run. */
export interface Stretch {
  readonly run: Run;
  readonly from: Cut;
  readonly to: Cut;
}

/**
 * Where the marks stand among the runs. A mark in a text box is put at the run that carries the box; one without a place is left out. A replacement
 * is put in only where all of it is plain text, and where none before it took a character of it.
 */
export function placeMarks(xml: string, runs: readonly Run[], marks: readonly DocxMark[]): PlacedMark[] {
  const places = new Map(runs.flatMap((run) => run.leaves.map((leaf, index) => [leaf.start, { run, index }] as const)));
  const byStart = new Map(runs.map((run) => [run.start, run]));
  const taken = new Map<Run, Stretch[]>();
  return marks.flatMap(({ pieces, replacement }, mark): PlacedMark[] => {
    const stretches = pieces.flatMap((piece) => stretchOf(piece) ?? []);
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (!first || !last) return [];
    const carrier = first.run.carrier && byStart.get(first.run.carrier.start);
    if (carrier) {
      const whole = { first: carrier, from: RUN_START, last: carrier, to: runEnd(carrier) };
      return [{ mark, ...whole, replaced: [], ...(replacement !== undefined && { refused: "text-box" as const }) }];
    }
    const range = { mark, first: first.run, from: first.from, last: last.run, to: last.to };
    if (replacement === undefined) return [{ ...range, replaced: [] }];
    const refused = stretches.find(({ run }) => run.locked)?.run.locked ?? (isTaken(stretches) ? "overlap" : undefined);
    if (refused) return [{ ...range, replaced: [], refused }];
    for (const stretch of stretches) taken.set(stretch.run, [...(taken.get(stretch.run) ?? []), stretch]);
    return [{ ...range, replaced: stretches }];
  });

  function stretchOf({ at, from, to }: DocxPiece): Stretch | undefined {
    const place = places.get(at);
    if (!place) return undefined;
    const { run, index } = place;
    const cut = (characters: number) => settledCut(xml, run, { leaf: index, characters });
    return { run, from: cut(from), to: cut(to) };
  }

  function isTaken(stretches: readonly Stretch[]): boolean {
    return stretches.some(({ run, from, to }) =>
      taken.get(run)?.some((other) => compareCuts(from, other.to) < 0 && compareCuts(other.from, to) < 0),
    );
  }
}
