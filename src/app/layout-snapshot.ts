import { type LayoutOptions, layoutDisclosure } from "../layout";
import type { Disclosure } from "../tables";
import type { Snapshot } from "../workbook";
import type { LaidOut, LeftOut } from "./checker";
import { readDisclosure } from "./read-disclosure";

/**
 * Lays out anew the tables that a workbook has: all eleven sheets, or none where no table was found. What stands in the workbook but in
 * none of the new sheets is named in `leftOut`.
 */
export function layoutSnapshot(snapshot: Snapshot, options: LayoutOptions = {}): LaidOut {
  const disclosure = readDisclosure(snapshot);
  if (disclosure.tables.length === 0) return { plans: [], leftOut: [] };
  return { plans: layoutDisclosure(disclosure, options), leftOut: leftOutOf(disclosure) };
}

function leftOutOf({ duplicates, unplaced }: Disclosure): LeftOut[] {
  return [
    ...duplicates.map(({ id, sheet, area }) => ({
      reason: "duplicate" as const,
      table: id,
      cell: { sheet, row: area.top, column: area.left },
    })),
    ...unplaced.flatMap(({ reason, table, cell }) =>
      reason === "row" || reason === "column" ? [{ reason, ...(table && { table }), cell }] : [],
    ),
  ];
}
