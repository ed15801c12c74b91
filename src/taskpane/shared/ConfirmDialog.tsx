import { Button, Dialog, makeStyles } from "@fluentui/react-components";
import { REPORT_SHEETS } from "../../present/sheets";
import { REPORT_TEXTS } from "../report/report-texts";
import { TEXTS } from "../shell/texts";
import { DialogBox } from "./DialogBox";

const useStyles = makeStyles({
  sheets: {
    margin: "8px 0",
    fontWeight: 600,
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
});

interface Props {
  /** The sheets that would be replaced; absent while nothing is asked. */
  readonly replaced: readonly string[] | undefined;
  readonly answer: (goOn: boolean) => void;
}

/** Asks before sheets of the workbook are replaced. Closing it means no. */
export function ConfirmDialog({ replaced, answer }: Props) {
  const styles = useStyles();
  const isReport = replaced?.every((name) => REPORT_SHEETS.includes(name));
  return (
    <Dialog
      open={replaced !== undefined}
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) answer(false);
      }}
    >
      <DialogBox
        title={TEXTS.confirm.title}
        actions={
          <>
            <Button onClick={() => answer(false)}>{TEXTS.cancel}</Button>
            <Button appearance="primary" onClick={() => answer(true)}>
              {isReport ? REPORT_TEXTS.replace : TEXTS.confirm.yesReplacing}
            </Button>
          </>
        }
      >
        {replaced && TEXTS.confirm.replaced(replaced.length)}
        <p className={styles.sheets}>{replaced?.join("、")}</p>
        {TEXTS.confirm.warning}
      </DialogBox>
    </Dialog>
  );
}
