import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { FileField } from "../shared/FileField";
import { LAST_YEAR_TEXTS } from "./texts";
import type { ChosenFile, LastYearCommands } from "./use-last-year";

const useStyles = makeStyles({
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
      <FileField
        place={input}
        label={LAST_YEAR_TEXTS.choose}
        accept=".xlsx,.xlsm,.xls,.et,.xlsb,.ods,.csv"
        onChoose={([chosen]) => commands.choose(chosen!)}
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
