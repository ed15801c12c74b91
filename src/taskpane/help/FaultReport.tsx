import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCopy } from "../shared/use-copy";
import { HELP_TEXTS } from "./texts";

const TEXTS = HELP_TEXTS.fault;

const useStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    width: "100%",
    height: "120px",
    marginBottom: "8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What may be sent about a fault, in full before it is copied; the user sends it himself. */
export function FaultReport({ report }: { readonly report: string }) {
  const styles = useStyles();
  const { field, outcome, copy } = useCopy(TEXTS);
  return (
    <>
      <p>{TEXTS.note}</p>
      <textarea ref={field} className={styles.field} readOnly aria-label={TEXTS.label} value={report} />
      <Button size="small" onClick={copy}>
        {TEXTS.copy}
      </Button>
      <p role="status">{outcome}</p>
    </>
  );
}
