import type { Report, ReportFinding, ReportSuspect } from "../../diagnose/report";
import type { TableId } from "../../tables";
import { type Place, placeText } from "../../workbook";
import { headlineOfSuspects, headlineOfUndetermined } from "./headlines";
import { type Open, type Problem, gravest } from "./problem";
import { suspectGroups } from "./suspect-sets";

/**
 * A problem for each group of failed ties that cells explain. With the ties goes what else is said of the one cell to blame, and of it alone: a number
 * kept as text, say.
 */
export function cellProblems({ report, isOpen }: Open): Problem[] {
  const known = byId(report);
  return suspectGroups(report).flatMap((group): Problem[] => {
    const all = group.sets.flatMap(({ cells }) => cells);
    const ties = findingsOf(all, known).filter(isOpen);
    const [best] = group.sets;
    if (ties.length === 0 || !best) return [];
    const blamed = group.ambiguous ? [] : best.cells;
    const about = aboutCells(blamed, report).filter((finding) => isOpen(finding) && !ties.includes(finding));
    const [first] = best.cells;
    const table = tableAt(first!.place, report);
    const fix = group.ambiguous ? undefined : best.cells.find((cell) => cell.fix)?.fix;
    return [
      {
        key: `cell ${best.cells.map(({ place }) => placeText(place)).join(" ")}`,
        kind: "cell",
        severity: gravest(ties),
        ...(table !== undefined && { table }),
        headline: headlineOfSuspects(group, ties.length),
        leads: [],
        follows: [...ties, ...about],
        suspects: group,
        ...(fix && { fix }),
        unchecked: [],
      },
    ];
  });
}

/** A problem for each group of failed ties that too many cells would explain. */
export function undeterminedProblems({ report, isOpen }: Open): Problem[] {
  const known = byId(report);
  return (report.undetermined ?? []).flatMap((one): Problem[] => {
    const follows = findingsOf([one], known).filter(isOpen);
    const [first] = follows;
    if (!first) return [];
    return [
      {
        key: `undetermined ${first.id}`,
        kind: "undetermined",
        severity: gravest(follows),
        ...(first.table !== undefined && { table: first.table }),
        headline: headlineOfUndetermined(one),
        leads: [],
        follows,
        undetermined: one,
        unchecked: [],
      },
    ];
  });
}

function byId({ findings }: Report): ReadonlyMap<string, ReportFinding> {
  return new Map(findings.map((finding) => [finding.id, finding]));
}

/** The findings that these explain, each once, in the order in which they are told. */
function findingsOf(
  all: readonly Pick<ReportSuspect, "explains">[],
  known: ReadonlyMap<string, ReportFinding>,
): ReportFinding[] {
  const ids = new Set(all.flatMap(({ explains }) => explains));
  return [...ids].flatMap((id) => known.get(id) ?? []);
}

/** What is said of nothing but one of these cells. */
function aboutCells(suspects: readonly ReportSuspect[], { findings }: Report): ReportFinding[] {
  const places = new Set(suspects.map(({ place }) => placeText(place)));
  return findings.filter(
    ({ cells, formula, text }) =>
      formula === undefined && text === undefined && cells.length === 1 && places.has(placeText(cells[0]!.place)),
  );
}

/** The table in which a cell stands. */
function tableAt({ sheet, row }: Place, { tables }: Report): TableId | undefined {
  const onSheet = tables.filter((table) => table.sheet === sheet);
  const around = onSheet.find(({ area }) => area && area.top <= row && row <= area.bottom);
  return (around ?? onSheet[0])?.id;
}
