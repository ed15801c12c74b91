import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../rules";
import { FIX_TEXTS } from "./fix-texts";
import { FixButton, type Mending } from "./FixButton";
import { FixChange } from "./FixChange";

const useStyles = makeStyles({
  root: { margin: "8px 4px 0", fontSize: "13px", display: "grid", rowGap: "4px", justifyItems: "start" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The fix of a finding, before and after, and the button that makes it. */
export function FindingFix({ fix, mending }: { readonly fix: Fix; readonly mending: Mending }) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={FIX_TEXTS.change}>
      {!fix.safe && <p className={styles.note}>{FIX_TEXTS.lookFirst}</p>}
      {fix.note !== undefined && <p className={styles.note}>{fix.note}</p>}
      <FixChange fix={fix} />
      <FixButton fix={fix} mending={mending} />
    </div>
  );
}
