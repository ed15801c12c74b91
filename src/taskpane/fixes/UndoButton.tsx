import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Commands } from "../session/commands";
import type { UndoStep } from "../session/session";
import { FIX_TEXTS } from "./fix-texts";

const useStyles = makeStyles({ root: { display: "flex", gap: "4px", marginLeft: "auto" }, button: { minWidth: 0 } });

interface Props {
  readonly steps: readonly UndoStep[];
  readonly busy: boolean;
  readonly commands: Pick<Commands, "undo" | "skipUndo">;
}

/** Undoes the last step of fixes; in its place as long as there is one. A step that cannot be undone can be left, so that those before it can. */
export function UndoButton({ steps, busy, commands }: Props) {
  const styles = useStyles();
  const last = steps.at(-1);
  if (!last) return null;
  const name = FIX_TEXTS.undoLast(last, steps.length);
  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        size="small"
        icon={<ArrowUndoRegular />}
        disabledFocusable={busy}
        aria-label={name}
        title={name}
        onClick={commands.undo}
      >
        {FIX_TEXTS.undoSteps(steps.length)}
      </Button>
      {last.refused && (
        <Button className={styles.button} size="small" title={FIX_TEXTS.skipUndoHint} onClick={commands.skipUndo}>
          {FIX_TEXTS.skipUndo}
        </Button>
      )}
    </div>
  );
}
