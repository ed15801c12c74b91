import type { PlannedContent, SheetPlan, Snapshot, SnapshotCell } from "../../src/workbook";
import { sheetOf } from "./snapshots";

/** The workbook that planned sheets make, as a reader would read it: every formula with the value it has. */
export function snapshotOfPlans(plans: readonly SheetPlan[]): Snapshot {
  return {
    sheets: plans.map((plan) => {
      const cells = plan.cells.flatMap(({ row, column, content }): SnapshotCell[] => {
        const said = valueOf(content);
        return said ? [{ row, column, ...said }] : [];
      });
      return sheetOf(plan.name, [], { cells, merges: plan.merges });
    }),
  };
}

function valueOf(content: PlannedContent): Pick<SnapshotCell, "value" | "formula"> | undefined {
  switch (content.kind) {
    case "blank":
      return undefined;
    case "text":
      return { value: content.text };
    case "number":
      return { value: Number(content.decimal) };
    case "error":
      return { value: { error: content.error } };
    case "formula": {
      const { cached, formula } = content;
      return { value: "decimal" in cached ? Number(cached.decimal) : cached.text, formula };
    }
  }
}
