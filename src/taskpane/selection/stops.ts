import type { SelectedArea } from "../../app/port";
import type { Report, ReportFinding } from "../../diagnose/report";
import { findingsOf } from "../../present/problems";
import type { NamedPlace } from "../../present/wording/cells";
import { cellInFormula } from "../../workbook";
import type { ListView } from "../problems/list-view";
import { listed } from "../problems/listed";

/** A cell where a problem is looked at, with the findings that are settled there. */
export interface Stop extends NamedPlace {
  readonly findings: readonly ReportFinding[];
}

/**
 * The cells to go through, each once, in the order in which the list shows their problems: of findings that a wrong cell explains that cell, of all others the
 * first that they name. What is not listed, is explained, or names no cell, is nowhere to go to.
 */
export function stopsOf(report: Report, view: ListView): readonly Stop[] {
  const blamed = new Map<string, NamedPlace>();
  for (const suspect of report.suspects)
    for (const id of suspect.explains) if (!blamed.has(id)) blamed.set(id, suspect);
  const stops = new Map<string, { stop: NamedPlace; findings: ReportFinding[] }>();
  const all = listed(report, view).flatMap(({ problems }) => problems.flatMap(findingsOf));
  for (const finding of all.filter(({ explanation }) => !explanation)) {
    const stop = blamed.get(finding.id) ?? finding.cells[0];
    if (!stop) continue;
    const key = cellInFormula(stop.place);
    const known = stops.get(key);
    if (known) known.findings.push(finding);
    else stops.set(key, { stop, findings: [finding] });
  }
  return [...stops.values()].map(({ stop: { place, name }, findings }) => ({
    place,
    findings,
    ...(name !== undefined && { name }),
  }));
}

/** Which of the stops the selection is: the first of them that lies in it; -1 where none does. */
export function stopAt(stops: readonly Stop[], selected: SelectedArea | undefined): number {
  if (!selected) return -1;
  return stops.findIndex(({ place }) => holds(selected, place));
}

/** The stop after, or before, the one that is selected; from elsewhere the first, or the last. Undefined where there is none. */
export function stopBeside(stops: readonly Stop[], selected: SelectedArea | undefined, by: 1 | -1): Stop | undefined {
  const at = stopAt(stops, selected);
  if (at < 0) return by > 0 ? stops[0] : stops.at(-1);
  return stops[(at + by + stops.length) % stops.length];
}

/** Whether a cell lies in a selected area. */
export function holds({ sheet, area }: SelectedArea, place: NamedPlace["place"]): boolean {
  const { top, left, bottom, right } = area;
  return (
    place.sheet === sheet && place.row >= top && place.row <= bottom && place.column >= left && place.column <= right
  );
}
