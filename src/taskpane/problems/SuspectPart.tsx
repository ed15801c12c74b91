import { makeStyles, tokens } from "@fluentui/react-components";
import type { SuspectGroup, SuspectSet } from "../../present/problems";
import { amountName } from "../../present/wording/cells";
import { type Place, placeText } from "../../workbook";
import { FIX_TEXTS } from "../fixes/fix-texts";
import type { Mending } from "../fixes/FixButton";
import { CellChip } from "../report/CellChip";
import { Foldable } from "../shared/Foldable";
import { ShowMore } from "../shared/ShowMore";
import { SuspectCard } from "../suspects/SuspectCard";
import { PROBLEM_TEXTS } from "./texts";

const useStyles = makeStyles({
  note: { margin: "0 4px 6px", fontSize: "13px" },
  slip: { margin: "2px 4px", fontSize: "13px", color: tokens.colorNeutralForeground2 },
  cards: { margin: "4px 4px 0" },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "0 4px" },
});

interface Props {
  readonly group: SuspectGroup;
  readonly goTo: (place: Place) => void;
  readonly mending: Mending;
}

/** Which cells explain ties that fail: the one explanation, its fix standing with the problem; or, where several are as likely, each with its own fix. */
export function SuspectPart({ group, goTo, mending }: Props) {
  const { sets, ambiguous } = group;
  const equals = ambiguous ? sets.filter(({ equivalent }) => equivalent) : [];
  const best = ambiguous ? undefined : sets[0];
  const others = sets.filter((set) => set !== best && !equals.includes(set));
  const styles = useStyles();
  return (
    <>
      {best && <Best set={best} goTo={goTo} />}
      {ambiguous && (
        <div className={styles.cards}>
          <p className={styles.note}>{FIX_TEXTS.ambiguous}</p>
          <Cards sets={equals} headed goTo={goTo} mending={mending} />
        </div>
      )}
      {others.length > 0 && (
        <Foldable quiet title={PROBLEM_TEXTS.otherwise(others.length)}>
          <Cards sets={others} goTo={goTo} mending={mending} />
        </Foldable>
      )}
    </>
  );
}

/** The slips that it looks like, and the way to its cells. */
function Best({ set: { cells }, goTo }: { readonly set: SuspectSet; readonly goTo: (place: Place) => void }) {
  const styles = useStyles();
  const slips = [...new Set(cells.flatMap(({ slip }) => slip ?? []))];
  const hints = [...slips, ...(cells.some(({ formula }) => formula) ? [FIX_TEXTS.formula] : [])];
  return (
    <>
      {hints.map((hint) => (
        <p key={hint} className={styles.slip}>
          {hint}
        </p>
      ))}
      <div className={styles.chips}>
        <ShowMore
          items={cells}
          first={8}
          more={50}
          render={(cell) => (
            <CellChip key={placeText(cell.place)} cell={{ ...cell, amount: amountName(cell.value) }} goTo={goTo} />
          )}
        />
      </div>
    </>
  );
}

interface CardsProps extends Omit<Props, "group"> {
  readonly sets: readonly SuspectSet[];
  /** Each is told as one of several that are as likely. */
  readonly headed?: boolean;
}

function Cards({ sets, headed, goTo, mending }: CardsProps) {
  return (
    <ShowMore
      items={sets.map((set, index) => ({ set, heading: headed ? FIX_TEXTS.candidate(index) : undefined }))}
      first={3}
      more={10}
      render={({ set, heading }) => (
        <SuspectCard key={set.key} set={set} heading={heading} goTo={goTo} mending={mending} />
      )}
    />
  );
}
