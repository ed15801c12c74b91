import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReportFinding } from "../../diagnose/report";
import { type Place, placeText } from "../../workbook";
import { ShowMore } from "../shared/ShowMore";
import { CellChip } from "./CellChip";

const useStyles = makeStyles({
  message: { margin: "2px 4px 6px", overflowWrap: "anywhere" },
  quote: {
    margin: "0 4px 6px",
    padding: "2px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: "anywhere",
  },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "2px 4px 0" },
});

/** A formula's cells are few; a rule about a whole sheet may name hundreds. */
const CHIPS = { first: 8, more: 50 };

interface Props {
  readonly finding: ReportFinding;
  /** What is to be said after the headline; empty where that says all. */
  readonly rest: string;
  readonly goTo: (place: Place) => void;
}

/** What stands below the headline of a finding: the rest of its words, the text it is about, and its cells. */
export function FindingBody({ finding, rest, goTo }: Props) {
  const styles = useStyles();
  return (
    <>
      {rest !== "" && <p className={styles.message}>{rest}</p>}
      {finding.text?.[0] && <blockquote className={styles.quote}>{finding.text[0].quote}</blockquote>}
      <div className={styles.chips}>
        <ShowMore
          items={finding.cells}
          {...CHIPS}
          render={(cell) => <CellChip key={placeText(cell.place)} cell={cell} goTo={goTo} />}
        />
      </div>
    </>
  );
}
