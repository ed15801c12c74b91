import { tokens } from "@fluentui/react-components";

/** Styles of a view with a bar of buttons above what scrolls. */
export const VIEW_ROOT = { display: "flex", flexDirection: "column", height: "100%", margin: 0 } as const;

export const VIEW_BAR = {
  display: "flex",
  padding: "10px 12px 8px",
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

export const VIEW_CONTENT = {
  flex: 1,
  minHeight: 0,
  overflowY: "auto",
  scrollbarGutter: "stable",
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;
