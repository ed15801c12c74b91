import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { BROKEN_TEXTS as TEXTS } from "./broken-texts";
import { useCopy } from "./use-copy";

const useStyles = makeStyles({
  root: { padding: "12px", overflowY: "auto", maxHeight: "100%", boxSizing: "border-box" },
  title: { margin: "0 0 8px", fontSize: "16px", lineHeight: "22px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginBlock: "12px" },
  details: {
    boxSizing: "border-box",
    width: "100%",
    height: "140px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly details: string;
  readonly again: () => void;
  readonly reload: () => void;
}

/** A part of the pane that could not be shown: what that means for the workbook, and what to do, in this order. */
export function Broken({ details, again, reload }: Props) {
  const styles = useStyles();
  const { field, outcome, copy } = useCopy(TEXTS);
  return (
    <section role="alert" className={styles.root}>
      <h2 className={styles.title}>{TEXTS.title}</h2>
      <p>{TEXTS.kept}</p>
      <p>{TEXTS.advice}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={again}>
          {TEXTS.again}
        </Button>
        <Button onClick={reload}>{TEXTS.reload}</Button>
        <Button onClick={copy}>{TEXTS.copy}</Button>
      </div>
      <p>{TEXTS.report}</p>
      <textarea ref={field} className={styles.details} readOnly aria-label={TEXTS.details} value={details} />
      <p role="status">{outcome}</p>
    </section>
  );
}
