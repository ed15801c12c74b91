import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportCell } from "../../diagnose/report";
import { placeName, valueName } from "../../present/wording/cells";
import type { Place } from "../../workbook";
import { TEXTS } from "../shell/texts";

const useStyles = makeStyles({
  chip: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    justifyContent: "start",
    minWidth: 0,
    maxWidth: "100%",
    minHeight: "24px",
    height: "auto",
    padding: "1px 6px",
    fontWeight: 400,
    textAlign: "start",
  },
  place: { minWidth: 0, color: tokens.colorBrandForegroundLink, overflowWrap: "anywhere" },
  value: { minWidth: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** A text longer than this is told in the sheet. */
const LONGEST = 40;

interface Props {
  readonly cell: Pick<ReportCell, "place" | "name" | "value" | "amount">;
  readonly goTo: (place: Place) => void;
}

/** A cell by row and column, with its address and what it holds; pressing it goes there. */
export function CellChip({ cell, goTo }: Props) {
  const styles = useStyles();
  const whole = placeName(cell);
  const value = valueName(cell);
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return (
    <Button size="small" className={styles.chip} title={TEXTS.goToCell(whole)} onClick={() => goTo(cell.place)}>
      <span className={styles.place}>{whole}</span> <span className={styles.value}>{shown}</span>
    </Button>
  );
}
