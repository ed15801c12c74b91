import type { Template } from "../../tables";

/**
 * What published documents of several places do, and so is asked, not forbidden: empty tables without a note; science codes of the centre that stop at 款;
 * negative amounts, where an outcome was taken back.
 */
export const SEVERITIES: Template["severities"] = {
  "form/empty-note": "warning",
  "code/depth": "warning",
  "form/negative": "warning",
};
