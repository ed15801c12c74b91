import { type Measure, formatAmount } from "../../money";
import { type Fix, cellFix } from "../../rules";
import { type CellEdit, type Snapshot, cellText } from "../../workbook";
import type { Suspect } from "../search/suspects";

/**
 * The fixes of the suspects: those of one explanation are changed together, so each of them carries the whole. Safe where nothing else
 * explains the failed ties as well, and more than rounding has failed (a rounding difference may be nobody's slip). None where one of the cells has a formula.
 */
export function suspectFixes(
  suspects: readonly Suspect[],
  measureOf: (suspect: Suspect) => Measure,
  workbook: Snapshot,
): ReadonlyMap<Suspect, Fix> {
  const explanations = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    const key = `${suspect.group} ${suspect.rank}`;
    explanations.set(key, [...(explanations.get(key) ?? []), suspect]);
  }
  const fixes = new Map<Suspect, Fix>();
  for (const together of explanations.values()) {
    // a text that a sum passes over is made a number by itself, whatever else is to be changed
    for (const suspect of together.filter(({ passedOverBy }) => passedOverBy)) {
      const retyped = cellFix({ safe: true, edits: [editOf(suspect, measureOf(suspect))] }, workbook);
      if (retyped) fixes.set(suspect, retyped);
    }
    if (together.some(({ figure, passedOverBy }) => figure.formula !== undefined || passedOverBy)) continue;
    const edits = together.map((suspect) => editOf(suspect, measureOf(suspect)));
    const fix = cellFix({ safe: together.every(isSure) && !isOneFigure(together), edits }, workbook);
    if (fix) for (const suspect of together) fixes.set(suspect, fix);
  }
  return fixes;
}

function isSure({ rank, equivalent, explains }: Suspect): boolean {
  return rank === 0 && !equivalent && explains.some(({ verdict }) => verdict === "failed");
}

/** True where one figure is to be changed wherever it is printed: as it says the same everywhere, what disagrees with it may be the slip as well. */
function isOneFigure([first, ...others]: readonly Suspect[]): boolean {
  const isLikeFirst = ({ figure, suggested }: Suspect) =>
    figure.amount === first!.figure.amount && suggested === first!.suggested;
  return others.length > 0 && others.every(isLikeFirst);
}

/** Tables leave a cell blank where there is nothing, so a surplus amount is taken out, not made zero. */
function editOf({ figure, suggested }: Suspect, measure: Measure): CellEdit {
  const content =
    suggested === 0
      ? ({ kind: "blank" } as const)
      : ({ kind: "number", decimal: formatAmount(suggested, measure) } as const);
  return { cell: figure.cell, before: cellText(figure.raw), content };
}
