import type { MovedFigure } from "../../app/generate/planned-tables";
import { cellInFormula } from "../../workbook";
import { GENERATION_TEXTS } from "./texts";
import { Foldable } from "../shared/Foldable";
import { ShowMore } from "../shared/ShowMore";
import { usePartStyles } from "./part";

/** The printed figures that rounding had to move, with what they would be by themselves. */
export function MovedFigures({ moved }: { readonly moved: readonly MovedFigure[] }) {
  const styles = usePartStyles();
  if (moved.length === 0) return null;
  return (
    <Foldable title={GENERATION_TEXTS.moved(moved.length)}>
      <p className={styles.fact}>{GENERATION_TEXTS.movedNote}</p>
      <ul className={styles.list}>
        <ShowMore
          items={moved}
          first={10}
          more={50}
          render={({ cell, name, exact, printed }) => (
            <li key={cellInFormula(cell)} className={styles.item}>
              {name}：{GENERATION_TEXTS.movedTo(exact, printed)}
            </li>
          )}
        />
      </ul>
    </Foldable>
  );
}
