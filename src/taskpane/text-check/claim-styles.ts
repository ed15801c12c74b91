import { makeStyles, tokens } from "@fluentui/react-components";

/** How numbers look by how they came out: by the kind of line and by a sign, besides the colour. Forced colours leave the lines. */
export const useClaimStyles = makeStyles({
  button: {
    font: "inherit",
    color: "inherit",
    // What is pressed is as wide as a finger needs, also a number of one digit.
    minWidth: "24px",
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  held: {
    textDecorationLine: "underline",
    textDecorationStyle: "solid",
    textDecorationThickness: "1px",
    textDecorationColor: tokens.colorPaletteGreenForeground1,
    textUnderlineOffset: "4px",
  },
  wrong: {
    fontWeight: 700,
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "double",
    textDecorationColor: tokens.colorPaletteRedForeground1,
    textUnderlineOffset: "4px",
    "@media (forced-colors: active)": { outline: "1px solid" },
  },
  unchecked: {
    textDecorationLine: "underline",
    textDecorationStyle: "dashed",
    textDecorationThickness: "2px",
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textUnderlineOffset: "4px",
  },
});
