import type { Report, ReportCell } from "../../diagnose/report";
import { type Mark, type MarkTone, parseA1 } from "../../workbook";

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
      blamed.set(finding, cells.add(key(suspect)));
    }
  }
  const marks = new Map<string, Mark>();
  for (const finding of report.findings) {
    if (finding.explanation) continue;
    const culprits = blamed.get(finding.id);
    for (const cell of finding.cells) {
      addGraver(marks, cell, !culprits || culprits.has(key(cell)) ? finding.severity : "info");
    }
  }
  return [...marks.values()];
}

function addGraver(marks: Map<string, Mark>, cell: ReportCell, tone: MarkTone): void {
  const position = parseA1(cell.address);
  const present = marks.get(key(cell));
  if (!position || (present && GRAVITY[present.tone] >= GRAVITY[tone])) return;
  marks.set(key(cell), { cell: { sheet: cell.sheet, ...position }, tone });
}

function key(cell: { readonly sheet: string; readonly address: string }): string {
  // No sheet's name holds a colon, so this cannot join two cells into one key.
  return `${cell.sheet}:${cell.address}`;
}
