import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { Commands } from "../session/commands";
import { REPORT_TEXTS } from "./report-texts";

const useStyles = makeStyles({ button: { width: "100%", marginBottom: "6px" } });

interface Props {
  readonly busy: boolean;
  readonly commands: Pick<Commands, "writeReport">;
}

/** Puts the report and the reviewer's form into the workbook as sheets. */
export function WriteReport({ busy, commands }: Props) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      size="small"
      icon={<DocumentTableRegular />}
      disabledFocusable={busy}
      onClick={commands.writeReport}
    >
      {REPORT_TEXTS.write}
    </Button>
  );
}
