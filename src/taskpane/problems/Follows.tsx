import { makeStyles } from "@fluentui/react-components";
import type { ReportFinding, Unchecked } from "../../diagnose/report";
import type { Place } from "../../workbook";
import type { Explaining } from "../explanations/FindingExplanationPart";
import type { Mending } from "../fixes/FixButton";
import { FindingItem } from "../report/FindingItem";
import { Foldable } from "../shared/Foldable";
import { ShowMore } from "../shared/ShowMore";
import { PROBLEM_TEXTS } from "./texts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  reasons: { margin: 0, paddingLeft: "18px", fontSize: "13px" },
});

interface Props {
  readonly findings: readonly ReportFinding[];
  readonly unchecked: readonly Unchecked[];
  readonly goTo: (place: Place) => void;
  readonly mending: Mending;
  readonly explaining: Explaining;
  /** True where the problem has no fix of its own: then what follows may have one. */
  readonly hasFix: boolean;
}

/** What follows from a problem, folded: the findings that go away with it, and what could not be checked because of it. */
export function Follows({ findings, unchecked, ...work }: Props) {
  const styles = useStyles();
  return (
    <>
      {findings.length > 0 && (
        <Foldable quiet title={PROBLEM_TEXTS.follows(findings.length)}>
          <ul className={styles.list}>
            <ShowMore
              items={findings}
              first={10}
              more={50}
              render={(finding) => <FindingItem key={finding.id} finding={finding} {...work} />}
            />
          </ul>
        </Foldable>
      )}
      {unchecked.length > 0 && (
        <Foldable quiet title={PROBLEM_TEXTS.unchecked(unchecked.length)}>
          <ul className={styles.reasons}>
            <ShowMore items={unchecked} first={20} more={100} render={({ reason }) => <li key={reason}>{reason}</li>} />
          </ul>
        </Foldable>
      )}
    </>
  );
}
