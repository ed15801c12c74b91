import type { ReportAdjustment, ReportFinding } from "../../src/diagnose/report";
import { cellInFormula } from "../../src/workbook";

/**
 * Where rounding explains all that fails no cell is a suspect; what is told instead are moves that level the differences. The best of them, each cell
 * once: those that disturb no other tie and level most.
 */
export function bestMoves(findings: readonly ReportFinding[]): readonly ReportAdjustment[] {
  const moves = findings.flatMap(({ adjustments }) => adjustments ?? []).filter(({ breaks }) => breaks === 0);
  const most = Math.max(...moves.map(({ mends }) => mends));
  const best = moves.filter(({ mends }) => mends === most);
  return [...new Map(best.map((move) => [cellInFormula(move.place), move])).values()];
}
