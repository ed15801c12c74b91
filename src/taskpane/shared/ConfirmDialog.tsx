import { Button, type ButtonProps, Dialog, makeStyles } from "@fluentui/react-components";
import { areUsed } from "../../app/generate/referrers";
import type { SameNames } from "../../app/same-names";
import { REPORT_SHEETS } from "../../present/sheets/own-sheets";
import { REPORT_TEXTS } from "../report/report-texts";
import type { Question } from "../session/session";
import { TEXTS } from "../shell/texts";
import { DialogBox } from "./DialogBox";
import { byNameLines, referrerLines } from "./referrer-lines";

const useStyles = makeStyles({
  sheets: {
    margin: "8px 0",
    fontWeight: 600,
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
});

interface Props {
  /** Absent while nothing is asked. */
  readonly asking: Question | undefined;
  readonly answer: (answer: SameNames) => void;
}

/** Asks before sheets of the workbook are replaced, and tells who uses them; where somebody does, writing beside them is the usual answer. Closing it means no. */
export function ConfirmDialog({ asking, answer }: Props) {
  const styles = useStyles();
  const { replaced = [], changed = [], referrers } = asking ?? {};
  const isReport = replaced.every((name) => REPORT_SHEETS.includes(name));
  const used = referrers !== undefined && areUsed(referrers);
  const look = (usual: boolean): Pick<ButtonProps, "appearance"> => (usual ? { appearance: "primary" } : {});
  return (
    <Dialog
      open={asking !== undefined}
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) answer("leave");
      }}
    >
      <DialogBox
        title={TEXTS.confirm.title}
        actions={
          <>
            <Button onClick={() => answer("leave")}>{TEXTS.cancel}</Button>
            {referrers && (
              <Button {...look(used)} onClick={() => answer("rename")}>
                {TEXTS.confirm.asNew}
              </Button>
            )}
            <Button {...look(!used)} onClick={() => answer("replace")}>
              {isReport ? REPORT_TEXTS.replace : TEXTS.confirm.yesReplacing}
            </Button>
          </>
        }
      >
        {TEXTS.confirm.replaced(replaced.length)}
        <p className={styles.sheets}>{replaced.join("、")}</p>
        {changed.length > 0 && <p className={styles.sheets}>{TEXTS.confirm.changed(changed)}</p>}
        {referrers && <Lines title={TEXTS.confirm.used} lines={referrerLines(referrers)} />}
        {referrers && <Lines title={TEXTS.confirm.byName} lines={byNameLines(referrers)} />}
        {TEXTS.confirm.warning}
        {TEXTS.confirm.noUndo}
      </DialogBox>
    </Dialog>
  );
}

/** A list below what it is; nothing where it is empty. */
function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      {title}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
