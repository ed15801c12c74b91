import type { SheetPlan } from "../workbook";
import type { DocumentModel, DocumentSection } from "./model";
import { blocksOfPlan } from "./plan-table";
import type { Stretch, WrittenDocument } from "./written-document";

/**
 * A document as it is printed: its text upright, every sheet on pages of its own in its orientation.
 * @param sheets those that it names, among others
 */
export function documentModel({ title, stretches }: WrittenDocument, sheets: readonly SheetPlan[]): DocumentModel {
  const byName = new Map(sheets.map((plan) => [plan.name, plan]));
  return { title, sections: stretches.flatMap((stretch) => sectionsOf(stretch, byName)) };
}

function sectionsOf(stretch: Stretch, sheets: ReadonlyMap<string, SheetPlan>): DocumentSection[] {
  if (stretch.kind !== "sheets")
    return [{ orientation: "portrait", pageNumbers: stretch.kind === "text", blocks: stretch.blocks }];
  return stretch.names.flatMap((name, index): DocumentSection[] => {
    const plan = sheets.get(name);
    if (!plan) return [];
    const before = index === 0 && stretch.heading ? [stretch.heading] : [];
    return [{ orientation: plan.page.orientation, pageNumbers: true, blocks: [...before, ...blocksOfPlan(plan)] }];
  });
}
