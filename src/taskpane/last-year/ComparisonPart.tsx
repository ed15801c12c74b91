import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ComparedFigure, ComparedTable, Comparison } from "../../comparison";
import { countsOf, growthText } from "../../comparison/comparison";
import { type Measure, formatAmount } from "../../money";
import { type Place, placeText } from "../../workbook";
import { Foldable } from "../shared/Foldable";
import { LAST_YEAR_TEXTS } from "./texts";
import { useTableStyles } from "./table-styles";

const useStyles = makeStyles({
  counts: { margin: "12px 0 4px", lineHeight: "20px" },
});

/** So many figures of a table are shown at once. */
const FIRST = 200;

interface Props {
  readonly comparison: Comparison;
  readonly goTo: (place: Place) => void;
}

/** Every table's figures beside last year's; those that are marked alone, where that is wanted. */
export function ComparisonPart({ comparison, goTo }: Props) {
  const styles = useStyles();
  const [onlyOver, setOnlyOver] = useState(true);
  const { compared, over, fromZero, unknown } = countsOf(comparison);
  const shown = comparison.tables.map((table) => ({
    table,
    figures: onlyOver ? table.figures.filter(({ isOver }) => isOver) : table.figures,
  }));
  return (
    <section aria-label={LAST_YEAR_TEXTS.comparison}>
      <p className={styles.counts}>{LAST_YEAR_TEXTS.counts(compared, over, comparison.threshold, fromZero, unknown)}</p>
      <Checkbox
        checked={onlyOver}
        label={LAST_YEAR_TEXTS.onlyOver}
        onChange={(_, { checked }) => setOnlyOver(checked === true)}
      />
      {shown.every(({ figures }) => figures.length === 0) && <p>{LAST_YEAR_TEXTS.none}</p>}
      {shown
        .filter(({ figures }) => figures.length > 0)
        .map(({ table, figures }) => (
          <Foldable key={table.id} title={titleOf(table)} open={onlyOver}>
            <Figures figures={figures.slice(0, FIRST)} measure={table.measure} goTo={goTo} />
            {figures.length > FIRST && <p>{LAST_YEAR_TEXTS.more(figures.length - FIRST)}</p>}
          </Foldable>
        ))}
    </section>
  );
}

function titleOf({ number, title, figures }: ComparedTable): string {
  return LAST_YEAR_TEXTS.table(number, title, figures.filter(({ isOver }) => isOver).length, figures.length);
}

interface FiguresProps {
  readonly figures: readonly ComparedFigure[];
  readonly measure: Measure;
  readonly goTo: Props["goTo"];
}

function Figures({ figures, measure, goTo }: FiguresProps) {
  const styles = useTableStyles();
  const { heads } = LAST_YEAR_TEXTS;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {heads.name}
          </th>
          {[heads.now, heads.before, heads.change].map((head) => (
            <th key={head} scope="col" className={mergeClasses(styles.head, styles.number)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure, index) => (
          <FigureRow key={index} figure={figure} measure={measure} goTo={goTo} />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ figure, measure, goTo }: Omit<FiguresProps, "figures"> & { readonly figure: ComparedFigure }) {
  const styles = useTableStyles();
  const { code, name, column, cell, now, before, change, growth, isOver, remark } = figure;
  const words = [code, name, column].filter((word) => word !== undefined && word !== "").join(" ");
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {cell ? (
          <button
            type="button"
            className={styles.link}
            title={LAST_YEAR_TEXTS.goToCell(placeText(cell))}
            onClick={() => goTo(cell)}
          >
            {words}
          </button>
        ) : (
          words
        )}
        {remark !== "" && <span className={styles.remark}>{remark}</span>}
      </th>
      <td className={styles.number}>{formatAmount(now, measure)}</td>
      <td className={styles.number}>{before === undefined ? "—" : formatAmount(before, measure)}</td>
      <td className={mergeClasses(styles.number, isOver && styles.over)}>
        {change === undefined ? "—" : formatAmount(change, measure)}
        {growth !== undefined && <div>{growthText(growth)}%</div>}
      </td>
    </tr>
  );
}
