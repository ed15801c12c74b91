import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingExplanation, ReportFinding } from "../../diagnose/report";
import { EXPLAINED } from "../../present/wording/explanations";
import { type Draft, useDrafts } from "../memory/drafts";
import type { Commands } from "../session/commands";
import { EXPLANATION_TEXTS } from "./explanation-texts";
import { ExplanationForm } from "./ExplanationForm";

const useStyles = makeStyles({
  root: { margin: "8px 4px 0", fontSize: "13px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  kept: {
    padding: "6px 8px",
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  text: { margin: "2px 0 4px", whiteSpace: "pre-wrap" },
  by: { color: tokens.colorNeutralForeground2 },
});

/** What a view needs to explain findings. */
export interface Explaining extends Pick<Commands, "explain" | "withdraw"> {
  readonly busy: boolean;
  readonly writer: string;
}

/** The explanation of a finding, or the way to give one. An error is never explained away. */
export function FindingExplanationPart({ finding, ...how }: FindingExplanationProps) {
  const { explanation } = finding;
  if (finding.severity === "error") return null;
  if (explanation) return <Kept explanation={explanation} busy={how.busy} take={() => how.withdraw(finding.id)} />;
  return <Unexplained finding={finding} {...how} />;
}

type FindingExplanationProps = { readonly finding: ReportFinding } & Explaining;

/** The form is open for as long as something half written is not given up, whatever else is checked or shown meanwhile. */
function Unexplained({ finding, busy, writer, explain }: FindingExplanationProps) {
  const styles = useStyles();
  const drafts = useDrafts();
  const [draft, setDraft] = useState(() => drafts.of(finding.id));
  const begin = (kind: Draft["kind"]): void => {
    const begun = { kind, text: "", who: writer };
    drafts.write(finding.id, begun);
    setDraft(begun);
  };
  const close = (): void => {
    drafts.close(finding.id);
    setDraft(undefined);
  };
  if (draft)
    return (
      <div className={styles.root}>
        <ExplanationForm
          kind={draft.kind}
          draft={draft}
          write={(words) => drafts.write(finding.id, { kind: draft.kind, ...words })}
          busy={busy}
          save={(words) => explain(finding, words)}
          close={close}
        />
      </div>
    );
  return (
    <div className={`${styles.root} ${styles.actions}`}>
      {finding.severity === "warning" && (
        <Button size="small" onClick={() => begin("explained")}>
          {EXPLANATION_TEXTS.explain}
        </Button>
      )}
      <Button size="small" onClick={() => begin("ignored")}>
        {EXPLANATION_TEXTS.ignore}
      </Button>
    </div>
  );
}

function Kept({
  explanation: { kind, text, who, when },
  busy,
  take,
}: {
  readonly explanation: FindingExplanation;
  readonly busy: boolean;
  readonly take: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={`${styles.root} ${styles.kept}`} role="group" aria-label={EXPLAINED[kind]}>
      <strong>{EXPLAINED[kind]}</strong>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        <span className={styles.by}>{EXPLANATION_TEXTS.by(who, when)}</span>
        <Button size="small" disabledFocusable={busy} onClick={take}>
          {EXPLANATION_TEXTS.withdraw}
        </Button>
      </div>
    </div>
  );
}
