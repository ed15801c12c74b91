import { normalName } from "../../catalogue";
import type { PerformanceFacts } from "../../facts";
import type { TextDocument, TextSpan, TextTable } from "../text-document";
import { isTargetTable, namesProject, tableTarget } from "./cells/table-target";
import type { FoundTarget } from "./found-target";
import { lineTargets } from "./lines/line-targets";
import { TargetPlaces } from "./target-places";

/** The tables of targets of a published text. */
export interface TextTargets {
  /** In the shape in which sheets state them; their cells are only for `places`. */
  readonly facts: PerformanceFacts;
  readonly places: TargetPlaces;
  /** The titles, or the first cells, of tables that could not be read with certainty. */
  readonly unread: readonly TextSpan[];
}

/** Reads the tables of targets (单位整体绩效目标表, 项目支出绩效目标表) that stand in a text, as lines or as tables with cells. */
export function readTargets(document: TextDocument): TextTargets {
  const places = new TargetPlaces();
  const found = document.tables ? cellTargets(document, document.tables, places) : lineTargets(document, places);
  const targets = found.flatMap((one) => ("unread" in one ? [] : [one]));
  const unread = found.flatMap((one) => ("unread" in one ? [one.unread] : []));
  return { facts: factsOf(targets), places, unread };
}

function cellTargets(document: TextDocument, tables: readonly TextTable[], places: TargetPlaces) {
  return tables.flatMap((table, index): (FoundTarget | { unread: TextSpan })[] => {
    if (!isTargetTable(table, document)) return [];
    const [before, next] = [tables[index - 1], tables[index + 1]];
    const isFrame = before && areNeighbours(before, table, document) && !isTargetTable(before, document);
    const isCut = next && areNeighbours(table, next, document) && isRest(next, document);
    const target = isCut ? undefined : tableTarget(table, isFrame ? before : undefined, document, places);
    return [target ?? { unread: firstOf(table, document) }];
  });
}

/** A table without headings and without a project of its own goes on from the one right above it. */
function isRest(table: TextTable, document: TextDocument): boolean {
  return !isTargetTable(table, document) && !namesProject(table, document);
}

/** True where nothing stands between two tables. */
function areNeighbours(table: TextTable, next: TextTable, document: TextDocument): boolean {
  const last = table.rows.flat().reduce((most, { paragraphs }) => Math.max(most, paragraphs.at(-1) ?? 0), table.before);
  const between = document.paragraphs.slice(last + 1, next.before);
  return next.before > last && between.every(({ raw }) => raw.trim() === "");
}

function firstOf({ rows, before }: TextTable, { paragraphs }: TextDocument): TextSpan {
  const paragraph = rows[0]?.[0]?.paragraphs[0] ?? before;
  return { paragraph, start: 0, end: paragraphs[paragraph]?.raw.length ?? 0 };
}

/** A table that goes on below headings of its own is one with the first. */
function factsOf(targets: readonly FoundTarget[]): PerformanceFacts {
  const overall = targets.filter(({ project }) => !project);
  const projects = new Map<string, Required<FoundTarget>>();
  for (const { project, indicators } of targets) {
    if (!project) continue;
    const key = normalName(project.value);
    const known = projects.get(key);
    projects.set(key, {
      project: known?.project ?? project,
      indicators: [...(known?.indicators ?? []), ...indicators],
    });
  }
  return {
    ...(overall.length > 0 && { overall: { indicators: overall.flatMap(({ indicators }) => indicators) } }),
    projects: [...projects.values()],
  };
}
