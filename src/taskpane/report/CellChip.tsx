import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportCell } from "../../diagnose/report";
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

/** The address of a cell as it is shown: `表3!E9`. */
export function cellName(cell: Pick<ReportCell, "sheet" | "address">): string {
  return cell.address === "" ? cell.sheet : `${cell.sheet}!${cell.address}`;
}

/** A cell with what it holds; pressing it goes there. */
export function CellChip({ cell, goTo }: { readonly cell: ReportCell; readonly goTo: (cell: ReportCell) => void }) {
  const styles = useStyles();
  return (
    <Button size="small" className={styles.chip} title={TEXTS.goToCell(cellName(cell))} onClick={() => goTo(cell)}>
      <span className={styles.address}>{cellName(cell)}</span>
      <span className={styles.value}>{cell.value === "" ? TEXTS.blank : cell.value}</span>
    </Button>
  );
}
