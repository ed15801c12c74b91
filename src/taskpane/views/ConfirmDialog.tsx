import { Button, Dialog, makeStyles } from "@fluentui/react-components";
import type { Consequences } from "../../app/generate-tables";
import { TEXTS, describeLeftOut } from "../texts";
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
  /** What would happen; absent while nothing is asked. */
  readonly consequences: Consequences | undefined;
  readonly answer: (goOn: boolean) => void;
}

/** Asks before sheets of the workbook are replaced, or something of it is left out. Closing it means no. */
export function ConfirmDialog({ consequences, answer }: Props) {
  const styles = useStyles();
  const replaced = consequences?.replaced ?? [];
  const leftOut = consequences?.leftOut ?? [];
  return (
    <Dialog
      open={consequences !== undefined}
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
              {replaced.length > 0 ? TEXTS.confirm.yesReplacing : TEXTS.confirm.yes}
            </Button>
          </>
        }
      >
        {replaced.length > 0 && (
          <>
            {TEXTS.confirm.replaced(replaced.length)}
            <p className={styles.sheets}>{replaced.join("、")}</p>
            {TEXTS.confirm.warning}
          </>
        )}
        {leftOut.length > 0 && <p className={styles.sheets}>{TEXTS.leftOut(leftOut.map(describeLeftOut))}</p>}
      </DialogBox>
    </Dialog>
  );
}
