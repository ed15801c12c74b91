import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  surface: { padding: "16px", maxWidth: "calc(100vw - 24px)" },
  sheets: {
    maxHeight: "25vh",
    overflowY: "auto",
    margin: "8px 0",
    fontWeight: 600,
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
});

interface Props {
  /** The sheets that would be replaced; absent while nothing is asked. */
  readonly sheets: readonly string[] | undefined;
  readonly answer: (replace: boolean) => void;
}

/** Asks before sheets of the workbook are replaced. Closing it means no. */
export function ReplaceDialog({ sheets, answer }: Props) {
  const styles = useStyles();
  return (
    <Dialog open={sheets !== undefined} modalType="alert" onOpenChange={(_, { open }) => !open && answer(false)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{TEXTS.replace.title}</DialogTitle>
          <DialogContent>
            {TEXTS.replace.body(sheets?.length ?? 0)}
            <p className={styles.sheets} tabIndex={0}>
              {sheets?.join("、")}
            </p>
            {TEXTS.replace.warning}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={() => answer(false)}>{TEXTS.cancel}</Button>
            <Button appearance="primary" onClick={() => answer(true)}>
              {TEXTS.replace.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
