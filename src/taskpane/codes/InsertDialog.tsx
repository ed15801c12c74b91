import { Button, Dialog, makeStyles } from "@fluentui/react-components";
import { cellInFormula } from "../../workbook";
import { CODE_TEXTS } from "./texts";
import type { CodesState } from "./use-codes";
import { DialogBox } from "../shared/DialogBox";

const useStyles = makeStyles({
  text: { margin: "4px 0", overflowWrap: "anywhere" },
});

/** Asks before anything in the sheet is overwritten, showing what stands there. Closing it means no. */
export function InsertDialog({ asking }: { readonly asking: CodesState["asking"] }) {
  const styles = useStyles();
  const texts = CODE_TEXTS.confirm;
  return (
    <Dialog
      open={asking !== undefined}
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) asking?.answer("none");
      }}
    >
      <DialogBox
        title={texts.title}
        actions={
          <>
            <Button onClick={() => asking?.answer("none")}>{texts.cancel}</Button>
            <Button onClick={() => asking?.answer("code")}>{texts.codeOnly}</Button>
            <Button appearance="primary" onClick={() => asking?.answer("both")}>
              {texts.both}
            </Button>
          </>
        }
      >
        {asking?.occupied.map(({ cell, now, after }) => (
          <p key={cellInFormula(cell)} className={styles.text}>
            {texts.change(cellInFormula(cell), now, after)}
          </p>
        ))}
      </DialogBox>
    </Dialog>
  );
}
