import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import type { ReportEdit } from "../../diagnose/report";
import { afterOf, placeOfEdit } from "../fix-texts";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  edit: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px", overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: 600 },
});

/** What a fix would change: each cell, what it holds, and what it will hold. */
export function FixChange({ edits }: { readonly edits: readonly ReportEdit[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {edits.map((edit) => (
        <li key={placeOfEdit(edit)} className={styles.edit}>
          <span className={styles.place}>{placeOfEdit(edit)}</span>
          <span>{edit.before.trim() || TEXTS.blank}</span>
          <ArrowRightRegular aria-label="→" />
          <span className={styles.after}>{afterOf(edit) || TEXTS.blank}</span>
        </li>
      ))}
    </ul>
  );
}
