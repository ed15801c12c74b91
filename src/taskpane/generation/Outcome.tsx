import { mergeClasses } from "@fluentui/react-components";
import { type Preview, sheetsOf } from "../../app/generate/generate-tables";
import { cellInFormula } from "../../workbook";
import type { Commands } from "../session/commands";
import { GENERATION_TEXTS } from "./texts";
import { describeLeftOut } from "../shell/texts";
import { CellChip } from "../report/CellChip";
import { Foldable } from "../shared/Foldable";
import { ShowMore } from "../shared/ShowMore";
import { usePartStyles } from "./part";

interface Props {
  readonly preview: Preview;
  readonly goTo: Commands["goTo"];
}

/** What would be written, what of the workbook that replaces, and what stands in none of the sheets. */
export function Outcome({ preview, goTo }: Props) {
  const styles = usePartStyles();
  const { planned, replaced } = preview;
  const sheets = sheetsOf(planned);
  const leftOut = planned.kind === "tables" ? planned.leftOut : [];
  const twice = standingTwice(preview);
  return (
    <>
      <div className={styles.part}>
        <p className={styles.fact}>
          {sheets.length === 0 ? GENERATION_TEXTS.noTable : GENERATION_TEXTS.written(sheets)}
        </p>
        {replaced.length > 0 && (
          <p className={mergeClasses(styles.fact, styles.title)}>{GENERATION_TEXTS.replaced(replaced)}</p>
        )}
        {twice.length > 0 && <p className={styles.fact}>{GENERATION_TEXTS.twice(twice)}</p>}
      </div>
      {leftOut.length > 0 && (
        <Foldable title={GENERATION_TEXTS.leftOut(leftOut.length)} open>
          <ul className={styles.list}>
            <ShowMore
              items={leftOut}
              first={10}
              more={50}
              render={(one) => (
                <li key={`${one.reason}:${cellInFormula(one.cell)}`} className={styles.item}>
                  {describeLeftOut(one)}
                  <div>
                    <CellChip cell={{ place: one.cell, value: GENERATION_TEXTS.goTo }} goTo={goTo} />
                  </div>
                </li>
              )}
            />
          </ul>
        </Foldable>
      )}
    </>
  );
}

/** Sheets that hold a table and stay beside the new ones. */
function standingTwice({ planned, replaced }: Preview): string[] {
  const sheets = planned.sources.tables.map(({ sheet }) => sheet).filter((sheet) => !replaced.includes(sheet));
  return [...new Set(sheets)];
}
