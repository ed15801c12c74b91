import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FilterDismissRegular } from "@fluentui/react-icons/svg/filter-dismiss";
import type { Report, ReportFinding } from "../../diagnose/report";
import type { TieEdge } from "../../present/map/tie-map";
import type { Place } from "../../workbook";
import { CONTRAST_THEME } from "../shared/contrast";
import { SeverityLabel } from "../shared/severity";
import { ShowMore } from "../shared/ShowMore";
import { MAP_TEXTS } from "./map-texts";

const useStyles = makeStyles({
  root: {
    marginTop: "6px",
    padding: "6px 8px",
    fontSize: "13px",
    lineHeight: "19px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    [CONTRAST_THEME]: { border: "1px solid CanvasText" },
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  list: { listStyle: "none", margin: "4px 0 0", padding: 0 },
  finding: {
    display: "block",
    width: "100%",
    minHeight: "28px",
    padding: "3px 4px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const SHOWN = { first: 5, more: 20 };

interface Props {
  readonly report: Report;
  readonly pair: TieEdge;
  readonly clear: () => void;
  readonly goTo: (place: Place) => void;
}

/** The findings between two tables, right below the map, so that nobody has to look for what a press has filtered; each goes to its cell. */
export function PairFindings({ report, pair, clear, goTo }: Props) {
  const styles = useStyles();
  const ids = new Set(pair.findings);
  const findings = report.findings.filter(({ id }) => ids.has(id));
  return (
    <section className={styles.root} aria-label={MAP_TEXTS.between(pair)} aria-live="polite">
      <div className={styles.head}>
        <strong>{MAP_TEXTS.between(pair)}</strong>
        <Button size="small" icon={<FilterDismissRegular />} onClick={clear}>
          {MAP_TEXTS.close}
        </Button>
      </div>
      {findings.length === 0 && <div>{MAP_TEXTS.nothing}</div>}
      <ul className={styles.list}>
        <ShowMore items={findings} {...SHOWN} render={(finding) => <Item key={finding.id} {...{ finding, goTo }} />} />
      </ul>
    </section>
  );
}

function Item({ finding, goTo }: { readonly finding: ReportFinding } & Pick<Props, "goTo">) {
  const styles = useStyles();
  const [first] = finding.cells;
  return (
    <li>
      <button type="button" className={styles.finding} onClick={() => first && goTo(first.place)}>
        <SeverityLabel severity={finding.severity} /> {finding.message}
      </button>
    </li>
  );
}
