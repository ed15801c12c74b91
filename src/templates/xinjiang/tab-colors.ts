/** The colours of the sheets' tabs, #RRGGBB: one for each group of tables. */
export const TAB_COLORS = {
  overview: "#4472C4",
  generalBudget: "#70AD47",
  otherBudgets: "#ED7D31",
  details: "#7F7F7F",
} as const;
