import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Report } from "../diagnose/report";
import type { Severity } from "../rules";
import type { Session } from "./session";
import { useShortcuts } from "./shortcuts";
import { TEXTS } from "./texts";
import type { ThemeChoice } from "./theme";
import type { Commands, Tools } from "./commands";
import { useSession } from "./use-session";
import { ConfirmDialog } from "./views/ConfirmDialog";
import { Findings } from "./views/Findings";
import { HIDDEN } from "./views/hidden";
import { Header } from "./views/Header";
import { NoticeBar } from "./views/NoticeBar";
import { Progress } from "./views/Progress";
import { Summary } from "./views/Summary";
import { Suspects } from "./views/Suspects";
import { TableStates } from "./views/TableStates";
import { UncheckedList } from "./views/UncheckedList";
import { NothingFound, Welcome } from "./views/Welcome";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh" },
  main: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  content: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "10px 12px 16px",
    scrollbarGutter: "stable",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  hidden: HIDDEN,
});

interface Props {
  readonly tools: Tools;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  /** The command with which the ribbon opened the pane. */
  readonly begin?: "check" | "generate";
}

/** The whole pane: commands above, what they told below. */
export function Pane({ tools, choice, choose, begin }: Props) {
  const styles = useStyles();
  const { session, commands } = useSession(tools);
  useShortcuts(commands);
  useBeginning(commands, begin);
  const busy = session.working !== undefined;
  return (
    <div className={styles.root}>
      <Header busy={busy} commands={commands} choice={choice} choose={choose} />
      <main className={styles.main} aria-busy={busy}>
        <div role="status" aria-live="polite" className={styles.hidden}>
          {announcement(session)}
        </div>
        <Progress working={session.working} onCancel={commands.cancel} />
        {session.notice && <NoticeBar notice={session.notice} onDismiss={commands.dismiss} />}
        {/* Scrolls, so it must be reachable by keyboard even where nothing in it can be pressed. */}
        <div className={styles.content} role="region" aria-label={TEXTS.content} tabIndex={0}>
          <Content session={session} busy={busy} commands={commands} />
        </div>
      </main>
      <ConfirmDialog consequences={session.asking} answer={commands.answer} />
    </div>
  );
}

/** Runs the command with which the pane was opened, once. */
function useBeginning(commands: Commands, begin: Props["begin"]): void {
  const begun = useRef(false);
  useEffect(() => {
    if (!begin || begun.current) return;
    begun.current = true;
    commands[begin]();
  }, [commands, begin]);
}

function Content({ session, busy, commands }: { session: Session; busy: boolean; commands: Commands }) {
  if (!session.report) return <Welcome />;
  const { report, time, number, stale } = session.report;
  if (report.tables.every((table) => table.state === "missing")) return <NothingFound report={report} />;
  // A new check begins with a fresh view: its filter and what was unfolded belong to the old one.
  return <ReportView key={number} report={report} time={time} stale={stale} busy={busy} commands={commands} />;
}

function ReportView(props: { report: Report; time: string; stale: boolean; busy: boolean; commands: Commands }) {
  const { report, time, stale, busy, commands } = props;
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set<Severity>(["error", "warning", "info"]));
  const toggle = useCallback((severity: Severity) => {
    setShown((before) => {
      const after = new Set(before);
      if (!after.delete(severity)) after.add(severity);
      return after;
    });
  }, []);
  return (
    <>
      <Summary report={report} time={time} stale={stale} shown={shown} toggle={toggle} />
      <TableStates report={report} goTo={commands.goTo} />
      <Suspects report={report} goTo={commands.goTo} />
      <Findings report={report} shown={shown} busy={busy} commands={commands} />
      <UncheckedList report={report} goTo={commands.goTo} />
    </>
  );
}

/** What is said aloud: the step at work, or the outcome of a check. */
function announcement({ working, report }: Session): string {
  if (working) return TEXTS.steps[working.step];
  if (!report) return "";
  const { errors, warnings, infos } = report.report.summary;
  return `${TEXTS.summary}：${TEXTS.count("error", errors)}，${TEXTS.count("warning", warnings)}，${TEXTS.count("info", infos)}`;
}
