import { makeStyles } from "@fluentui/react-components";
import { adjustmentText, fixOfAdjustment } from "../../present/wording/rounding";
import type { ReportAdjustment } from "../../diagnose/report";
import { placeText } from "../../workbook";
import { REPORT_TEXTS } from "./report-texts";
import { FixButton, type Mending } from "../fixes/FixButton";
import { ShowMore } from "../shared/ShowMore";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "6px 4px 0", padding: 0, fontSize: "13px", lineHeight: "18px" },
  item: { display: "grid", rowGap: "2px", justifyItems: "start", marginBottom: "6px", overflowWrap: "anywhere" },
});

const SHOWN = { first: 3, more: 20 };

interface Props {
  readonly adjustments: readonly ReportAdjustment[];
  readonly mending: Mending;
}

/** The figures that could take a rounding difference: by how much each would move, what else comes of it, and the button that moves it. */
export function RoundingMoves({ adjustments, mending }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={REPORT_TEXTS.moves}>
      <ShowMore
        items={adjustments}
        {...SHOWN}
        render={(adjustment) => {
          const fix = fixOfAdjustment(adjustment);
          return (
            <li key={placeText(adjustment.place)} className={styles.item}>
              <span>{adjustmentText(adjustment)}。</span>
              {fix && <FixButton fix={fix} mending={mending} />}
            </li>
          );
        }}
      />
    </ul>
  );
}
