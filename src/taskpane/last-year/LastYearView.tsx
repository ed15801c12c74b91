import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { NoticeBar } from "../shared/NoticeBar";
import { ChosenFilePart } from "./ChosenFilePart";
import { ComparisonPart } from "./ComparisonPart";
import { DrawingsPart } from "./DrawingsPart";
import { FillingPart } from "./FillingPart";
import { SourcesPart } from "./SourcesPart";
import { ThresholdField } from "./ThresholdField";
import { LAST_YEAR_TEXTS } from "./texts";
import type { LastYearCommands, LastYearState } from "./use-last-year";
import { HelpButton } from "../help/HelpButton";
import { VIEW_BAR, VIEW_CONTENT, VIEW_ROOT } from "../shared/view-look";

const useStyles = makeStyles({
  root: VIEW_ROOT,
  bar: { ...VIEW_BAR, flexWrap: "wrap", gap: "6px" },
  content: { ...VIEW_CONTENT, padding: "8px 12px 16px" },
  note: { margin: "0 0 8px", fontSize: "12px", lineHeight: "18px", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: LastYearState;
  readonly commands: LastYearCommands;
}

/** 上年同比: where last year is known from, what may be filled in, both years as drawings, and every figure beside last year's. */
export function LastYearView({ state, commands }: Props) {
  const styles = useStyles();
  const { read, busy, stale, notice, undo, threshold, file } = state;
  return (
    <main className={styles.root} aria-busy={busy}>
      <div className={styles.bar}>
        <Button appearance={read && !stale ? "secondary" : "primary"} disabledFocusable={busy} onClick={commands.read}>
          {read ? LAST_YEAR_TEXTS.reread : LAST_YEAR_TEXTS.read}
        </Button>
        <ChosenFilePart file={file} busy={busy} commands={commands} />
        <HelpButton topic="lastYear" />
      </div>
      {notice && <NoticeBar notice={notice} onDismiss={commands.dismiss} />}
      <div className={styles.content} role="region" aria-label={LAST_YEAR_TEXTS.content} tabIndex={0}>
        {busy && <Spinner size="tiny" label={LAST_YEAR_TEXTS.working} />}
        <ThresholdField key={threshold} threshold={threshold} busy={busy} set={commands.setThreshold} />
        {!read && <p className={styles.note}>{LAST_YEAR_TEXTS.intro}</p>}
        {read && stale && <p className={styles.note}>{LAST_YEAR_TEXTS.stale}</p>}
        {read && (
          <>
            <SourcesPart lastYear={read.lastYear} goTo={commands.goTo} />
            <FillingPart filling={read.lastYear.filling} undo={undo} busy={busy} commands={commands} />
            {read.drawings && <DrawingsPart drawings={read.drawings} goTo={commands.goTo} />}
            {read.comparison && <ComparisonPart comparison={read.comparison} goTo={commands.goTo} />}
          </>
        )}
      </div>
    </main>
  );
}
