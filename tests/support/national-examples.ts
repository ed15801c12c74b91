import { readFileSync } from "node:fs";
import type { Snapshot } from "../../src/workbook";
import { readWorkbook } from "../../src/xlsx";

/** Workbooks as they were published, or their figures in the national layout, and the set that each is of. */
export const EXAMPLES = [
  { name: "budget-central-2023", template: "national-budget" },
  { name: "budget-shanghai-2025", template: "shanghai-budget" },
  { name: "accounts-shanghai-2024-planning", template: "national-accounts" },
  { name: "accounts-shanghai-2024-finance", template: "national-accounts" },
  { name: "accounts-national-layout", template: "national-accounts" },
] as const;

/** The cells of an example. */
export function example(name: (typeof EXAMPLES)[number]["name"]): Snapshot {
  return readWorkbook(readFileSync(`tests/fixtures/national/${name}.xlsx`));
}
