import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Commands } from "../session/commands";
import { GENERATION_TEXTS } from "./texts";
import type { OpenPreview } from "../session/session";
import { LedgerColumns } from "./LedgerColumns";
import { LedgerNotices } from "./LedgerNotices";
import { MovedFigures } from "./MovedFigures";
import { NothingToGenerate } from "./NothingToGenerate";
import { Outcome } from "./Outcome";
import { PrintOptions } from "./PrintOptions";
import { SetChoice } from "./SetChoice";
import { SourceChoice } from "./SourceChoice";
import { HelpButton } from "../help/HelpButton";

const useStyles = makeStyles({
  title: { margin: "0 0 2px", fontSize: "16px", lineHeight: "22px" },
  note: { margin: "0 0 10px", color: tokens.colorNeutralForeground2, fontSize: "13px", lineHeight: "19px" },
  stale: { display: "flex", gap: "6px", margin: "0 0 10px", fontWeight: 600, alignItems: "start", lineHeight: "20px" },
  icon: { flexShrink: 0, fontSize: "20px" },
  // What is decided stays in sight, however long the lists above are.
  actions: {
    position: "sticky",
    bottom: "-16px",
    margin: "12px -12px -16px",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", gap: "8px", marginTop: "6px" },
  action: { flex: "1 1 0", minWidth: 0 },
  file: { width: "100%", marginTop: "4px" },
});

interface Props {
  readonly open: OpenPreview;
  readonly busy: boolean;
  readonly commands: Commands;
}

/** 一键生成 before anything is written: what would be made of what, what can be chosen, and what should be known. */
export function PreviewView({ open, busy, commands }: Props) {
  const styles = useStyles();
  const { preview, choices } = open;
  const { planned } = preview;
  const choosing = { choices, choose: commands.choose };
  const ledger = planned.kind === "ledger" || planned.kind === "unreadable-ledger" ? planned : undefined;
  const isPlanned = planned.kind === "ledger" || planned.kind === "tables";
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title" className={styles.title}>
        {GENERATION_TEXTS.title}
      </h2>
      <p className={styles.note}>
        {GENERATION_TEXTS.note} <HelpButton topic="generate" />
      </p>
      {open.stale && <Warned className={styles.stale}>{GENERATION_TEXTS.stale}</Warned>}
      {preview.keptProblem !== undefined && <Warned className={styles.stale}>{preview.keptProblem}</Warned>}
      <SourceChoice planned={planned} {...choosing} />
      <SetChoice planned={planned} {...choosing} />
      {planned.kind === "nothing" && <NothingToGenerate busy={busy} addTemplate={commands.addTemplate} />}
      {planned.kind === "unreadable-ledger" && <LedgerNotices notices={planned.notices} goTo={commands.goTo} />}
      {ledger && <LedgerColumns ledger={ledger.ledger} lacking={planned.kind === "unreadable-ledger"} {...choosing} />}
      {isPlanned && <PrintOptions planned={planned} {...choosing} />}
      {planned.kind === "ledger" && <LedgerNotices notices={planned.notices} leavesOut goTo={commands.goTo} />}
      {planned.kind === "ledger" && <MovedFigures moved={planned.moved} />}
      {isPlanned && <Outcome preview={preview} goTo={commands.goTo} />}
      <Actions open={open} busy={busy} commands={commands} />
    </section>
  );
}

function Warned({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={className}>
      <WarningRegular className={styles.icon} aria-hidden />
      {children}
    </p>
  );
}

function Actions({ open: { preview, replanning, stale }, busy, commands }: Props) {
  const styles = useStyles();
  const plans = "plans" in preview.planned ? preview.planned.plans : undefined;
  const words = preview.replaced.length > 0 ? GENERATION_TEXTS.writeReplacing : GENERATION_TEXTS.write;
  return (
    <div className={styles.actions}>
      {replanning && (
        <div role="status">
          {GENERATION_TEXTS.replanning}
          <ProgressBar aria-label={GENERATION_TEXTS.replanning} />
        </div>
      )}
      <div className={styles.row}>
        <Button className={styles.action} disabledFocusable={busy} onClick={commands.closePreview}>
          {GENERATION_TEXTS.close}
        </Button>
        {stale || !plans ? (
          <Button
            className={styles.action}
            appearance={stale ? "primary" : "secondary"}
            disabledFocusable={busy}
            onClick={commands.generate}
          >
            {GENERATION_TEXTS.reread}
          </Button>
        ) : (
          <Button
            className={styles.action}
            appearance="primary"
            disabledFocusable={busy || replanning || plans.length === 0}
            onClick={commands.write}
          >
            {words}
          </Button>
        )}
      </div>
      {plans && plans.length > 0 && !stale && (
        <Button
          className={styles.file}
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={busy || replanning}
          onClick={commands.saveAsFile}
        >
          {GENERATION_TEXTS.saveFile}
        </Button>
      )}
    </div>
  );
}
