import type { PlanChoices } from "../../app/generate/planned-tables";
import type { Template, Templates } from "../../tables";
import { storePreference, storedPreference } from "../session/stored";

const SET = "set-of-tables";

/** The set of tables that was chosen last for a ledger; undefined where none was, or it is no more. */
export function rememberedSet(templates: Templates): Template | undefined {
  const id = storedPreference(SET);
  return templates.find((template) => template.id === id && !template.isAccounts);
}

/** Remembers the set that is chosen, for the next ledger. */
export function rememberSet({ template }: PlanChoices): void {
  if (template !== undefined) storePreference(SET, template);
}
