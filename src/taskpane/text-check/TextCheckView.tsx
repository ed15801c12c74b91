import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { NoticeBar } from "../shared/NoticeBar";
import { CheckedText } from "./CheckedText";
import { TextSourceBar } from "./TextSourceBar";
import { TEXT_CHECK_TEXTS } from "./texts";
import type { TextCheckCommands, TextCheckState } from "./use-text-check";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", margin: 0 },
  content: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "8px 12px 16px",
    scrollbarGutter: "stable",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  working: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", marginBottom: "8px" },
  note: { margin: "0 0 8px", fontSize: "12px", lineHeight: "18px", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: TextCheckState;
  readonly commands: TextCheckCommands;
}

/** 核对文字: a text held against the workbook's tables, number by number. */
export function TextCheckView({ state, commands }: Props) {
  const styles = useStyles();
  const { report, busy, cancellable, stale, notice, number } = state;
  return (
    <main className={styles.root} aria-busy={busy}>
      <TextSourceBar busy={busy} hasReport={report !== undefined} commands={commands} />
      {notice && <NoticeBar notice={notice} onDismiss={commands.dismiss} />}
      <div className={styles.content} role="region" aria-label={TEXT_CHECK_TEXTS.content} tabIndex={0}>
        {busy && (
          <div className={styles.working}>
            <Spinner size="tiny" label={TEXT_CHECK_TEXTS.working} />
            {cancellable && (
              <Button size="small" onClick={commands.cancel}>
                {TEXT_CHECK_TEXTS.cancel}
              </Button>
            )}
          </div>
        )}
        {!report && <p className={styles.note}>{TEXT_CHECK_TEXTS.intro}</p>}
        {report && stale && <p className={styles.note}>{TEXT_CHECK_TEXTS.stale}</p>}
        {report?.publishedText && <CheckedText key={number} report={report} busy={busy} commands={commands} />}
      </div>
    </main>
  );
}
