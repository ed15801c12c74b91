import type { ReportAdjustment, ReportFinding } from "../../src/diagnose/report";
import { cellInFormula } from "../../src/workbook";

/**
 * Where rounding explains what fails no cell is a suspect; what is told instead are moves that level the differences. The best of them for each group of
 * differences that share a cell, each cell once: those that disturb no other tie and level most.
 */
export function bestMoves(findings: readonly ReportFinding[]): readonly ReportAdjustment[] {
  return together(findings.filter(({ rounding }) => rounding)).flatMap((group) => {
    const moves = group.flatMap(({ adjustments }) => adjustments ?? []).filter(({ breaks }) => breaks === 0);
    const most = Math.max(...moves.map(({ mends }) => mends));
    const best = moves.filter(({ mends }) => mends === most);
    return [...new Map(best.map((move) => [addressOf(move), move])).values()];
  });
}

/** Findings that share a cell that could be moved, group by group. */
function together(findings: readonly ReportFinding[]): ReportFinding[][] {
  let groups: { readonly cells: Set<string>; readonly findings: ReportFinding[] }[] = [];
  for (const finding of findings) {
    const cells = new Set((finding.adjustments ?? []).map(addressOf));
    const joined = groups.filter((group) => [...cells].some((cell) => group.cells.has(cell)));
    const whole = {
      cells: new Set([...cells, ...joined.flatMap((group) => [...group.cells])]),
      findings: [...joined.flatMap((group) => group.findings), finding],
    };
    groups = [...groups.filter((group) => !joined.includes(group)), whole];
  }
  return groups.map((group) => group.findings);
}

function addressOf({ place }: ReportAdjustment): string {
  return cellInFormula(place);
}
