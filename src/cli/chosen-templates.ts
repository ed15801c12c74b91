import { type Templates, templateOf } from "../tables";
import { oneOf } from "./arguments";

/** The sets of tables that a command is to read by: the one that `--template` names, or all. Throws UsageError for a name that none has. */
export function chosenTemplates(id: string | undefined, templates: Templates): Templates {
  if (id === undefined) return templates;
  const ids = templates.map((template) => template.id);
  return [templateOf(templates, oneOf(id, ids, "--template"))];
}
