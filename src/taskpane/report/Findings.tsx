import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EraserRegular, HighlightRegular } from "@fluentui/react-icons";
import type { TieEdge } from "../../present/map/tie-map";
import type { Report } from "../../diagnose/report";
import type { Severity } from "../../rules";
import { type FindingGroup, groupFindings } from "./group-findings";
import { REPORT_TEXTS } from "./report-texts";
import { SHORTCUTS } from "../shared/shortcuts";
import type { Place } from "../../workbook";
import { TEXTS } from "../shell/texts";
import type { Commands } from "../session/commands";
import type { Explaining } from "../explanations/FindingExplanationPart";
import { FindingItem } from "./FindingItem";
import { PairFilter } from "./PairFilter";
import type { Mending } from "../fixes/FixButton";
import { SeverityLabel } from "../shared/severity";
import { ShowMore } from "../shared/ShowMore";
import { WriteReport } from "./WriteReport";

const useStyles = makeStyles({
  section: { paddingTop: "10px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: "0 0 6px", fontSize: "14px", lineHeight: "20px" },
  actions: { display: "flex", gap: "8px", marginBottom: "4px" },
  action: { flex: "1 1 0", minWidth: 0 },
  group: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 10px",
    margin: 0,
    padding: "6px 4px",
    fontSize: "14px",
    lineHeight: "20px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { margin: "4px", fontSize: "13px", color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

interface Props {
  readonly report: Report;
  readonly shown: ReadonlySet<Severity>;
  readonly busy: boolean;
  readonly commands: Commands;
  readonly writer: string;
  /** The pair of tables whose findings alone are shown. */
  readonly pair: TieEdge | undefined;
  readonly showAll: () => void;
}

/** The findings by table, each group under its table's name and counts. */
export function Findings({ report, shown, busy, commands, writer, pair, showAll }: Props) {
  const styles = useStyles();
  const groups = groupFindings(report, shown, pair?.findings);
  const { goTo, fix, explain, withdraw } = commands;
  const work = { goTo, mending: { busy, fix }, explaining: { busy, writer, explain, withdraw } };
  return (
    <section className={styles.section} aria-labelledby="findings">
      <h2 id="findings" className={styles.title}>
        {TEXTS.findings}
      </h2>
      {report.findings.length === 0 ? (
        <p>{report.unchecked.length > 0 ? TEXTS.cleanButUnchecked : TEXTS.clean}</p>
      ) : (
        <MarkActions busy={busy} commands={commands} />
      )}
      <WriteReport busy={busy} commands={commands} />
      <PairFilter pair={pair} clear={showAll} />
      {report.findings.length > 0 && groups.length === 0 && !pair && <p>{TEXTS.noneShown}</p>}
      {groups.map((group) => (
        <Group key={group.key} group={group} {...work} />
      ))}
    </section>
  );
}

function MarkActions({ busy, commands }: Pick<Props, "busy" | "commands">) {
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      <Button
        className={styles.action}
        size="small"
        icon={<HighlightRegular />}
        disabledFocusable={busy}
        aria-keyshortcuts={SHORTCUTS.mark.keys}
        onClick={commands.mark}
      >
        {TEXTS.mark}
      </Button>
      <Button
        className={styles.action}
        size="small"
        icon={<EraserRegular />}
        disabledFocusable={busy}
        aria-keyshortcuts={SHORTCUTS.clear.keys}
        onClick={commands.clear}
      >
        {TEXTS.clear}
      </Button>
    </div>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly goTo: (place: Place) => void;
  readonly mending: Mending;
  readonly explaining: Explaining;
}

function Group({ group, ...work }: GroupProps) {
  const styles = useStyles();
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: group.findings.filter((finding) => finding.severity === severity && !finding.explanation).length,
  }));
  return (
    <section aria-labelledby={`group-${group.key}`}>
      <h3 id={`group-${group.key}`} className={styles.group}>
        {group.title}
        {counts.map(
          ({ severity, count }) => count > 0 && <SeverityLabel key={severity} severity={severity} count={count} />,
        )}
      </h3>
      {group.key === "rounding" && <p className={styles.note}>{REPORT_TEXTS.roundingNote}</p>}
      <ul className={styles.list}>
        <ShowMore
          items={group.findings}
          first={30}
          more={100}
          render={(finding) => <FindingItem key={finding.id} finding={finding} {...work} />}
        />
      </ul>
    </section>
  );
}
