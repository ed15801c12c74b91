import type { Figure } from "../../tables";
import { type PlannedContent, a1, sheetInFormula } from "../../workbook";
import { joined } from "./joined";

/** Gives the links to figures' cells, one for each figure however often it is asked for; a blank for no figure. */
export function linksTo(): (figure: Figure | undefined) => PlannedContent {
  const known = new Map<Figure, PlannedContent>();
  return (figure) => {
    if (!figure) return { kind: "blank" };
    let link = known.get(figure);
    if (!link) known.set(figure, (link = linkTo(figure)));
    return link;
  };
}

/** A link to a cell that shows where it is, also after rows were put in above it. */
function linkTo({ cell }: Figure): PlannedContent {
  const sheet = sheetInFormula(cell.sheet);
  const inText = sheet.replaceAll('"', '""');
  const reference = `${sheet}!${a1(cell)}`;
  const address = `ADDRESS(ROW(${reference}),COLUMN(${reference}),4)`;
  const formula = joined('=HYPERLINK("#', inText, '!"&', address, ',"', inText, '!"&', address, ")");
  return { kind: "formula", formula, cached: { text: reference } };
}
