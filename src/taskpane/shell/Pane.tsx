import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useRef, useState } from "react";
import { hasTables } from "../../app/check/has-tables";
import { MANUAL_CALCULATION } from "../../app/check/with-what-was-kept";
import { openCount } from "../report/tallies";
import type { Session } from "../session/session";
import { useShortcuts } from "../shared/shortcuts";
import { TEXTS } from "./texts";
import type { ThemeChoice } from "../theme";
import type { Commands } from "../session/commands";
import type { Tools } from "../session/tools";
import { type ListView, usualList } from "../problems/list-view";
import { useKeptFocus } from "../shared/use-kept-focus";
import { useLive, usePause } from "../live/use-live";
import { useSession } from "../session/use-session";
import { ConfirmDialog } from "../shared/ConfirmDialog";
import { ErrorBoundary } from "../shared/ErrorBoundary";
import { HIDDEN } from "../shared/hidden";
import { Header } from "./Header";
import { LiveBar } from "../live/LiveBar";
import { DraftsContext } from "../memory/drafts";
import { MendedBar } from "../fixes/MendedBar";
import { UndoButton } from "../fixes/UndoButton";
import { NoticeBar } from "../shared/NoticeBar";
import { Progress } from "../shared/Progress";
import { LedgerFound, NothingFound, Welcome } from "./Welcome";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%" },
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

/** Fetched, from our own files, when they are first shown: the pane begins without them. */
const ReportView = lazy(async () => ({ default: (await import("../report/ReportView")).ReportView }));
const SheetsPart = lazy(async () => ({ default: (await import("../sheets/SheetsPart")).SheetsPart }));
const SelectionBar = lazy(async () => ({ default: (await import("../selection/SelectionBar")).SelectionBar }));
const PreviewView = lazy(async () => ({ default: (await import("../generation/PreviewView")).PreviewView }));

interface Props {
  readonly tools: Tools;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly openSettings: () => void;
  readonly openDepartment: () => void;
  /** Something else is at work in the workbook: no live check begins meanwhile. */
  readonly paused?: boolean;
}

/** The whole pane: commands above, what they told below. */
export function Pane({ tools, choice, choose, openSettings, openDepartment, paused = false }: Props) {
  const styles = useStyles();
  const { session, commands, drafts } = useSession(tools);
  useShortcuts(commands);
  const { on, turn } = useLive(commands);
  usePause(commands.pause, paused);
  const content = useRef<HTMLDivElement>(null);
  useKeptFocus(content, session.report);
  const busy = session.working !== undefined;
  const [usual] = useState(usualList);
  const view = session.list ?? usual;
  return (
    <div className={styles.root}>
      <Header
        busy={busy}
        commands={commands}
        choice={choice}
        choose={choose}
        openSettings={openSettings}
        openDepartment={openDepartment}
      />
      <main className={styles.main} aria-busy={busy}>
        <LiveBar on={on} state={session.live ?? "off"} isManual={isManual(session)} turn={turn}>
          {session.steps && <UndoButton steps={session.steps} busy={busy} commands={commands} />}
        </LiveBar>
        <div role="status" aria-live="polite" className={styles.hidden}>
          {announcement(session)}
        </div>
        <Progress working={session.working} isTyping={session.typing === true} onCancel={commands.cancel} />
        {session.mended && <MendedBar mended={session.mended} busy={busy} commands={commands} />}
        {session.notice && <NoticeBar notice={session.notice} onDismiss={commands.dismiss} />}
        {session.report && !session.preview && (
          <Suspense fallback={null}>
            <SelectionBar
              report={session.report.report}
              selected={session.selected}
              view={view}
              busy={busy}
              commands={commands}
            />
          </Suspense>
        )}
        {/* Scrolls, so it must be reachable by keyboard even where nothing in it can be pressed. */}
        <div ref={content} className={styles.content} role="region" aria-label={TEXTS.content} tabIndex={0}>
          <ErrorBoundary subject={session.preview ?? session.report}>
            <DraftsContext.Provider value={drafts}>
              <Content session={session} view={view} busy={busy} commands={commands} />
            </DraftsContext.Provider>
          </ErrorBoundary>
        </div>
      </main>
      <ConfirmDialog asking={session.asking} answer={commands.answer} />
    </div>
  );
}

interface ContentProps {
  readonly session: Session;
  /** What of the list of problems is shown. */
  readonly view: ListView;
  readonly busy: boolean;
  readonly commands: Commands;
}

/** A preview stands before the report, which is kept with all that is unfolded or half written in it. */
function Content({ session, view, busy, commands }: ContentProps) {
  const { preview, report } = session;
  return (
    <>
      {preview && (
        <Suspense fallback={<Spinner size="small" label={TEXTS.steps["laying-out"]} />}>
          <PreviewView open={preview} busy={busy} commands={commands} />
        </Suspense>
      )}
      <div hidden={preview !== undefined}>
        {(!preview || report) && <ReportPart session={session} view={view} busy={busy} commands={commands} />}
      </div>
    </>
  );
}

function ReportPart({ session, view, busy, commands }: ContentProps) {
  if (!session.report) return <Welcome busy={busy} addTemplate={commands.addTemplate} />;
  const { report, time, number } = session.report;
  // What a live check is about to settle is not told: a line that comes and goes while one types moves all that is below it.
  const stale = session.report.stale && session.live !== "checking";
  if (!hasTables(report) && report.ledgers)
    return <LedgerFound ledgers={report.ledgers} busy={busy} generate={commands.generate} />;
  if (!hasTables(report))
    return (
      <NothingFound report={report}>
        <Suspense fallback={null}>
          <SheetsPart report={report} busy={busy} commands={commands} />
        </Suspense>
      </NothingFound>
    );
  // A new check begins with a fresh view: its filter and what was unfolded belong to the old one.
  const writer = session.writer ?? "";
  return (
    <Suspense fallback={<Spinner size="small" label={TEXTS.steps.checking} />}>
      <ReportView key={number} {...{ report, time, stale, busy, commands, writer, view }} />
    </Suspense>
  );
}

function isManual({ report }: Session): boolean {
  return report?.report.unchecked.some(({ reason }) => reason === MANUAL_CALCULATION) === true;
}

/** What is said aloud: the step at work, or the outcome of a check. */
function announcement({ working, report }: Session): string {
  if (working) return TEXTS.steps[working.step];
  if (!report) return "";
  const { summary } = report.report;
  const [errors, warnings, infos] = [
    openCount(summary, "errors"),
    openCount(summary, "warnings"),
    openCount(summary, "infos"),
  ];
  return `${TEXTS.summary}：${TEXTS.count("error", errors)}，${TEXTS.count("warning", warnings)}，${TEXTS.count("info", infos)}`;
}
