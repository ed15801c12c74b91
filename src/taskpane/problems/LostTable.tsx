import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactNode } from "react";
import { PROBLEM_TEXTS } from "./texts";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: "4px", justifyItems: "start", margin: "6px 4px 0", fontSize: "13px" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly busy: boolean;
  readonly generate: () => void;
  /** The choice of the sheet that it is, where there are any. */
  readonly children?: ReactNode;
}

/** The ways to a table that is lost: it is one of the sheets, as the user knows; or it is made of what is there, after a look at the preview. */
export function LostTable({ busy, generate, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {children}
      <Button size="small" appearance="primary" icon={<TableAddRegular />} disabledFocusable={busy} onClick={generate}>
        {PROBLEM_TEXTS.generate}
      </Button>
      <span className={styles.note}>{PROBLEM_TEXTS.generateNote}</span>
    </div>
  );
}
