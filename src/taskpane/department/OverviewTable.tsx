import { makeStyles, tokens } from "@fluentui/react-components";
import { dayOf, stateText } from "../../app/department/overview-sheet";
import type { DepartmentOverview, UnitTotal } from "../../app/department/overview";
import { formatAmount, percentText } from "../../money";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    minWidth: "100%",
    "& th, & td": {
      padding: "4px 8px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
    },
    "& th": { whiteSpace: "nowrap" },
    "& td": { minWidth: "5em" },
    "& caption": { textAlign: "start", fontWeight: 600, paddingBlock: "4px" },
  },
  amount: { textAlign: "end !important" as "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  track: { height: "6px", backgroundColor: tokens.colorNeutralBackground5, marginTop: "2px" },
  bar: { height: "6px", backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** Units down; their totals with bars for each one's share, how their own check came out, and their files across. */
export function OverviewTable({ overview }: { readonly overview: DepartmentOverview }) {
  const styles = useStyles();
  const { totals, units, sums, measure } = overview;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={TEXTS.units}>
      <table className={styles.table}>
        <caption>{`${TEXTS.units}（${measure}）`}</caption>
        <thead>
          <tr>
            {[TEXTS.unit, ...totals, TEXTS.state, TEXTS.file, TEXTS.time].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.file}>
              <th scope="row">{unit.unit}</th>
              {unit.totals.map((total, at) => (
                <Total key={totals[at]} total={total} name={totals[at]!} />
              ))}
              <td className={(unit.errors ?? 0) > 0 ? styles.bad : undefined}>{stateText(unit)}</td>
              <td>{unit.file}</td>
              <td>{unit.changed ? dayOf(unit.changed) : ""}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{TEXTS.total}</th>
            {sums.map((sum, at) => (
              <td key={totals[at]} className={styles.amount}>
                {formatAmount(sum, measure)}
              </td>
            ))}
            <td colSpan={3} />
          </tr>
        </tbody>
      </table>
    </div>
  );

  function Total({ total: { amount, share }, name }: { readonly total: UnitTotal; readonly name: string }) {
    if (amount === undefined) return <td />;
    return (
      <td className={styles.amount}>
        {formatAmount(amount, measure)}
        {share !== undefined && (
          <div className={styles.track} role="img" aria-label={TEXTS.shareOf(name, percentText(share))}>
            <div className={styles.bar} style={{ width: `${Math.min(100, Number(share) / 100)}%` }} />
          </div>
        )}
      </td>
    );
  }
}
