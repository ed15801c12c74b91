import { NOTES_NAMESPACE } from "../app/port";
import type { Conversation } from "./run";

/**
 * The explanations kept in the workbook, as custom XML of its file, so that they go with it and the command line reads them too; undefined
 * where there are none. One round trip, two where there are some. Where a program has doubled the part, the first counts.
 */
export async function readNotes(excel: Conversation): Promise<string | undefined> {
  const part = await firstPart(excel);
  if (!part) return undefined;
  const xml = part.getXml();
  await excel.sync();
  return xml.value;
}

/** Keeps explanations in place of those kept before. Two round trips, of which the second is one action: it is done or not. */
export async function writeNotes(excel: Conversation, xml: string): Promise<void> {
  const part = await firstPart(excel);
  if (part) part.setXml(xml);
  else excel.context.workbook.customXmlParts.add(xml);
  await excel.sync();
}

async function firstPart(excel: Conversation): Promise<Excel.CustomXmlPart | undefined> {
  const parts = excel.context.workbook.customXmlParts.getByNamespace(NOTES_NAMESPACE);
  parts.load("items/id");
  await excel.sync();
  return parts.items[0];
}
