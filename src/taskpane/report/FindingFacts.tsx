import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReportFinding } from "../../diagnose/report";
import { formulaName } from "../../present/wording/cells";
import { CONTRAST_THEME } from "../shared/contrast";
import { TEXTS } from "../shell/texts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "4px 10px",
    margin: "8px 4px 0",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: "13px",
    [CONTRAST_THEME]: { border: "1px solid CanvasText" },
  },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

/** What a finding rests on: its formula as a person says it, both sides, what to do, which rule it is, and by which regulation. */
export function FindingFacts({ finding }: { readonly finding: ReportFinding }) {
  const styles = useStyles();
  const sides = finding.left === undefined ? undefined : TEXTS.leftAndRight(finding.left, finding.right ?? "");
  return (
    <dl className={styles.facts}>
      <Fact term={TEXTS.formula}>{formulaName(finding)}</Fact>
      <Fact term={TEXTS.sides}>{sides}</Fact>
      <Fact term={TEXTS.difference}>{finding.difference}</Fact>
      <Fact term={TEXTS.advice}>{finding.advice}</Fact>
      <Fact term={TEXTS.rule}>{finding.title}</Fact>
      <Fact term={TEXTS.basis}>{finding.basis}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  if (children === undefined || children === "") return null;
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}
