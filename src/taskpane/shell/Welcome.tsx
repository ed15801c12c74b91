import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactNode } from "react";
import type { Report } from "../../diagnose/report";
import { GENERATION_TEXTS } from "../generation/texts";
import { useTemplates } from "../shared/templates";
import { FirstSteps } from "../help/FirstSteps";
import { HelpButton } from "../help/HelpButton";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  root: { paddingBlock: "4px" },
  title: { margin: "0 0 8px", fontSize: "16px", lineHeight: "22px" },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "4px" },
  template: { margin: "14px 0 8px", lineHeight: "22px" },
  privacy: {
    display: "flex",
    gap: "6px",
    alignItems: "center",
    marginTop: "14px",
    color: tokens.colorNeutralForeground2,
  },
  names: { columnGap: "12px", margin: "8px 0 0", paddingLeft: "20px", lineHeight: "22px", listStyle: "none" },
});

interface WelcomeProps {
  readonly busy: boolean;
  readonly addTemplate: () => void;
}

/** Before the first check: what the pane does, in three steps until they are dismissed, and where to begin without a ledger. */
export function Welcome({ busy, addTemplate }: WelcomeProps) {
  const styles = useStyles();
  const [{ words }] = useTemplates();
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <h2 className={styles.title}>{TEXTS.welcome.title(words.all)}</h2>
        <HelpButton topic="check" />
      </div>
      <FirstSteps steps={TEXTS.welcome.steps(words.all)} />
      <p className={styles.template}>
        {GENERATION_TEXTS.templateNote} <HelpButton topic="form" />
      </p>
      <Button icon={<DocumentAddRegular />} disabledFocusable={busy} onClick={addTemplate}>
        {GENERATION_TEXTS.template}
      </Button>
      <p className={styles.privacy}>
        <ShieldCheckmarkRegular fontSize={20} aria-hidden />
        {TEXTS.welcome.privacy}
      </p>
    </section>
  );
}

/** None of the tables is in the workbook, but a ledger, of which they can be made: the way there. */
export function LedgerFound({
  ledgers,
  busy,
  generate,
}: {
  readonly ledgers: readonly string[];
  readonly busy: boolean;
  readonly generate: () => void;
}) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{TEXTS.ledgerFound.title}</h2>
      <p>{TEXTS.ledgerFound.advice(ledgers)}</p>
      <Button appearance="primary" icon={<TableAddRegular />} disabledFocusable={busy} onClick={generate}>
        {TEXTS.ledgerFound.generate}
      </Button>
    </section>
  );
}

interface NothingProps {
  readonly report: Report;
  /** The choice of sheets that are tables all the same. */
  readonly children: ReactNode;
}

/** None of the tables is in the workbook: what to do, and which tables are looked for. */
export function NothingFound({ report, children }: NothingProps) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{TEXTS.nothing.title}</h2>
      <p>{TEXTS.nothing.advice}</p>
      {children}
      <ul className={styles.names}>
        {report.tables.map((table) => (
          <li key={table.id}>{TEXTS.tableName(table)}</li>
        ))}
      </ul>
    </section>
  );
}
