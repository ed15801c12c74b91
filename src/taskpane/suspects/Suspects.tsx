import { makeStyles, tokens } from "@fluentui/react-components";
import { undeterminedText } from "../../present/wording/suspects";
import type { Report } from "../../diagnose/report";
import type { Place } from "../../workbook";
import { FIX_TEXTS } from "../fixes/fix-texts";
import { type SuspectGroup, type SuspectSet, groupSuspects } from "./group-suspects";
import { TEXTS } from "../shell/texts";
import type { Mending } from "../fixes/FixButton";
import { ShowMore } from "../shared/ShowMore";
import { SuspectCard } from "./SuspectCard";

const useStyles = makeStyles({
  section: { paddingBlock: "10px 6px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: "0 0 6px", fontSize: "14px", lineHeight: "20px" },
  note: { margin: "0 0 6px", fontSize: "13px", fontWeight: 600 },
});

interface Props {
  readonly report: Report;
  readonly goTo: (place: Place) => void;
  readonly mending: Mending;
}

/** The cells most likely to be wrong: what each holds, what it should hold, and what mending it would settle. */
export function Suspects({ report, goTo, mending }: Props) {
  const styles = useStyles();
  const { suspects, undetermined = [] } = report;
  if (suspects.length + undetermined.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="suspects">
      <h2 id="suspects" className={styles.title}>
        {TEXTS.suspects}
      </h2>
      <ShowMore
        items={groupSuspects({ suspects })}
        first={3}
        more={10}
        render={(group) => <Group key={group.key} group={group} goTo={goTo} mending={mending} />}
      />
      {undetermined.map((one) => (
        <p key={one.explains.join()} className={styles.note}>
          {undeterminedText(one)}（{TEXTS.explains(one.explains.length)}）。
        </p>
      ))}
    </section>
  );
}

function Group({ group, ...rest }: { readonly group: SuspectGroup } & Pick<Props, "goTo" | "mending">) {
  const styles = useStyles();
  return (
    <div>
      {group.ambiguous && <p className={styles.note}>{FIX_TEXTS.ambiguous}</p>}
      <ShowMore
        items={group.sets.map((set, index) => ({ set, heading: headingOf(set, index, group) }))}
        first={3}
        more={10}
        render={({ set, heading }) => <SuspectCard key={set.key} set={set} heading={heading} {...rest} />}
      />
    </div>
  );
}

function headingOf(set: SuspectSet, index: number, group: SuspectGroup): string | undefined {
  if (set.equivalent && group.ambiguous) return FIX_TEXTS.candidate(index);
  return set.second ? FIX_TEXTS.otherwise : undefined;
}
