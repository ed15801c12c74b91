import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { HIDDEN } from "../shared/hidden";
import { LAST_YEAR_TEXTS } from "./texts";
import type { ChosenFile, LastYearCommands } from "./use-last-year";

const useStyles = makeStyles({
  hidden: HIDDEN,
  chosen: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    width: "100%",
    fontSize: "13px",
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly file: ChosenFile | undefined;
  readonly busy: boolean;
  readonly commands: Pick<LastYearCommands, "choose" | "takeAway">;
}

/** Takes a file for last year; tells which was taken, and takes it away again. */
export function ChosenFilePart({ file, busy, commands }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button title={LAST_YEAR_TEXTS.chooseNote} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {LAST_YEAR_TEXTS.choose}
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm,.xls,.et,.xlsb,.ods,.csv"
        aria-label={LAST_YEAR_TEXTS.choose}
        tabIndex={-1}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) commands.choose(chosen);
          // So that the same file, mended, can be chosen again.
          event.target.value = "";
        }}
      />
      {file && (
        <div className={styles.chosen}>
          <span>{LAST_YEAR_TEXTS.chosen(file.name)}</span>
          <Button size="small" disabledFocusable={busy} onClick={commands.takeAway}>
            {LAST_YEAR_TEXTS.takeAway}
          </Button>
        </div>
      )}
    </>
  );
}
