import { renameSheets } from "../../formula";
import { type PlannedCell, type SheetPlan, freeSheetName } from "../../workbook";

/**
 * The same sheets under names that none of the workbook's has, with their formulas, links and lists among each other: 表3 → 表3(2) where the
 * workbook has a 表3. A name that is free stays.
 */
export function renamePlans(plans: readonly SheetPlan[], taken: readonly string[]): readonly SheetPlan[] {
  const used = [...taken];
  const names = new Map<string, string>();
  for (const { name } of plans) {
    const free = freeSheetName(name, used);
    used.push(free);
    names.set(name.toUpperCase(), free);
  }
  const renamed = (name: string): string => names.get(name.toUpperCase()) ?? name;
  return plans.map((plan) => ({
    ...plan,
    name: renamed(plan.name),
    cells: plan.cells.map((cell) => withFormula(cell, names)),
    links: plan.links.map((link) => ({ ...link, target: renameSheets(`=${link.target}`, names).slice(1) })),
    ...(plan.lists && {
      lists: plan.lists.map((list) =>
        "sheet" in list.source ? { ...list, source: { ...list.source, sheet: renamed(list.source.sheet) } } : list,
      ),
    }),
  }));
}

function withFormula(cell: PlannedCell, names: ReadonlyMap<string, string>): PlannedCell {
  const { content } = cell;
  if (content.kind !== "formula") return cell;
  return { ...cell, content: { ...content, formula: renameSheets(content.formula, names) } };
}
