import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportCell } from "../../diagnose/report";
import { placeName, valueName } from "../../present/wording/cells";
import { type Place, a1 } from "../../workbook";
import { TEXTS } from "../shell/texts";

const useStyles = makeStyles({
  chip: { minWidth: 0, maxWidth: "100%", paddingInline: "6px", fontWeight: 400, justifyContent: "start" },
  name: {
    flex: "0 1 auto",
    minWidth: 0,
    whiteSpace: "pre",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  address: { flexShrink: 0, color: tokens.colorBrandForegroundLink, whiteSpace: "pre" },
  value: {
    marginLeft: "6px",
    flex: "0 2 auto",
    minWidth: "3em",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    maxWidth: "12em",
  },
});

interface Props {
  readonly cell: Pick<ReportCell, "place" | "name" | "value" | "amount">;
  readonly goTo: (place: Place) => void;
}

/** A cell by row and column, with its address and what it holds; pressing it goes there. A long name is cut, the address never. */
export function CellChip({ cell, goTo }: Props) {
  const styles = useStyles();
  const whole = placeName(cell);
  const address = a1(cell.place);
  const value = valueName(cell);
  return (
    <Button
      size="small"
      className={styles.chip}
      title={TEXTS.goToCell(whole)}
      aria-label={`${whole} ${value}`}
      onClick={() => goTo(cell.place)}
    >
      <span className={styles.name}>{whole.slice(0, whole.length - address.length)}</span>
      <span className={styles.address}>{address}</span>
      <span className={styles.value}>{value}</span>
    </Button>
  );
}
