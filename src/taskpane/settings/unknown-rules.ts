import { ruleMeta } from "../../rules";
import type { RuleSettings, Templates } from "../../tables";

/** Rules that no set of tables has. */
export function unknownRules(rules: RuleSettings, templates: Templates): string[] {
  return Object.keys(rules).filter((id) => !templates.some((template) => ruleMeta(template, id)));
}
