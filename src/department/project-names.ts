import { normalName } from "../catalogue";
import type { Disclosure } from "../tables";
import type { UnitBook } from "./unit-book";

/**
 * The units' books with projects kept apart by unit: a name that two units use, of which a department's table would make one project, has its unit
 * behind it. 设备购置 of 甲 and of 乙 → 设备购置（甲）, 设备购置（乙）.
 */
export function withOwnProjects(units: readonly UnitBook[]): UnitBook[] {
  const shared = sharedNames(units);
  return renamedBy(units, (project) => shared.has(normalName(project)));
}

/** The units' books with their projects named as the department names them: with the unit behind, where its tables have such a project. */
export function withNamesOf(department: Disclosure, units: readonly UnitBook[]): UnitBook[] {
  const known = new Set(
    department.tables.flatMap(({ rows }) =>
      rows.flatMap(({ project }) => (project === undefined ? [] : [normalName(project)])),
    ),
  );
  return renamedBy(units, (project, unit) => known.has(normalName(projectOfUnit(project, unit))));
}

function renamedBy(units: readonly UnitBook[], isRenamed: (project: string, unit: string) => boolean): UnitBook[] {
  return units.map((book) => {
    const { ledger, unit } = book;
    const named = (project: string) => (isRenamed(project, unit) ? projectOfUnit(project, unit) : project);
    return {
      ...book,
      tables: book.tables.withProjects(named),
      ...(ledger && {
        ledger: {
          rows: ledger.rows.map((row) => (row.project === undefined ? row : { ...row, project: named(row.project) })),
        },
      }),
    };
  });
}

/** `设备购置`, `甲` → `设备购置（甲）` */
export function projectOfUnit(project: string, unit: string): string {
  return `${project}（${unit}）`;
}

/** The names of projects that more than one unit uses, in their normal form. */
function sharedNames(units: readonly UnitBook[]): ReadonlySet<string> {
  const users = new Map<string, Set<string>>();
  for (const { unit, tables, ledger } of units) {
    const names = [
      ...tables.rows.flatMap(({ project }) => project ?? []),
      ...(ledger?.rows ?? []).flatMap(({ project }) => project ?? []),
    ];
    for (const name of names) {
      const key = normalName(name);
      users.set(key, (users.get(key) ?? new Set()).add(unit));
    }
  }
  return new Set([...users].flatMap(([name, { size }]) => (size > 1 ? [name] : [])));
}
