import type { Conversation } from "./run";

/** The setting of the document under which explanations are kept; it is saved with the workbook. */
const KEY = "budget-disclosure-notes";

/** The explanations kept in the workbook; undefined where there are none. One round trip. */
export async function readNotes(excel: Conversation): Promise<string | undefined> {
  const setting = excel.context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  await excel.sync();
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  return typeof value === "string" ? value : undefined;
}

/** Keeps explanations in place of those kept before. One round trip, one action: it is done or not. */
export async function writeNotes(excel: Conversation, xml: string): Promise<void> {
  excel.context.workbook.settings.add(KEY, xml);
  await excel.sync();
}
