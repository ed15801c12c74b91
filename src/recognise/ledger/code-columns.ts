import { headerForm } from "../shared/header-form";
import { shown } from "../shared/shown";
import { remembered } from "../shared/squeeze";
import type { ColumnRole, HeadedColumn } from "./columns";
import type { SheetRow } from "./rows";

/** The levels of a code, each of which may have a column of its own. */
const LEVELS = ["类", "款", "项"] as const;
type Level = (typeof LEVELS)[number];

/** A heading that names nothing but a level: `类`, `款级`, `项编码`. */
const LEVEL = /^(?:科目|编码|代码)?([类款项])级?(?:科目)?(?:编码|代码)?$/;
/** A heading that names a kind of code and a level: `功能科目编码（类）`. */
const CODE_AND_LEVEL = /^(.{3,}?)[类款项]级?(?:编码|代码)?$/;
const NAME = /^(?:科目)?名称$/;

/** What a heading of a column names: a field, a source of money, or nothing known. */
type RoleOf = (heading: string) => ColumnRole | undefined;

/** True where a row names levels of codes, as the lowest row of a heading does. */
export function namesLevels(row: SheetRow): boolean {
  return [...row.cells.values()].some((cell) => levelOf(shown(cell)) !== undefined);
}

/** The kind of code that a heading names together with one of its levels; undefined for any other heading. */
export function codeOfLevelHeading(form: string, fieldOf: (form: string) => ColumnRole | undefined) {
  const named = CODE_AND_LEVEL.exec(form)?.[1];
  const field = named === undefined ? undefined : fieldOf(named);
  return field === "function" || field === "economic" || field === "ignore" ? field : undefined;
}

/**
 * The columns of a heading with those of codes in parts told: 类, 款, 项 side by side. What stands above the first of them says which code it
 * is; where that says nothing, three levels are the functional code and two the economic one.
 */
export function withCodeParts(
  columns: readonly HeadedColumn[],
  block: readonly SheetRow[],
  roleOf: RoleOf,
): HeadedColumn[] {
  const told = new Map<number, HeadedColumn>();
  for (const run of runsOf(columns, block)) {
    const above = headingsAbove(run[0]!.column, block);
    const named = above.filter((text) => roleOf(text) !== undefined).pop();
    const role = named === undefined ? roleByLength(run.length, [...columns, ...told.values()]) : roleOf(named);
    if (role === undefined) continue;
    for (const { column, level } of run) {
      const header = named === undefined ? level : `${named} ${level}`;
      told.set(column, { column, header, role: roleOf(header) ?? role });
    }
    const after = columns.find(({ column }) => column === run[run.length - 1]!.column + 1);
    if ((role === "function" || role === "economic") && after?.role === undefined && isName(after))
      told.set(after.column, { ...after, role: `${role}Name` });
  }
  return columns.map((column) => told.get(column.column) ?? column);
}

interface LevelColumn {
  readonly column: number;
  readonly level: Level;
}

/** Columns side by side that name 类, 款 and perhaps 项, in this order. */
function runsOf(columns: readonly HeadedColumn[], block: readonly SheetRow[]): LevelColumn[][] {
  const runs: LevelColumn[][] = [];
  for (const { column } of columns) {
    const lowest = textsOf(column, block).pop();
    const level = lowest === undefined ? undefined : levelOf(lowest);
    if (level === undefined) continue;
    const last = runs[runs.length - 1];
    const continues = last && last[last.length - 1]!.column === column - 1 && LEVELS[last.length] === level;
    if (continues) last.push({ column, level });
    else if (level === LEVELS[0]) runs.push([{ column, level }]);
  }
  return runs.filter(({ length }) => length > 1);
}

function roleByLength(levels: number, columns: readonly HeadedColumn[]): ColumnRole | undefined {
  const role = levels === LEVELS.length ? "function" : "economic";
  return columns.some((column) => column.role === role) ? undefined : role;
}

function headingsAbove(column: number, block: readonly SheetRow[]): string[] {
  return textsOf(column, block).slice(0, -1);
}

function textsOf(column: number, block: readonly SheetRow[]): string[] {
  return block.map((row) => shown(row.cells.get(column)).trim()).filter((text) => text !== "");
}

/** The level of a code that a heading names, and nothing else: `款级` → 款. */
export function levelOf(text: string): Level | undefined {
  return levelNamed(text) ?? undefined;
}

const levelNamed = remembered((text): Level | null => {
  const level = LEVEL.exec(headerForm(text))?.[1];
  return LEVELS.find((one) => one === level) ?? null;
});

function isName(column: HeadedColumn | undefined): column is HeadedColumn {
  return column !== undefined && NAME.test(headerForm(column.header));
}
