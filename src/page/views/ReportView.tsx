import { Button, Spinner, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useEffect, useRef, useState } from "react";
import type { CheckJob } from "../../files/check-file";
import { isWordName } from "../../files/kinds";
import { ReadBySet } from "../../taskpane/report/ReadBySet";
import type { ListedFile } from "../list/file-list";
import { MAKE_TEXTS } from "../make/texts";
import type { PageSession } from "../session/session";
import { OUTPUT_NOTES, TEXTS } from "../shell/texts";
import { outputsOf } from "../work/outputs";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginBlock: "8px" },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", overflowWrap: "anywhere" },
  frame: {
    width: "100%",
    height: "calc(100vh - 190px)",
    minHeight: "420px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    // a report is paper, in whatever theme
    backgroundColor: "#fff",
  },
});

interface Props {
  readonly session: PageSession;
  readonly job?: CheckJob;
  /** The line of its file as it is now: it may be checked anew while it is shown. */
  readonly line?: ListedFile;
}

/** The report of a file, or, without one, of all that were checked, with what can be made of it. */
export function ReportView({ session, job: opened, line }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const job = line?.job ?? opened;
  const isReady = job === undefined || line?.checked !== undefined;
  const address = useReport(session, job, isReady);
  const summary = line?.checked?.summary;
  const title = job?.file ?? TEXTS.total;
  return (
    <section aria-label={TEXTS.reportOf(title)}>
      <div className={styles.row}>
        <Button icon={<ArrowLeftRegular />} onClick={() => session.show({ view: "list" })}>
          {TEXTS.back}
        </Button>
        <h2 className={styles.title}>{title}</h2>
      </div>
      <div className={styles.row} role="group" aria-label={TEXTS.downloads}>
        {job &&
          outputsOf(job).map(({ kind, word }) => (
            <Tooltip key={kind} content={OUTPUT_NOTES[kind]} relationship="description">
              <Button size="small" icon={<ArrowDownloadRegular />} onClick={() => void session.making.save(job, kind)}>
                {word}
              </Button>
            </Tooltip>
          ))}
        {job && !isWordName(job.file) && (
          <Button size="small" onClick={() => session.openMaking(job)}>
            {MAKE_TEXTS.open}
          </Button>
        )}
        {(["html", "text", "jsonl"] as const).map((format) => (
          <Button key={format} size="small" onClick={() => void session.saveReport(format, job)}>
            {TEXTS.report[format]}
          </Button>
        ))}
        <Button size="small" icon={<PrintRegular />} onClick={() => frame.current?.contentWindow?.print()}>
          {TEXTS.print}
        </Button>
      </div>
      {job && summary && summary.state !== "unread" && (
        <ReadBySet report={summary} readBy={(template) => session.readBy(job, template)} />
      )}
      {address === undefined ? (
        <Spinner label={TEXTS.loading} />
      ) : (
        // It runs nothing; `allow-same-origin` is for printing it.
        <iframe
          ref={frame}
          className={styles.frame}
          sandbox="allow-same-origin allow-modals"
          title={TEXTS.reportOf(title)}
          src={address}
        />
      )}
    </section>
  );
}

/** Where the report stands while it is shown; undefined until it is made. */
function useReport(session: PageSession, job: CheckJob | undefined, isReady: boolean): string | undefined {
  const [shown, setShown] = useState<{ readonly job: CheckJob | undefined; readonly address: string }>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    if (!isReady) return undefined;
    void session.page(job).then((page) => {
      if (gone || !page) return;
      made = URL.createObjectURL(page);
      setShown({ job, address: made });
    });
    return () => {
      gone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [session, job, isReady]);
  return isReady && shown?.job === job ? shown?.address : undefined;
}
