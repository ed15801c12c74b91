import { makeStyles, tokens } from "@fluentui/react-components";

const BORDER = `1px solid ${tokens.colorNeutralStroke2}`;

/** The styles of tables of figures in a narrow pane. */
export const useTableStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", lineHeight: "17px" },
  head: { padding: "3px 4px", textAlign: "left", fontWeight: 600, borderBottom: BORDER, verticalAlign: "bottom" },
  name: {
    padding: "3px 4px 3px 0",
    textAlign: "left",
    fontWeight: "normal",
    borderBottom: BORDER,
    overflowWrap: "anywhere",
  },
  number: {
    padding: "3px 0 3px 6px",
    textAlign: "right",
    borderBottom: BORDER,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  over: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontWeight: 600,
    "@media (forced-colors: active)": { outline: "1px solid" },
  },
  link: {
    minWidth: "24px",
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "inherit",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  remark: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: "normal" },
});
