import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { ReportFinding } from "../../diagnose/report";
import { headlineOf, restOf } from "../../present/problems";
import type { Place } from "../../workbook";
import { type Explaining, FindingExplanationPart } from "../explanations/FindingExplanationPart";
import { FindingFix } from "../fixes/FindingFix";
import type { Mending } from "../fixes/FixButton";
import { useHeadStyles } from "../problems/head-styles";
import { SeverityLabel } from "../shared/severity";
import { FindingBody } from "./FindingBody";
import { FindingFacts } from "./FindingFacts";

const useStyles = makeStyles({
  item: {
    padding: "4px 0 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 90px",
  },
});

interface Props {
  readonly finding: ReportFinding;
  readonly goTo: (place: Place) => void;
  readonly mending: Mending;
  readonly explaining: Explaining;
  /** True where the problem that it follows from has no fix of its own. */
  readonly hasFix: boolean;
}

/** One finding among those that follow from a problem. Its headline goes to the first cell it names, and opens what it rests on. */
export function FindingItem({ finding, goTo, mending, explaining, hasFix }: Props) {
  const styles = useStyles();
  const heads = useHeadStyles();
  const [open, setOpen] = useState(false);
  const facts = useId();
  const first = finding.cells[0];
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const press = (): void => {
    setOpen(!open);
    if (!open && first) goTo(first.place);
  };
  return (
    <li className={styles.item}>
      <button type="button" className={heads.title} aria-expanded={open} aria-controls={facts} onClick={press}>
        <SeverityLabel severity={finding.severity} />
        <span className={heads.name}>{headlineOf(finding)}</span>
        <Chevron aria-hidden className={heads.chevron} />
      </button>
      <FindingBody finding={finding} rest={restOf(finding)} goTo={goTo} />
      {hasFix && finding.fix && <FindingFix fix={finding.fix} mending={mending} />}
      <FindingExplanationPart finding={finding} {...explaining} />
      <div id={facts}>{open && <FindingFacts finding={finding} />}</div>
    </li>
  );
}
