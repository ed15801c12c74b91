import { type LayoutOptions, layoutDisclosure } from "../../layout";
import type { Disclosure, TableId, Templates } from "../../tables";
import type { CellRef, SheetPlan, Snapshot } from "../../workbook";
import { readDisclosure } from "../check/read-disclosure";

/** The sheets that tables give when they are laid out anew; none where there is no table. */
export interface LaidOut {
  readonly plans: readonly SheetPlan[];
  /** What stands in the workbook's tables but in none of these sheets. */
  readonly leftOut: readonly LeftOut[];
}

/** A row or column that could not be placed, or a table that stands a second time: where it begins. */
export interface LeftOut {
  readonly reason: "row" | "column" | "duplicate";
  readonly table?: TableId;
  readonly cell: CellRef;
}

/**
 * Lays out anew the tables that a workbook has: all sheets of the template, or none where no table was found. What stands in the workbook but in
 * none of the new sheets is named in `leftOut`.
 */
export function layoutSnapshot(snapshot: Snapshot, templates: Templates, options: LayoutOptions = {}): LaidOut {
  return layoutOfDisclosure(readDisclosure(snapshot, templates), options);
}

/** The same, of tables that were found in a workbook. */
export function layoutOfDisclosure(
  disclosure: Disclosure,
  options: LayoutOptions = {},
  more?: Parameters<typeof layoutDisclosure>[2],
): LaidOut {
  if (disclosure.tables.length === 0) return { plans: [], leftOut: [] };
  const plans = options.tables?.length === 0 ? [] : layoutDisclosure(disclosure, options, more);
  return { plans, leftOut: leftOutOf(disclosure) };
}

function leftOutOf({ duplicates, unplaced, tables, template }: Disclosure): LeftOut[] {
  const kept = new Set(
    template.ownPrints
      ? tables.flatMap(({ sheet, print }) => print?.kept.map(({ column }) => `${column} ${sheet}`) ?? [])
      : [],
  );
  const isKept = ({ reason, cell }: Disclosure["unplaced"][number]) =>
    reason === "column" && kept.has(`${cell.column} ${cell.sheet}`);
  return [
    ...duplicates.map(({ id, sheet, area }) => ({
      reason: "duplicate" as const,
      table: id,
      cell: { sheet, row: area.top, column: area.left },
    })),
    ...unplaced
      .filter((one) => !isKept(one))
      .flatMap(({ reason, table, cell }) =>
        reason === "row" || reason === "column" ? [{ reason, ...(table && { table }), cell }] : [],
      ),
  ];
}
