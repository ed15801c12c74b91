import { makeStyles, tokens } from "@fluentui/react-components";

/** The looks of the line that says what is wrong: a button over the whole width. */
export const useHeadStyles = makeStyles({
  title: {
    display: "flex",
    alignItems: "start",
    gap: "8px",
    width: "100%",
    minHeight: "28px",
    padding: "4px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flex: 1, minWidth: 0, fontWeight: 600, overflowWrap: "anywhere" },
  chevron: { flexShrink: 0, marginTop: "3px" },
});
