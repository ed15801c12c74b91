import { type Cut, RUN_START, compareCuts, runEnd, settledCut } from "./cut-run";
import type { DocxMark, DocxPiece } from "./mark";
import type { Locked, Run } from "./runs";

/** A mark among the runs of a document, by the mark's number in the list. */
export interface PlacedMark extends Range {
  readonly mark: number;
  /** Its changes; none where it is a comment only. */
  readonly changes: readonly PlacedChange[];
  /** Why its changes were not put in. */
  readonly refused?: NoChange;
}

/** Why a change is not put in: where it would stand, another change of the same characters, or characters that are not there. */
export type NoChange = Locked | "overlap" | "no-place";

/** From a place in one run to a place in the same or a later one. */
export interface Range {
  readonly first: Run;
  readonly from: Cut;
  readonly last: Run;
  readonly to: Cut;
}

export interface PlacedChange {
  readonly stretches: readonly Stretch[];
  readonly text: string;
}

/** A stretch of a run. */
export interface Stretch {
  readonly run: Run;
  readonly from: Cut;
  readonly to: Cut;
}

/**
 * Where the marks stand among the runs. A mark in a text box is put at the run that carries the box; one without a place is left out. Changes
 * are put in only where all of them are plain text, and where none before took a character of theirs.
 */
export function placeMarks(xml: string, runs: readonly Run[], marks: readonly DocxMark[]): PlacedMark[] {
  const places = new Map(runs.flatMap((run) => run.leaves.map((leaf, index) => [leaf.start, { run, index }] as const)));
  const byStart = new Map(runs.map((run) => [run.start, run]));
  const taken = new Map<Run, Stretch[]>();
  return marks.flatMap((mark, number): PlacedMark[] => {
    const range = rangeOf(stretchesOf(mark.pieces));
    if (!range) return [];
    const changes = (mark.changes ?? []).map(({ pieces, text }) => ({ stretches: stretchesOf(pieces), text }));
    const refused = changes.map(refusal).find((why) => why !== undefined);
    if (refused) return [{ mark: number, ...range, changes: [], refused }];
    for (const stretch of changes.flatMap(({ stretches }) => stretches)) take(stretch);
    return [{ mark: number, ...range, changes }];
  });

  function stretchesOf(pieces: readonly DocxPiece[]): Stretch[] {
    return pieces.flatMap(({ at, from, to }) => {
      const place = places.get(at);
      if (!place) return [];
      const { run, index } = place;
      const cut = (characters: number) => settledCut(xml, run, { leaf: index, characters });
      return [{ run, from: cut(from), to: cut(to) }];
    });
  }

  function rangeOf(stretches: readonly Stretch[]): Range | undefined {
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (!first || !last) return undefined;
    const carrier = first.run.carrier && byStart.get(first.run.carrier.start);
    if (carrier) return { first: carrier, from: RUN_START, last: carrier, to: runEnd(carrier) };
    return { first: first.run, from: first.from, last: last.run, to: last.to };
  }

  function refusal({ stretches }: PlacedChange): NoChange | undefined {
    if (stretches.length === 0) return "no-place";
    return stretches.find(({ run }) => run.locked)?.run.locked ?? (stretches.some(isTaken) ? "overlap" : undefined);
  }

  function isTaken({ run, from, to }: Stretch): boolean {
    const others = taken.get(run) ?? [];
    return others.some((other) => compareCuts(from, other.to) < 0 && compareCuts(other.from, to) < 0);
  }

  function take(stretch: Stretch): void {
    taken.set(stretch.run, [...(taken.get(stretch.run) ?? []), stretch]);
  }
}
