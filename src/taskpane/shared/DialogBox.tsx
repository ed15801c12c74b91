import {
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // The pane may be 300 pixels wide, and Fluent's own surface leaves too little of it.
  surface: { padding: "16px", maxWidth: "calc(100vw - 24px)" },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the one that goes on last. */
  readonly actions: ReactNode;
}

/** What stands in a dialog of the pane; to be put into a Dialog, which says when it is open. */
export function DialogBox({ title, children, actions }: Props) {
  const styles = useStyles();
  return (
    <DialogSurface className={styles.surface}>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions fluid>{actions}</DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}
