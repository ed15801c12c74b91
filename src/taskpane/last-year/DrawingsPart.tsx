import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MoneyDrawings } from "../../comparison";
import { type MoneyChart, moneyCharts } from "../../present/drawings/money-charts";
import { type Place, placeText } from "../../workbook";
import { Foldable } from "../shared/Foldable";
import { BarChart } from "./BarChart";
import { LAST_YEAR_TEXTS } from "./texts";
import { useTableStyles } from "./table-styles";

const useStyles = makeStyles({
  title: { fontSize: "14px", fontWeight: 600, margin: "12px 0 4px" },
});

interface Props {
  readonly drawings: MoneyDrawings;
  readonly goTo: (place: Place) => void;
}

/** What the money is made up of and how it changed, drawn, each drawing with its figures as a table. */
export function DrawingsPart({ drawings, goTo }: Props) {
  const styles = useStyles();
  const charts = useMemo(() => moneyCharts(drawings), [drawings]);
  return charts.map((chart) => (
    <section key={chart.title} aria-label={chart.title}>
      <h2 className={styles.title}>{chart.title}</h2>
      <BarChart chart={chart} />
      <Foldable title={LAST_YEAR_TEXTS.asTable}>
        <ChartTable chart={chart} goTo={goTo} />
      </Foldable>
    </section>
  ));
}

function ChartTable({ chart, goTo }: { readonly chart: MoneyChart; readonly goTo: Props["goTo"] }) {
  const styles = useTableStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {chart.heads.map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.table.map(({ name, numbers, cell }) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {numbers.map((number, index) => (
              <td key={index} className={styles.number}>
                {number}
              </td>
            ))}
            <td className={styles.number}>
              {cell && (
                <button type="button" className={styles.link} onClick={() => goTo(cell)}>
                  {placeText(cell)}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
