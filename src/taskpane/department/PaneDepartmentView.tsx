import { Button, Radio, RadioGroup, Spinner, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { FileField } from "../shared/FileField";
import type { beginDepartment } from "../../worker/department-job";
import type { Tools } from "../session/tools";
import { HowToAdd, NameAndMeasure } from "./DepartmentFields";
import { DepartmentResult } from "./DepartmentResult";
import { TEXTS } from "./texts";
import { type DepartmentMode, usePaneDepartment } from "./use-pane-department";
import { HelpButton } from "../help/HelpButton";

const useStyles = makeStyles({
  root: { height: "100%", overflowY: "auto", boxSizing: "border-box", padding: "8px 12px 16px", margin: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px", marginBlock: "8px" },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px" },
  files: { marginBlock: "4px", fontSize: "12px", lineHeight: "18px", overflowWrap: "anywhere" },
});

interface Props {
  readonly tools: Pick<Tools, "port">;
  readonly back: () => void;
  /** What does the work; in a worker of its own unless told. */
  readonly begin?: typeof beginDepartment;
}

/** 汇总 in the pane: this workbook held against the units whose files are chosen, or a department's workbook made of them and saved beside it. */
export function PaneDepartmentView({ tools, back, begin }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { choices, choose, files, add, takeAway, isWorking, answer, failure, run, cancel, save } = usePaneDepartment(
    tools,
    begin,
  );
  const isCheck = choices.mode === "check";
  return (
    <main className={styles.root} aria-label={TEXTS.title} aria-busy={isWorking}>
      <div className={styles.row}>
        <Button size="small" onClick={back}>
          {TEXTS.backToCheck}
        </Button>
        <h2 className={styles.title}>{TEXTS.title}</h2>
      </div>
      <RadioGroup value={choices.mode} onChange={(_, { value }) => choose({ mode: value as DepartmentMode })}>
        <Radio value="check" label={TEXTS.paneCheck} />
        <Radio value="make" label={TEXTS.paneMake} />
      </RadioGroup>
      <div className={styles.row}>
        <Button disabledFocusable={isWorking} onClick={() => input.current?.click()}>
          {TEXTS.chooseFiles}
        </Button>
        <HelpButton topic="department" />
        {files.length > 0 && (
          <Button appearance="subtle" disabledFocusable={isWorking} onClick={takeAway}>
            {TEXTS.takeAway}
          </Button>
        )}
      </div>
      <FileField
        place={input}
        label={TEXTS.chooseFiles}
        accept=".xlsx,.xlsm,.xls,.et,.xlsb,.ods"
        several
        onChoose={add}
      />
      <p className={styles.files}>{files.length === 0 ? TEXTS.noFiles : TEXTS.chosenFiles(files)}</p>
      {!isCheck && (
        <>
          <div className={styles.row}>
            <NameAndMeasure choices={choices} choose={choose} />
          </div>
          <HowToAdd choices={choices} choose={choose} />
        </>
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking || files.length === 0 || (!isCheck && choices.department.trim() === "")}
          onClick={() => void run(false)}
        >
          {isCheck ? TEXTS.check : TEXTS.make}
        </Button>
        {isWorking && <Spinner size="tiny" label={TEXTS.working} />}
        {isWorking && <Button onClick={cancel}>{TEXTS.cancel}</Button>}
      </div>
      {failure !== undefined && !isWorking && <p role="alert">{failure}</p>}
      {answer && !isWorking && <DepartmentResult answer={answer} save={save} goOn={() => void run(true)} />}
    </main>
  );
}
