import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { placeChart } from "../../present/drawings/chart";
import type { MoneyChart } from "../../present/drawings/money-charts";
import { CONTRAST_THEME } from "../shared/contrast";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "520px", height: "auto" },
  text: { fontSize: "12px", fill: tokens.colorNeutralForeground1, [CONTRAST_THEME]: { fill: "CanvasText" } },
  number: { textAnchor: "end" },
  bar: { stroke: tokens.colorBrandForeground1, strokeWidth: 1.2, [CONTRAST_THEME]: { stroke: "CanvasText" } },
  now: { fill: tokens.colorBrandBackground, [CONTRAST_THEME]: { fill: "CanvasText" } },
  before: { fill: "none", strokeDasharray: "3 2" },
});

/** A chart of lying bars: this year's are solid, last year's empty. Its words say what it shows to who does not see it. */
export function BarChart({ chart: { title, description, rows } }: { readonly chart: MoneyChart }) {
  const styles = useStyles();
  const id = useId();
  const { width, height, rows: placed } = placeChart(rows);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {placed.map(({ label, y, bars }) => (
        <g key={label}>
          <text className={styles.text} x={0} y={y}>
            {label}
          </text>
          {bars.map((bar) => (
            <g key={bar.kind}>
              <rect
                className={mergeClasses(styles.bar, styles[bar.kind])}
                x={0.6}
                y={bar.y}
                width={bar.width}
                height={bar.height}
              />
              <text className={mergeClasses(styles.text, styles.number)} x={width} y={bar.textY}>
                {bar.text}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
