import type { CheckConfig } from "./check-config";
import { CONFIG_SCHEMA } from "./parse-config";

/** Settings as the file that `--config` reads, ready to be looked at: keys in the order of the documentation, two spaces of indent. */
export function configText({ rules, thresholds, year, zeroBase, codes, dates, ties }: CheckConfig): string {
  const ordered = { schema: CONFIG_SCHEMA, rules, thresholds, year, zeroBase, codes, dates, ties };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}
