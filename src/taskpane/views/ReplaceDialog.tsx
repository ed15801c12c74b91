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
  list: { maxHeight: "30vh", overflowY: "auto", margin: "8px 0", paddingLeft: "20px" },
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
            <ul className={styles.list}>
              {sheets?.map((sheet) => (
                <li key={sheet}>{sheet}</li>
              ))}
            </ul>
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
