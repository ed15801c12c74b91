import { Button, ProgressBar, ToggleButton, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FileState } from "../list/summary";
import type { PageSession } from "../session/session";
import type { PageState } from "../session/state";
import { TEXTS as DEPARTMENT_TEXTS } from "../../taskpane/department/texts";
import { TEXTS } from "../shell/texts";
import { DownloadAll } from "./DownloadAll";
import { LastYearPart } from "./LastYearPart";
import { FilesTable } from "./FilesTable";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginBlock: "8px" },
  bar: { flex: "1 1 160px" },
});

const STATES: readonly FileState[] = ["errors", "explain", "clean", "unread"];

/** All files: how far their check is, how many stand how, and each with its state. */
export function FilesView({ session, state }: { readonly session: PageSession; readonly state: PageState }) {
  const styles = useStyles();
  const [filter, setFilter] = useState<FileState>();
  const { lines } = state.list;
  const done = lines.filter((line) => line.state === "done").length;
  const waiting = lines.filter((line) => line.state === "waiting").length;
  const givenUp = lines.length - done - waiting;
  const inState = (wanted: FileState) => lines.filter(({ checked }) => checked?.summary.state === wanted);
  return (
    <>
      {waiting > 0 && (
        <Working
          text={TEXTS.checking(done, lines.length)}
          done={done}
          total={lines.length}
          cancel={session.cancelChecking}
        />
      )}
      {state.making && (
        <Working
          text={TEXTS.making(state.making.done, state.making.total)}
          {...state.making}
          cancel={session.making.cancel}
        />
      )}
      <div className={styles.row}>
        <div role="group" aria-label={TEXTS.filter} className={styles.row}>
          {STATES.map((one) => (
            <ToggleButton
              key={one}
              size="small"
              checked={filter === one}
              onClick={() => setFilter(filter === one ? undefined : one)}
            >
              {`${TEXTS.states[one]} ${inState(one).length}`}
            </ToggleButton>
          ))}
        </div>
        {givenUp > 0 && waiting === 0 && <Button onClick={session.resume}>{TEXTS.resume(givenUp)}</Button>}
        {done > 0 && <DownloadAll session={session} isMaking={state.making !== undefined} facts={state.facts} />}
        {done > 1 && <Button onClick={() => session.show({ view: "department" })}>{DEPARTMENT_TEXTS.open}</Button>}
        <Button appearance="subtle" onClick={session.clear}>
          {TEXTS.clear}
        </Button>
      </div>
      <LastYearPart session={session} files={state.lastYear} lines={lines} />
      <FilesTable
        key={filter ?? ""}
        lines={filter ? inState(filter) : lines}
        open={session.openReport}
        make={session.openMaking}
      />
    </>
  );

  function Working({
    text,
    done: value,
    total,
    cancel,
  }: {
    text: string;
    done: number;
    total: number;
    cancel: () => void;
  }) {
    return (
      <div className={styles.row}>
        <ProgressBar className={styles.bar} value={value} max={total} aria-label={text} />
        <span role="status">{text}</span>
        <Button size="small" onClick={cancel}>
          {TEXTS.cancel}
        </Button>
      </div>
    );
  }
}
