import { makeStyles, tokens } from "@fluentui/react-components";
import { type ProblemGroup, isSettled } from "../../present/problems";
import type { Severity } from "../../rules";
import { REPORT_TEXTS } from "../report/report-texts";
import { SeverityLabel } from "../shared/severity";
import { ShowMore } from "../shared/ShowMore";
import { ProblemItem, type ProblemWork } from "./ProblemItem";

const useStyles = makeStyles({
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

interface Props extends ProblemWork {
  readonly groups: readonly ProblemGroup[];
}

/** The problems under their headings, with how many of each severity are open. */
export function ProblemGroups({ groups, ...work }: Props) {
  return groups.map((group) => <Group key={group.key} group={group} {...work} />);
}

function Group({ group, ...work }: { readonly group: ProblemGroup } & ProblemWork) {
  const styles = useStyles();
  const { key, title, problems } = group;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: problems.filter((problem) => problem.severity === severity && !isSettled(problem)).length,
  }));
  return (
    <section aria-labelledby={`group-${key}`}>
      <h3 id={`group-${key}`} className={styles.group}>
        {title}
        {counts.map(
          ({ severity, count }) => count > 0 && <SeverityLabel key={severity} severity={severity} count={count} />,
        )}
      </h3>
      {key === "rounding" && <p className={styles.note}>{REPORT_TEXTS.roundingNote}</p>}
      <ul className={styles.list}>
        <ShowMore
          items={problems}
          first={30}
          more={100}
          render={(problem) => <ProblemItem key={problem.key} problem={problem} {...work} />}
        />
      </ul>
    </section>
  );
}
