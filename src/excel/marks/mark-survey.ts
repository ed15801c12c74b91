import { codeOf } from "../errors";
import type { MarkMemory } from "./mark-memory";
import { isMark, listRules } from "./rule-list";
import type { Conversation } from "../run";

/** Makes sure that our marks are known. No round trip after a read of a workbook without formula conditions; two at the most. */
export async function knowMarks(excel: Conversation, memory: MarkMemory): Promise<void> {
  if (!memory.known) await survey(excel, memory);
  await judge(excel, memory);
}

/** Looks anew, whatever is known. */
export async function survey(excel: Conversation, memory: MarkMemory): Promise<void> {
  const sheets = excel.context.workbook.worksheets;
  sheets.load("items/name,items/protection/protected");
  await excel.sync();
  const loads = sheets.items.map((sheet) => ({ sheet, rules: listRules(sheet) }));
  await excel.sync();
  memory.learn({
    known: true,
    sheets: loads.map(({ sheet, rules }) => ({
      name: sheet.name,
      protected: sheet.protection.protected,
      rules: rules(),
    })),
  });
}

/** Looks anew at the sheets that are known, in one round trip; at all of them, in two, where those are known no more. */
export async function surveyKnown(excel: Conversation, memory: MarkMemory): Promise<void> {
  const { knownSheets } = memory;
  if (knownSheets.length === 0) return knowMarks(excel, memory);
  const { worksheets } = excel.context.workbook;
  const loads = knownSheets.map((sheet) => ({ sheet, rules: listRules(worksheets.getItem(sheet.name)) }));
  try {
    await excel.sync();
  } catch (error) {
    if (codeOf(error) !== "ItemNotFound") throw error;
    memory.forget();
    return excel.anew((again) => knowMarks(again, memory));
  }
  memory.learnAbout(loads.map(({ sheet, rules }) => ({ ...sheet, rules: rules() })));
  return judge(excel, memory);
}

async function judge(excel: Conversation, memory: MarkMemory): Promise<void> {
  const loads = memory.unjudged().map(({ sheet, id }) => {
    const { rule } = ruleOn(excel.context, sheet, id).custom;
    rule.load("formula");
    return { id, rule };
  });
  if (loads.length === 0) return;
  await excel.sync();
  for (const { id, rule } of loads) memory.judge(id, isMark(rule.formula));
}

/** A conditional format by the sheet it lies on and its id. */
export function ruleOn(context: Excel.RequestContext, sheet: string, id: string): Excel.ConditionalFormat {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id);
}
