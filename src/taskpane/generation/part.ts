import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanChoices } from "../../app/generate/planned-tables";

/** What a part of the preview needs in order to choose. */
export interface Choosing {
  readonly choices: PlanChoices;
  readonly choose: (choices: PlanChoices) => void;
}

/** The styles that all parts of the preview share. */
export const usePartStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: "8px" },
  title: { margin: "0 0 4px", fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  fact: { margin: "2px 0", fontSize: "13px", lineHeight: "19px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: "4px 0 0", padding: 0, listStyle: "none" },
  item: { marginBottom: "8px", fontSize: "13px", lineHeight: "19px", overflowWrap: "anywhere" },
});
