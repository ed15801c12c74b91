import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { type ReactNode, useId, useState } from "react";
import type { ReportFinding } from "../../diagnose/report";
import { type Place, placeText } from "../../workbook";
import { TEXTS } from "../shell/texts";
import { CellChip } from "./CellChip";
import { type Explaining, FindingExplanationPart } from "../explanations/FindingExplanationPart";
import { FindingFix } from "../fixes/FindingFix";
import type { Mending } from "../fixes/FixButton";
import { RoundingMoves } from "./RoundingMoves";
import { CONTRAST_THEME } from "../shared/contrast";
import { SeverityLabel } from "../shared/severity";
import { ShowMore } from "../shared/ShowMore";

const useStyles = makeStyles({
  item: {
    padding: "4px 0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Items out of sight are not laid out: a list of hundreds opens at once.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 110px",
  },
  title: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "28px",
    padding: "2px 4px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flex: 1, fontWeight: 600, overflowWrap: "anywhere" },
  message: { margin: "2px 4px 6px", overflowWrap: "anywhere" },
  quote: {
    margin: "0 4px 6px",
    padding: "2px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: "anywhere",
  },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "0 4px" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
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
  code: { fontFamily: tokens.fontFamilyMonospace },
});

/** A formula's cells are few; a rule about a whole sheet may name hundreds. */
const CHIPS = { first: 8, more: 50 };

interface Props {
  readonly finding: ReportFinding;
  readonly goTo: (place: Place) => void;
  readonly mending: Mending;
  readonly explaining: Explaining;
}

/** One finding. Its title goes to the first cell it names, and opens what stands behind it. */
export function FindingItem({ finding, goTo, mending, explaining }: Props) {
  const styles = useStyles();
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
      <button type="button" className={styles.title} aria-expanded={open} aria-controls={facts} onClick={press}>
        <SeverityLabel severity={finding.severity} />
        <span className={styles.name}>{finding.title}</span>
        <Chevron aria-hidden />
      </button>
      <p className={styles.message}>{finding.message}</p>
      {finding.text?.[0] && <blockquote className={styles.quote}>{finding.text[0].quote}</blockquote>}
      <div className={styles.chips}>
        <ShowMore
          items={finding.cells}
          {...CHIPS}
          render={(cell) => <CellChip key={placeText(cell.place)} cell={cell} goTo={goTo} />}
        />
      </div>
      {finding.adjustments && <RoundingMoves adjustments={finding.adjustments} mending={mending} />}
      {finding.fix && <FindingFix fix={finding.fix} mending={mending} />}
      <FindingExplanationPart finding={finding} {...explaining} />
      <div id={facts}>{open && <Facts finding={finding} />}</div>
    </li>
  );
}

function Facts({ finding }: { readonly finding: ReportFinding }) {
  const styles = useStyles();
  const sides = finding.left === undefined ? undefined : TEXTS.leftAndRight(finding.left, finding.right ?? "");
  return (
    <dl className={styles.facts}>
      <Fact term={TEXTS.formula} className={styles.code}>
        {finding.formula}
      </Fact>
      <Fact term={TEXTS.sides}>{sides}</Fact>
      <Fact term={TEXTS.difference}>{finding.difference}</Fact>
      <Fact term={TEXTS.advice}>{finding.advice}</Fact>
      <Fact term={TEXTS.basis}>{finding.basis}</Fact>
    </dl>
  );
}

function Fact({
  term,
  className,
  children,
}: {
  readonly term: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  if (children === undefined || children === "") return null;
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={mergeClasses(styles.fact, className)}>{children}</dd>
    </>
  );
}
