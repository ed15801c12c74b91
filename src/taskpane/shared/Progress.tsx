import { Button, ProgressBar, makeStyles } from "@fluentui/react-components";
import type { Session } from "../session/session";
import { TEXTS } from "../shell/texts";

const useStyles = makeStyles({
  root: { padding: "10px 12px" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "32px", marginTop: "4px" },
});

/** What is being done, or what Excel waits for; with a way out where nothing is written yet. */
export function Progress({
  working,
  isTyping,
  onCancel,
}: {
  readonly working: Session["working"];
  readonly isTyping: boolean;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  if (!working) return null;
  return (
    <div className={styles.root}>
      <ProgressBar aria-label={TEXTS.steps[working.step]} />
      <div className={styles.row}>
        <span role={isTyping ? "alert" : undefined}>{isTyping ? TEXTS.typing : TEXTS.steps[working.step]}</span>
        {working.cancellable && (
          <Button size="small" onClick={onCancel}>
            {TEXTS.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
