import { Switch, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { LiveState } from "../../app/live/live-check";
import { LIVE_TEXTS } from "./live-texts";
import { LIVE_KEY } from "./use-live";
import { HelpButton } from "../help/HelpButton";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    minHeight: "32px",
    paddingInline: "4px 12px",
    fontSize: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly on: boolean;
  readonly state: LiveState;
  /** Formulas are computed only when the user asks for it. */
  readonly isManual: boolean;
  readonly turn: (on: boolean) => void;
  /** What else stands in the line, at its end. */
  readonly children?: ReactNode;
}

/** The switch, and how the report stands to the workbook. It is not read aloud at every change: the counts are, where they change. */
export function LiveBar({ on, state, isManual, turn, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const text = state === "current" && isManual ? LIVE_TEXTS.manual : LIVE_TEXTS.states[state];
  return (
    <div className={styles.root}>
      <Switch
        size="small"
        checked={on}
        label={LIVE_TEXTS.live}
        aria-describedby={id}
        aria-keyshortcuts={LIVE_KEY.keys}
        onChange={(_, { checked }) => turn(checked)}
      />
      <span id={id} className={styles.state}>
        {text && `· ${text}`}
      </span>
      <HelpButton topic="live" />
      {children}
    </div>
  );
}
