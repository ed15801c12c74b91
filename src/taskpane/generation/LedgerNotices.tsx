import type { LedgerNotice } from "../../app/generate/planned-tables";
import type { Commands } from "../session/commands";
import { cellInFormula } from "../../workbook";
import { GENERATION_TEXTS } from "./texts";
import { CellChip } from "../report/CellChip";
import { Foldable } from "../shared/Foldable";
import { ShowMore } from "../shared/ShowMore";
import { SeverityLabel } from "../shared/severity";
import { usePartStyles } from "./part";

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

interface Props {
  readonly notices: readonly LedgerNotice[];
  /** Whether rows with errors are left out; else nothing is read at all. */
  readonly leavesOut?: boolean;
  /** Where no workbook is shown there is no way to the cell: it is named. */
  readonly goTo?: Commands["goTo"];
}

/** What is wrong with the ledger, the gravest first; each with the way to its cell. */
export function LedgerNotices({ notices, leavesOut = false, goTo }: Props) {
  const styles = usePartStyles();
  if (notices.length === 0) return null;
  const sorted = [...notices].sort((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity]);
  return (
    <Foldable title={GENERATION_TEXTS.problems(notices.length)} open>
      {leavesOut && sorted[0]?.severity === "error" && <p className={styles.fact}>{GENERATION_TEXTS.problemsNote}</p>}
      <ul className={styles.list}>
        <ShowMore
          items={sorted.map((notice, index) => ({ notice, index }))}
          first={10}
          more={50}
          render={({ notice: { severity, cell, message }, index }) => (
            <li key={index} className={styles.item}>
              <SeverityLabel severity={severity} /> {message}
              <div>
                {goTo ? (
                  <CellChip cell={{ place: cell, value: GENERATION_TEXTS.goTo }} goTo={goTo} />
                ) : (
                  cellInFormula(cell)
                )}
              </div>
            </li>
          )}
        />
      </ul>
    </Foldable>
  );
}
