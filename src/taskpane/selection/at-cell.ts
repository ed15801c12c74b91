import type { SelectedArea } from "../../app/port";
import type { Report, ReportCell, ReportFinding, ReportSuspect } from "../../diagnose/report";
import { holds } from "./stops";

/** What a report says of the cells that are selected. */
export interface AtCell {
  /** The first of the cells that the report names; undefined where it names none of them. */
  readonly cell?: ReportCell;
  /** The cells that are likely wrong, each with what it should hold. */
  readonly suspects: readonly ReportSuspect[];
  /** The findings that name a selected cell, or go away with one: those that it is to blame for first. */
  readonly findings: readonly ReportFinding[];
}

/** What the report says of a selection. What has been explained asks for nothing, and stands last. */
export function atCell(report: Report, selected: SelectedArea): AtCell {
  const suspects = report.suspects.filter(({ place }) => holds(selected, place));
  const blamed = new Set(suspects.flatMap(({ explains }) => explains));
  const named = report.findings.filter(
    ({ id, cells }) => blamed.has(id) || cells.some(({ place }) => holds(selected, place)),
  );
  const rank = ({ id, explanation }: ReportFinding): number => (explanation ? 2 : blamed.has(id) ? 0 : 1);
  const findings = [...named].sort((one, other) => rank(one) - rank(other));
  const cell = [...suspects, ...findings.flatMap(({ cells }) => cells)].find(({ place }) => holds(selected, place));
  return { suspects, findings, ...(cell && { cell }) };
}
