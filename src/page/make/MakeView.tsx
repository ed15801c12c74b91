import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { CheckJob } from "../../files/check-file";
import { LedgerColumns } from "../../taskpane/generation/LedgerColumns";
import { LedgerNotices } from "../../taskpane/generation/LedgerNotices";
import { MovedFigures } from "../../taskpane/generation/MovedFigures";
import { PrintOptions } from "../../taskpane/generation/PrintOptions";
import { SetChoice } from "../../taskpane/generation/SetChoice";
import { SourceChoice } from "../../taskpane/generation/SourceChoice";
import type { PageSession } from "../session/session";
import { TEXTS } from "../shell/texts";
import { MAKE_TEXTS } from "./texts";
import { useMake } from "./use-make";

const useStyles = makeStyles({
  root: { maxWidth: "720px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginBlock: "8px" },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, marginBlock: "8px" },
});

/** 生成选项: from what a file's tables are made, and how, chosen in the parts of the pane's preview; then they are downloaded. */
export function MakeView({ session, job }: { readonly session: PageSession; readonly job: CheckJob }) {
  const styles = useStyles();
  const { choices, choose, planned, isPlanning } = useMake(session, job);
  const choosing = { choices, choose };
  const isPlanned = planned?.kind === "ledger" || planned?.kind === "tables";
  return (
    <section aria-label={MAKE_TEXTS.title(job.file)} aria-busy={isPlanning} className={styles.root}>
      <div className={styles.row}>
        <Button icon={<ArrowLeftRegular />} onClick={() => session.show({ view: "list" })}>
          {TEXTS.back}
        </Button>
        <h2 className={styles.title}>{MAKE_TEXTS.title(job.file)}</h2>
      </div>
      <p className={styles.note}>{MAKE_TEXTS.note}</p>
      {planned && (
        <>
          <SourceChoice planned={planned} {...choosing} />
          <SetChoice planned={planned} {...choosing} />
          {planned.kind === "nothing" && <p>{MAKE_TEXTS.nothing}</p>}
          {planned.kind === "unreadable-ledger" && <LedgerNotices notices={planned.notices} />}
          {"ledger" in planned && (
            <LedgerColumns ledger={planned.ledger} lacking={planned.kind === "unreadable-ledger"} {...choosing} />
          )}
          {isPlanned && <PrintOptions planned={planned} {...choosing} />}
          {planned.kind === "ledger" && <LedgerNotices notices={planned.notices} leavesOut />}
          {planned.kind === "ledger" && <MovedFigures moved={planned.moved} />}
        </>
      )}
      <div className={styles.row}>
        {(["tables", "document"] as const).map((kind) => (
          <Button
            key={kind}
            appearance={kind === "tables" ? "primary" : "secondary"}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={isPlanning || !isPlanned || choices.tables?.length === 0}
            onClick={() => void session.making.save(job, kind)}
          >
            {kind === "tables" ? MAKE_TEXTS.save : MAKE_TEXTS.saveDocument}
          </Button>
        ))}
        {isPlanning && <Spinner size="tiny" label={MAKE_TEXTS.planning} />}
      </div>
    </section>
  );
}
