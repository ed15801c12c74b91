import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons";
import type { Report, ReportSuspect } from "../../diagnose/report";
import { TEXTS } from "../texts";
import { cellName } from "./CellChip";
import { ShowMore } from "./ShowMore";

const useStyles = makeStyles({
  section: { paddingBlock: "10px 6px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: "0 0 6px", fontSize: "14px", lineHeight: "20px" },
  card: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "8px",
    alignItems: "center",
    padding: "6px 8px",
    marginBottom: "6px",
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  cell: { fontWeight: 600, overflowWrap: "anywhere" },
  values: { fontSize: "13px", overflowWrap: "anywhere" },
  suggested: { fontWeight: 600 },
  explains: { fontSize: "12px", color: tokens.colorNeutralForeground2 },
  go: { minWidth: 0 },
});

interface Props {
  readonly report: Report;
  readonly goTo: (suspect: ReportSuspect) => void;
}

/** The cells most likely to be wrong: what each holds, what it should hold, and what mending it would settle. */
export function Suspects({ report, goTo }: Props) {
  const styles = useStyles();
  if (report.suspects.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="suspects">
      <h2 id="suspects" className={styles.title}>
        {TEXTS.suspects}
      </h2>
      <ShowMore
        items={report.suspects}
        first={3}
        more={10}
        render={(suspect) => (
          <div key={cellName(suspect)} className={styles.card}>
            <div>
              <div className={styles.cell}>{cellName(suspect)}</div>
              <div className={styles.values}>
                {TEXTS.now} {suspect.value === "" ? TEXTS.blank : suspect.value} → {TEXTS.shouldBe}{" "}
                <span className={styles.suggested}>{suspect.suggested ?? TEXTS.undetermined}</span>
              </div>
              <div className={styles.explains}>{TEXTS.explains(suspect.explains.length)}</div>
            </div>
            <Button
              className={styles.go}
              size="small"
              icon={<LocationRegular />}
              aria-label={TEXTS.goToCell(cellName(suspect))}
              onClick={() => goTo(suspect)}
            >
              {TEXTS.goTo}
            </Button>
          </div>
        )}
      />
    </section>
  );
}
