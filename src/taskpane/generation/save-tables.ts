import type { PlannedTables } from "../../app/generate/planned-tables";
import type { SheetPlan } from "../../workbook";
import type { Notice } from "../shared/notices";
import { saveFile } from "../shared/save-file";
import { GENERATION_TEXTS } from "./texts";

/** A workbook of the planned sheets alone, to be saved. */
interface TablesFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: number;
}

/** The planned sheets as a workbook of their own; undefined for a plan without sheets. Fails as `make` does. */
export async function fileOfTables(
  planned: PlannedTables,
  make: (plans: readonly SheetPlan[]) => Promise<Uint8Array>,
): Promise<TablesFile | undefined> {
  if (!("plans" in planned) || planned.plans.length === 0) return undefined;
  const { unit, year } = planned.kind === "ledger" ? planned.ledger : planned;
  const name = GENERATION_TEXTS.fileName(unit ?? "", year === undefined ? "" : `${year}年`);
  return { name, bytes: await make(planned.plans), sheets: planned.plans.length };
}

/** Offers it to be saved, and gives what is told of that. */
export function offerTables({ name, bytes, sheets }: TablesFile): Notice {
  saveFile(name, bytes, "xlsx");
  return { tone: "info", title: GENERATION_TEXTS.savedFile(name, sheets), detail: GENERATION_TEXTS.savedFileNote };
}
