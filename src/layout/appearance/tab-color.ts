import type { TableId } from "../../tables";

const OVERVIEW = "#4472C4";
const GENERAL_BUDGET = "#70AD47";
const OTHER_BUDGETS = "#ED7D31";
const DETAILS = "#7F7F7F";

const TAB_COLORS: Readonly<Record<TableId, string>> = {
  T1: OVERVIEW,
  T2: OVERVIEW,
  T3: OVERVIEW,
  T4: OVERVIEW,
  T5: GENERAL_BUDGET,
  T6: GENERAL_BUDGET,
  T7: GENERAL_BUDGET,
  T8: OTHER_BUDGETS,
  T9: OTHER_BUDGETS,
  T10: DETAILS,
  T11: DETAILS,
};

/** The colour of a table's tab, #RRGGBB: one for each group of tables. */
export function tabColor(id: TableId): string {
  return TAB_COLORS[id];
}
