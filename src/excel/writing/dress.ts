import type { SheetPlan } from "../../workbook";
import { byHalves } from "../by-halves";
import type { Conversation } from "../run";
import { fitToPage, frameRest, setPage } from "./sheet-frame";

/**
 * Sets of sheets that stand what nobody's figures rest on: frozen rows, tab, highlights, lists, page. Two round trips, more where Excel cannot do it
 * for some: these calls are known to fail (OfficeDev/office-js#2196), and must not decide whether the tables exist. Waits while the user types.
 * @returns the names of the sheets for which it was not done
 */
export async function dressSheets(excel: Conversation, plans: readonly SheetPlan[]): Promise<readonly string[]> {
  const undressed = new Set<SheetPlan>();
  const each = async (of: readonly SheetPlan[], dress: (sheet: Excel.Worksheet, plan: SheetPlan) => () => void) => {
    const failed = await excel
      .mend((again) =>
        byHalves(again, of, (context, some) => {
          context.workbook.application.suspendScreenUpdatingUntilNextSync();
          const takes = some.map((plan) => dress(context.workbook.worksheets.getItem(plan.name), plan));
          return () => takes.forEach((take) => take());
        }),
      )
      // Excel does not answer, or refuses everything: the sheets stand all the same, and the user is told.
      .catch(() => of);
    for (const plan of failed) undressed.add(plan);
  };
  await each(plans, (sheet, plan) => {
    frameRest(sheet, plan);
    setPage(sheet, plan);
    return () => undefined;
  });
  // Fitting set together with the orientation is lost in some builds (OfficeDev/office-js#1860), so it has a round trip of its own, and is read back.
  const unfitted: SheetPlan[] = [];
  const fit = (sheet: Excel.Worksheet, plan: SheetPlan): (() => void) => {
    fitToPage(sheet, plan.page);
    sheet.pageLayout.load("zoom");
    return () => {
      if (sheet.pageLayout.zoom.horizontalFitToPages !== 1) unfitted.push(plan);
    };
  };
  await each(plans, fit);
  const again = unfitted.splice(0);
  if (again.length > 0) await each(again, fit);
  for (const plan of unfitted) undressed.add(plan);
  return plans.filter((plan) => undressed.has(plan)).map(({ name }) => name);
}
