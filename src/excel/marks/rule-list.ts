import { MARK_FORMULA } from "../../workbook";

/** A conditional format that might be a mark of ours: one with a formula as its condition. */
export interface ListedRule {
  readonly id: string;
}

export interface SheetRules {
  readonly name: string;
  readonly protected: boolean;
  readonly rules: readonly ListedRule[];
}

/** The conditional formats with a formula, sheet by sheet; or that they are not known. */
export type RuleList = { readonly known: true; readonly sheets: readonly SheetRules[] } | { readonly known: false };

/**
 * Queues the load of the ids and types of a sheet's conditional formats; the function answers those with a formula.
 * Nothing of the rules themselves is loaded here: loading them by their type fails where several of other types lie on the same
 * range (OfficeDev/office-js#6827, #2180). The few with a formula are then looked at one by one (see isMark).
 */
export function listRules(sheet: Excel.Worksheet): () => ListedRule[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  return () => formats.items.filter(({ type }) => type === "Custom").map(({ id }) => ({ id }));
}

/**
 * Whether a condition is that of our marks. Marks are told by this alone, not by remembered ids: a file keeps no id of a
 * conditional format, so ids need not live through saving and reopening; marks made by the command line have none that we know;
 * and a memory in the document's settings would be a trace in the user's file. A rule without any condition is a mark that was not
 * finished when a request failed; Excel's own dialog makes none.
 */
export function isMark(formula: string): boolean {
  const condition = formula.replace(/^=/, "").replace(/\s/g, "");
  return condition === MARK_FORMULA || condition === "";
}
