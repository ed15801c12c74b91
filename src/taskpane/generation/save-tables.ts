import type { PlannedTables } from "../../app/generate/planned-tables";
import { tablesFile } from "../../files/tables-file";
import type { Notice } from "../shared/notices";
import { saveFile } from "../shared/save-file";
import { GENERATION_TEXTS } from "./texts";

/**
 * Offers the planned sheets as a workbook of their own, to be saved, and gives what is told of it; undefined for a plan without sheets. Fails with WorkbookError.
 * Fetched only when it is asked for: with it comes what writes files.
 */
export async function saveTables(planned: PlannedTables): Promise<Notice | undefined> {
  if (!("plans" in planned) || planned.plans.length === 0) return undefined;
  const { unit, year } = planned.kind === "ledger" ? planned.ledger : planned;
  const name = GENERATION_TEXTS.fileName(unit ?? "", year === undefined ? "" : `${year}年`);
  saveFile(name, await tablesFile(planned.plans), "xlsx");
  return {
    tone: "info",
    title: GENERATION_TEXTS.savedFile(name, planned.plans.length),
    detail: GENERATION_TEXTS.savedFileNote,
  };
}
