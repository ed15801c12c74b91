import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { NoticeBar } from "../../taskpane/shared/NoticeBar";
import type { SettingsInUse } from "../../taskpane/settings/settings";
import type { ThemeChoice } from "../../taskpane/theme";
import { PageCodesView } from "../codes/PageCodesView";
import { createPageCodes } from "../codes/page-codes";
import { lineOf } from "../list/file-list";
import { droppedFiles } from "../list/found-files";
import type { PageSession } from "../session/session";
import { DepartmentView } from "../department/DepartmentView";
import { MakeView } from "../make/MakeView";
import { PageSettingsView } from "../settings/PageSettingsView";
import { DropZone } from "../views/DropZone";
import { FilesView } from "../views/FilesView";
import { ReportView } from "../views/ReportView";
import { PageHeader } from "./PageHeader";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  main: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "1280px",
    margin: "0 auto",
    padding: "12px 16px 24px",
    flex: 1,
  },
});

interface Props {
  readonly session: PageSession;
  readonly settings: SettingsInUse;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly licences: () => string;
}

/** The page: what it was given, and one of its views. Files may be dropped anywhere on it. */
export function Page({ session, settings, choice, choose, licences }: Props) {
  const styles = useStyles();
  const { store } = session;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const codes = useMemo(() => createPageCodes(session), [session]);
  useDrops(session);
  const { shown, list, notice } = state;
  // 科目查询 is a main part by itself, as in the pane.
  const Main = shown.view === "codes" ? "div" : "main";
  return (
    <div className={styles.root}>
      <PageHeader session={session} choice={choice} choose={choose} licences={licences} />
      <Main className={styles.main}>
        {notice && <NoticeBar notice={notice} onDismiss={session.dismiss} />}
        {shown.view === "list" && <DropZone session={session} isLarge={list.lines.length === 0} />}
        {shown.view === "list" && list.lines.length > 0 && <FilesView session={session} state={state} />}
        {shown.view === "file" && (
          <ReportView key={shown.job.file} session={session} job={shown.job} line={lineOf(list, shown.job)} />
        )}
        {shown.view === "make" && <MakeView key={shown.job.file} session={session} job={shown.job} />}
        {shown.view === "codes" && <PageCodesView codes={codes} back={() => session.show({ view: "list" })} />}
        {shown.view === "department" && <DepartmentView session={session} />}
        {shown.view === "settings" && <PageSettingsView session={session} settings={settings} codes={codes} />}
        {shown.view === "all" && <ReportView session={session} />}
      </Main>
    </div>
  );
}

/** Takes what is dropped anywhere on the page, which a browser would otherwise open in place of it. */
function useDrops(session: PageSession): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((found) => session.add(found));
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, [session]);
}
