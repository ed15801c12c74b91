import type { Report } from "../../diagnose/report";
import { type Mark, type MarkTone, type Place, cellInFormula } from "../../workbook";

const GRAVITY: Readonly<Record<MarkTone, number>> = { error: 2, warning: 1, info: 0 };

/**
 * The cells to colour. Where the diagnosis names the cells to blame for a finding, those take the finding's tone and the
 * other cells of its formula only `info`: one wrong digit breaks many ties, and a sheet all in red shows nobody where it is.
 * What has been explained asks for nothing, and is not coloured.
 */
export function marksOfReport(report: Report): Mark[] {
  const blamed = new Map<string, Set<string>>();
  for (const suspect of report.suspects) {
    for (const finding of suspect.explains) {
      const cells = blamed.get(finding) ?? new Set<string>();
      blamed.set(finding, cells.add(cellInFormula(suspect.place)));
    }
  }
  const marks = new Map<string, Mark>();
  for (const finding of report.findings) {
    if (finding.explanation) continue;
    const culprits = blamed.get(finding.id);
    for (const { place } of finding.cells) {
      addGraver(marks, place, !culprits || culprits.has(cellInFormula(place)) ? finding.severity : "info");
    }
  }
  return [...marks.values()];
}

function addGraver(marks: Map<string, Mark>, cell: Place, tone: MarkTone): void {
  const present = marks.get(cellInFormula(cell));
  if (!present || GRAVITY[present.tone] < GRAVITY[tone]) marks.set(cellInFormula(cell), { cell, tone });
}
