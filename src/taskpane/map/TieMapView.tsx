import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../diagnose/report";
import type { TieEdge, TieVerdict } from "../../present/map/tie-map";
import { TIE_VERDICTS } from "../../present/wording/states";
import type { Place } from "../../workbook";
import { MAP_TEXTS } from "./map-texts";
import { MapDrawing } from "./MapDrawing";
import { PairFindings } from "./PairFindings";
import { Foldable } from "../shared/Foldable";
import { HelpButton } from "../help/HelpButton";

const SIGNS: readonly TieVerdict[] = ["held", "failed", "doubtful", "unchecked"];

const useStyles = makeStyles({
  note: { margin: "0 0 4px", fontSize: "12px", color: tokens.colorNeutralForeground2 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: "4px 0 0",
    padding: 0,
    listStyle: "none",
    fontSize: "12px",
  },
});

interface Props {
  readonly report: Report;
  /** The pair of tables whose findings alone are shown. */
  readonly chosen: TieEdge | undefined;
  readonly choose: (edge: TieEdge | undefined) => void;
  readonly goTo: (place: Place) => void;
}

/** The map of the ties between the tables, drawn when it is opened: finding room for its labels takes long. */
export function TieMapView({ report, chosen, choose, goTo }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (report.pairs.length === 0) return null;
  return (
    <Foldable title={MAP_TEXTS.title} onOpen={setOpen}>
      <p className={styles.note}>
        {MAP_TEXTS.note} <HelpButton topic="map" />
      </p>
      {isOpen && <MapDrawing report={report} chosen={chosen} choose={choose} />}
      {chosen && <PairFindings report={report} pair={chosen} clear={() => choose(undefined)} goTo={goTo} />}
      <ul className={styles.legend}>
        {SIGNS.map((verdict) => (
          <li key={verdict}>
            {TIE_VERDICTS[verdict].sign} {TIE_VERDICTS[verdict].word}
          </li>
        ))}
      </ul>
    </Foldable>
  );
}
