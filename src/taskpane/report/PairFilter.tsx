import { Button, makeStyles } from "@fluentui/react-components";
import { FilterDismissRegular } from "@fluentui/react-icons/svg/filter-dismiss";
import type { TieEdge } from "../../present/map/tie-map";
import { MAP_TEXTS } from "../map/map-texts";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", marginBottom: "4px" },
});

interface Props {
  /** The pair of tables whose findings alone are shown, if there is one. */
  readonly pair: TieEdge | undefined;
  readonly clear: () => void;
}

/** Says that only the findings between two tables are shown, and takes that back. */
export function PairFilter({ pair, clear }: Props) {
  const styles = useStyles();
  if (!pair) return null;
  return (
    <div className={styles.root}>
      <strong>{MAP_TEXTS.only(pair)}</strong>
      <Button size="small" icon={<FilterDismissRegular />} onClick={clear}>
        {MAP_TEXTS.all}
      </Button>
      {pair.findings.length === 0 && <span>{MAP_TEXTS.none}</span>}
    </div>
  );
}
