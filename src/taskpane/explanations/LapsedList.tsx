import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LapsedExplanation } from "../../diagnose/report";
import { LAPSED } from "../../present/wording/explanations";
import { EXPLANATION_TEXTS } from "./explanation-texts";
import type { Explaining } from "./FindingExplanationPart";
import { Foldable } from "../shared/Foldable";
import { ShowMore } from "../shared/ShowMore";
import { HelpButton } from "../help/HelpButton";

const useStyles = makeStyles({
  note: { margin: "0 0 4px" },
  list: { margin: 0, paddingLeft: "18px" },
  item: { marginBottom: "8px", overflowWrap: "anywhere" },
  by: { color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: "pre-wrap" },
});

interface Props extends Pick<Explaining, "busy" | "withdraw"> {
  readonly lapsed: readonly LapsedExplanation[] | undefined;
}

/** Explanations that the workbook keeps and that hold no longer: why, and what has changed. */
export function LapsedList({ lapsed = [], busy, withdraw }: Props) {
  const styles = useStyles();
  if (lapsed.length === 0) return null;
  return (
    <Foldable title={EXPLANATION_TEXTS.lapsed(lapsed.length)} open>
      <p className={styles.note}>
        {EXPLANATION_TEXTS.lapsedNote} <HelpButton topic="explanations" />
      </p>
      <ul className={styles.list}>
        <ShowMore
          items={lapsed}
          first={10}
          more={50}
          render={(explanation) => (
            <li key={explanation.finding} className={styles.item}>
              <span className={styles.text}>{explanation.text}</span>
              <div className={styles.by}>{EXPLANATION_TEXTS.by(explanation.who, explanation.when)}</div>
              <div>{LAPSED[explanation.reason]}</div>
              {explanation.changes.map(({ meaning, before, after }) => (
                <div key={meaning}>{EXPLANATION_TEXTS.change(before, after)}</div>
              ))}
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={EXPLANATION_TEXTS.removeOf(explanation.text)}
                onClick={() => withdraw(explanation.finding)}
              >
                {EXPLANATION_TEXTS.remove}
              </Button>
            </li>
          )}
        />
      </ul>
    </Foldable>
  );
}
