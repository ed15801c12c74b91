import type { SheetPlan } from "../workbook";
import { newFile } from "../xlsx";

/** The bytes of a new .xlsx with planned sheets alone, at least one, in their order. Fails with WorkbookError. */
export async function tablesFile(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const made = newFile();
  await made.write(plans);
  return (await made.save()).bytes;
}
