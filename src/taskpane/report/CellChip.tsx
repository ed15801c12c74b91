import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportCell } from "../../diagnose/report";
import { type Place, placeText } from "../../workbook";
import { TEXTS } from "../shell/texts";

const useStyles = makeStyles({
  chip: { minWidth: 0, maxWidth: "100%", paddingInline: "6px", fontWeight: 400, justifyContent: "start" },
  address: {
    color: tokens.colorBrandForegroundLink,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  value: {
    marginLeft: "6px",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    maxWidth: "12em",
  },
});

/** A cell with what it holds; pressing it goes there. */
export function CellChip({ cell, goTo }: { readonly cell: ReportCell; readonly goTo: (place: Place) => void }) {
  const styles = useStyles();
  const name = placeText(cell.place);
  return (
    <Button size="small" className={styles.chip} title={TEXTS.goToCell(name)} onClick={() => goTo(cell.place)}>
      <span className={styles.address}>{name}</span>
      <span className={styles.value}>{cell.value === "" ? TEXTS.blank : cell.value}</span>
    </Button>
  );
}
