import { makeStyles } from "@fluentui/react-components";
import type { Unchecked } from "../../diagnose/report";
import { type Place, placeText } from "../../workbook";
import { TEXTS } from "../shell/texts";
import { CellChip } from "./CellChip";
import { Foldable } from "../shared/Foldable";
import { ShowMore } from "../shared/ShowMore";

const useStyles = makeStyles({
  note: { margin: "0 0 4px" },
  list: { margin: 0, paddingLeft: "18px" },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "2px 0 6px" },
});

interface Props {
  readonly unchecked: readonly Unchecked[];
  readonly goTo: (place: Place) => void;
}

/** What could not be checked, and why, where that is not told with a lost table: it is not “passed”. */
export function UncheckedList({ unchecked, goTo }: Props) {
  const styles = useStyles();
  if (unchecked.length === 0) return null;
  return (
    <Foldable title={TEXTS.unchecked(unchecked.length)} open>
      <p className={styles.note}>{TEXTS.uncheckedNote}</p>
      <ul className={styles.list}>
        <ShowMore
          items={unchecked.map((item, index) => ({ item, index }))}
          first={20}
          more={100}
          render={({ item, index }) => (
            <li key={index}>
              {item.reason}
              <div className={styles.chips}>
                <ShowMore
                  items={item.cells}
                  first={8}
                  more={50}
                  render={(cell) => <CellChip key={placeText(cell.place)} cell={cell} goTo={goTo} />}
                />
              </div>
            </li>
          )}
        />
      </ul>
    </Foldable>
  );
}
