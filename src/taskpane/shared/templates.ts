import { createContext, useContext } from "react";
import type { Report } from "../../diagnose/report";
import { type Template, type Templates, templateOf } from "../../tables";

/** The templates that the pane was given; a report and a plan name theirs by its id. */
export const TemplatesContext = createContext<Templates | undefined>(undefined);

/** The templates that the pane was given. */
export function useTemplates(): Templates {
  const templates = useContext(TemplatesContext);
  if (!templates) throw new Error("the pane was given no templates");
  return templates;
}

/** The template of a report or of a plan. */
export function useTemplateOf({ template }: Pick<Report, "template">): Template {
  return templateOf(useTemplates(), template);
}
