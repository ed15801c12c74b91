import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Report } from "../../diagnose/report";
import { configSentences } from "../../present/wording/config";
import { numbersText } from "../../present/wording/text-check";
import type { Severity } from "../../rules";
import { openCount, tallyTies } from "./tallies";
import { EXPLANATION_TEXTS } from "../explanations/explanation-texts";
import { TEXTS } from "../shell/texts";
import { SeverityLabel } from "../shared/severity";

const SEVERITIES: readonly { readonly severity: Severity; readonly count: "errors" | "warnings" | "infos" }[] = [
  { severity: "error", count: "errors" },
  { severity: "warning", count: "warnings" },
  { severity: "info", count: "infos" },
];

const useStyles = makeStyles({
  unit: { margin: 0, fontSize: "15px", lineHeight: "22px", fontWeight: 600, overflowWrap: "anywhere" },
  facts: { margin: "2px 0 8px", color: tokens.colorNeutralForeground2, fontSize: "12px" },
  stale: { display: "flex", gap: "4px", margin: "0 0 8px", fontWeight: 600, fontSize: "13px", lineHeight: "18px" },
  counts: { display: "flex", gap: "6px" },
  count: {
    flex: "1 1 0",
    minWidth: 0,
    minHeight: "32px",
    padding: "2px 4px",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  shown: { border: `2px solid ${tokens.colorNeutralStrokeAccessible}`, padding: "1px 3px" },
  hidden: { textDecorationLine: "line-through" },
  ties: { margin: "8px 0", fontSize: "13px", lineHeight: "19px" },
});

interface Props {
  readonly report: Report;
  readonly time: string;
  readonly stale: boolean;
  readonly shown: ReadonlySet<Severity>;
  readonly toggle: (severity: Severity) => void;
}

/** Whose workbook it is, how much is wrong (which also filters the list), and how many ties were looked at. */
export function Summary({ report, time, stale, shown, toggle }: Props) {
  const styles = useStyles();
  const ties = tallyTies(report);
  const { explained } = report.summary;
  const facts = [
    report.year === undefined ? undefined : TEXTS.year(report.year),
    report.measure === undefined ? undefined : TEXTS.measure(report.measure),
    report.templateTitle,
    TEXTS.checkedAt(time),
  ];
  return (
    <section aria-label={TEXTS.summary}>
      <h2 className={styles.unit}>{report.unit ?? TEXTS.unknownUnit}</h2>
      <p className={styles.facts}>{facts.filter((fact) => fact !== undefined).join(" · ")}</p>
      {stale && (
        <p className={styles.stale}>
          <WarningRegular fontSize={16} aria-hidden /> {TEXTS.stale}
        </p>
      )}
      <div className={styles.counts} role="group" aria-label={TEXTS.filter}>
        {SEVERITIES.map(({ severity, count }) => (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.count, shown.has(severity) ? styles.shown : styles.hidden)}
            aria-pressed={shown.has(severity)}
            onClick={() => toggle(severity)}
          >
            <SeverityLabel severity={severity} count={openCount(report.summary, count)} />
          </button>
        ))}
      </div>
      {explained && <p className={styles.ties}>{EXPLANATION_TEXTS.counts(explained.warnings, explained.infos)}</p>}
      <p className={styles.ties}>
        {TEXTS.ties(ties.held, ties.failed, ties.unchecked)}。{TEXTS.figures(report.summary.figures)}。
      </p>
      {configSentences(report).map((sentence) => (
        <p key={sentence} className={styles.ties}>
          {sentence}
        </p>
      ))}
      {report.narrative && (
        <p className={styles.ties}>
          {TEXTS.textOf(report.narrative.file)}：{numbersText(report.narrative)}。
        </p>
      )}
    </section>
  );
}
