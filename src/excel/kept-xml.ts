import { refusedWhole } from "./errors";
import type { Conversation } from "./run";

/**
 * What is kept in the workbook under a namespace, as custom XML of its file, so that it goes with it and the command line reads it too;
 * undefined where there is nothing. One round trip, two where there is something. Where a program has doubled the part, the first counts.
 */
export async function readKept(excel: Conversation, namespace: string): Promise<string | undefined> {
  const part = await firstPart(excel, namespace);
  if (!part) return undefined;
  const xml = part.getXml();
  await excel.sync();
  return xml.value;
}

/** Excel has not told whether it has kept something; `cause` is what failed. */
export class MaybeKept extends Error {
  readonly left = "内容可能已经保存，请点“一键校验”后核对。";

  constructor(override readonly cause: unknown) {
    super("It is not known whether something was kept");
  }
}

/**
 * Keeps XML in place of what was kept under its namespace. Two round trips, of which the second is one action: it is done or not. Where its answer is
 * lost it is looked whether it was done.
 */
export async function writeKept(excel: Conversation, namespace: string, xml: string): Promise<void> {
  const part = await firstPart(excel, namespace);
  if (part) part.setXml(xml);
  else excel.context.workbook.customXmlParts.add(xml);
  try {
    await excel.sync();
  } catch (failure) {
    if (refusedWhole(failure)) throw failure;
    const now = await excel
      .mend((again) => readKept(again, namespace))
      .catch(() => {
        throw new MaybeKept(failure);
      });
    if (now !== xml) throw failure;
  }
}

async function firstPart(excel: Conversation, namespace: string): Promise<Excel.CustomXmlPart | undefined> {
  const parts = excel.context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  await excel.sync();
  return parts.items[0];
}
