import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import type { SuspectSet } from "../../present/problems";
import { amountName, placeName } from "../../present/wording/cells";
import { type Place, placeText } from "../../workbook";
import { FIX_TEXTS } from "../fixes/fix-texts";
import { TEXTS } from "../shell/texts";
import { FixButton, type Mending } from "../fixes/FixButton";

const useStyles = makeStyles({
  card: {
    padding: "6px 8px",
    marginBottom: "6px",
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "8px",
    alignItems: "center",
    paddingBottom: "4px",
  },
  cell: { fontWeight: 600, overflowWrap: "anywhere" },
  values: { fontSize: "13px", overflowWrap: "anywhere" },
  suggested: { fontWeight: 600 },
  quiet: { margin: 0, fontSize: "12px", color: tokens.colorNeutralForeground2 },
  slip: { fontSize: "12px", fontWeight: 600 },
  go: { minWidth: 0 },
});

interface Props {
  readonly set: SuspectSet;
  /** What stands over it where it is one of several explanations. */
  readonly heading?: string;
  readonly goTo: (place: Place) => void;
  readonly mending: Mending;
}

/** One explanation: its cells, what each holds and should hold, what slip it looks like, and the button that mends them all. */
export function SuspectCard({ set: { cells }, heading, goTo, mending }: Props) {
  const styles = useStyles();
  const fix = cells.find((cell) => cell.fix)?.fix;
  const slips = [...new Set(cells.flatMap(({ slip }) => slip ?? []))];
  const explains = new Set(cells.flatMap((cell) => cell.explains)).size;
  return (
    <div className={styles.card}>
      {heading !== undefined && <p className={styles.quiet}>{heading}</p>}
      {cells.length > 1 && <p className={styles.quiet}>{FIX_TEXTS.together(cells.length)}</p>}
      {cells.map((suspect) => (
        <div key={placeText(suspect.place)} className={styles.row}>
          <div>
            <div className={styles.cell}>{placeName(suspect)}</div>
            <div className={styles.values}>
              {TEXTS.now} {amountName(suspect.value)} → {TEXTS.shouldBe}{" "}
              <span className={styles.suggested}>{suspect.suggested ?? TEXTS.undetermined}</span>
            </div>
            {suspect.formula && <div className={styles.slip}>{FIX_TEXTS.formula}</div>}
          </div>
          <Button
            className={styles.go}
            size="small"
            icon={<LocationRegular />}
            aria-label={TEXTS.goToCell(placeName(suspect))}
            onClick={() => goTo(suspect.place)}
          >
            {TEXTS.goTo}
          </Button>
        </div>
      ))}
      {slips.map((slip) => (
        <div key={slip} className={styles.slip}>
          {slip}
        </div>
      ))}
      <div className={styles.row}>
        <span className={styles.quiet}>{TEXTS.explains(explains)}</span>
        {fix && <FixButton fix={fix} mending={mending} />}
      </div>
    </div>
  );
}
