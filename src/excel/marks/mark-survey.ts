import { byHalvesApart, concernsWhole } from "../by-halves";
import type { Conversation } from "../run";
import type { MarkMemory } from "./mark-memory";
import { isMark, type ListedRule, listRules } from "./rule-list";

/**
 * Makes sure that our marks are known as the workbook has them now: they come and go by the ribbon, by paste, with sheets that are copied, and
 * under Ctrl+Z. One round trip where the sheets are those that were known, two where not; one more where there are conditional formats that
 * nobody has looked at. The conversation is not to be used afterwards: what Excel cannot do has spoilt it. What Excel cannot list or read counts as not ours: Excel has such conditional formats (OfficeDev/office-js#6396).
 */
export async function survey(excel: Conversation, memory: MarkMemory): Promise<void> {
  try {
    await list(excel, memory);
  } catch (error) {
    if (concernsWhole(error) || !memory.known) throw error;
    // A sheet that is gone, or one that cannot be listed: what is there is asked first, and then sheet by sheet.
    memory.forget();
    await excel.anew((again) => list(again, memory));
  }
  await judge(excel, memory);
}

async function list(excel: Conversation, memory: MarkMemory): Promise<void> {
  const { worksheets } = excel.context.workbook;
  worksheets.load("items/name,items/protection/protected");
  const known = memory.knownSheets.map(({ name }) => ({ name, take: listRules(worksheets.getItem(name)) }));
  await excel.sync();
  const rules = new Map<string, readonly ListedRule[]>(known.map(({ name, take }) => [name, take()]));
  const sheets = worksheets.items.map((sheet) => ({ name: sheet.name, protected: sheet.protection.protected }));
  const missing = sheets.filter(({ name }) => !rules.has(name));
  await byHalvesApart(excel, missing, (context, some) => {
    const loads = some.map(({ name }) => ({ name, take: listRules(context.workbook.worksheets.getItem(name)) }));
    return () => loads.forEach(({ name, take }) => rules.set(name, take()));
  });
  memory.learn({ known: true, sheets: sheets.map((sheet) => ({ ...sheet, rules: rules.get(sheet.name) ?? [] })) });
}

async function judge(excel: Conversation, memory: MarkMemory): Promise<void> {
  const unreadable = await byHalvesApart(excel, memory.unjudged(), (context, rules) => {
    const loads = rules.map(({ sheet, id }) => {
      const { rule } = ruleOn(context, sheet, id).custom;
      rule.load("formula");
      return { id, rule };
    });
    return () => loads.forEach(({ id, rule }) => memory.judge(id, isMark(rule.formula)));
  });
  for (const { id } of unreadable) memory.judge(id, false);
}

/** A conditional format by the sheet it lies on and its id. */
export function ruleOn(context: Excel.RequestContext, sheet: string, id: string): Excel.ConditionalFormat {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id);
}
