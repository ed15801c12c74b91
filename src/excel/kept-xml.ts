import { joinedParts } from "../xml";
import { refusedWhole } from "./errors";
import type { Conversation } from "./run";

/**
 * What is kept in the workbook under each of the namespaces, as custom XML of its file, so that it goes with it and the command line reads it too;
 * undefined where there is nothing. One round trip for all, two where there is something. Where two people or a program have left several parts of a
 * namespace they count together.
 */
export async function readKept(
  excel: Conversation,
  namespaces: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const found = await textsOf(excel, namespaces);
  return found.map((parts) => (parts.length === 0 ? undefined : joinedParts(parts)));
}

/** Excel has not told whether it has kept something; `cause` is what failed. */
export class MaybeKept extends Error {
  readonly left = "内容可能已经保存，请点“一键校验”后核对。";

  constructor(override readonly cause: unknown) {
    super("It is not known whether something was kept");
  }
}

/**
 * Keeps XML in place of all that was kept under its namespace. Two round trips, of which the second is one action where there is one part: it is done or not. Where
 * its answer is lost it is looked whether it was done.
 */
export async function writeKept(excel: Conversation, namespace: string, xml: string): Promise<void> {
  const [[part, ...others] = []] = await partsOf(excel, [namespace]);
  if (part) part.setXml(xml);
  else excel.context.workbook.customXmlParts.add(xml);
  for (const other of others) other.delete();
  try {
    await excel.sync();
  } catch (failure) {
    if (refusedWhole(failure)) throw failure;
    const now = await excel
      .mend(async (again) => (await textsOf(again, [namespace]))[0] ?? [])
      .catch(() => {
        throw new MaybeKept(failure);
      });
    if (now.length === 1 && now[0] === xml) return;
    // Of several actions some may have been done.
    throw now.includes(xml) || others.length > 0 ? new MaybeKept(failure) : failure;
  }
}

/** The texts of the parts of each namespace. */
async function textsOf(excel: Conversation, namespaces: readonly string[]): Promise<string[][]> {
  const found = await partsOf(excel, namespaces);
  if (found.every((parts) => parts.length === 0)) return namespaces.map(() => []);
  const texts = found.map((parts) => parts.map((part) => part.getXml()));
  await excel.sync();
  return texts.map((parts) => parts.map(({ value }) => value));
}

async function partsOf(
  excel: Conversation,
  namespaces: readonly string[],
): Promise<readonly (readonly Excel.CustomXmlPart[])[]> {
  const found = namespaces.map((namespace) => excel.context.workbook.customXmlParts.getByNamespace(namespace));
  for (const parts of found) parts.load("items/id");
  await excel.sync();
  return found.map(({ items }) => items);
}
