import type { SheetPlan } from "../workbook";
import type { Block, DocumentModel, DocumentSection, Paragraph, ParagraphRole } from "./model";
import { blocksOfPlan } from "./plan-table";

/** What a document is made of. */
export interface DocumentParts {
  readonly unit?: string;
  readonly year?: number;
  /** The sheets of the tables, in their order. */
  readonly tables: readonly SheetPlan[];
}

/**
 * The document of a disclosure: cover, contents, and part 2 with every table on its pages in its orientation. What is not known of unit and year
 * is left out of the titles.
 */
export function disclosureDocument({ unit = "", year, tables }: DocumentParts): DocumentModel {
  const inYear = year === undefined ? "" : `${year}年`;
  const title = `${inYear}单位预算公开`;
  const cover: Block[] = [
    ...(unit === "" ? [] : [paragraph("coverUnit", unit)]),
    paragraph("coverTitle", title),
    { kind: "pageBreak" },
    paragraph("contentsTitle", "目 录"),
    { kind: "contents", levels: 2 },
  ];
  const heading: Block = {
    kind: "heading",
    level: 1,
    runs: [{ kind: "text", text: `第二部分 ${inYear}单位预算公开表` }],
  };
  const sections = tables.map((plan, index): DocumentSection => ({
    orientation: plan.page.orientation,
    pageNumbers: true,
    blocks: [...(index === 0 ? [heading] : []), ...blocksOfPlan(plan)],
  }));
  return {
    title: `${unit}${title}`,
    sections: [{ orientation: "portrait", pageNumbers: false, blocks: cover }, ...sections],
  };
}

function paragraph(role: ParagraphRole, text: string): Paragraph {
  return { kind: "paragraph", role, runs: [{ kind: "text", text }] };
}
