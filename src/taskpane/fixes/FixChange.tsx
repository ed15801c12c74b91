import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import type { ReportEdit, ReportFix, ReportRow } from "../../diagnose/report";
import { FIX_TEXTS, afterOf, placeOfEdit, titleOfRow } from "./fix-texts";
import { TEXTS } from "../shell/texts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  edit: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px", overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: 600 },
});

/** What a fix would change: each cell, what it holds, and what it will hold; each row that it would put in. */
export function FixChange({ fix: { edits, rows = [] } }: { readonly fix: Pick<ReportFix, "edits" | "rows"> }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {edits.map((edit) => (
        <CellChange key={placeOfEdit(edit)} edit={edit} />
      ))}
      {rows.map((row) => (
        <RowChange key={titleOfRow(row)} row={row} />
      ))}
    </ul>
  );
}

function CellChange({ edit }: { readonly edit: ReportEdit }) {
  const styles = useStyles();
  return (
    <li className={styles.edit}>
      <span className={styles.place}>{placeOfEdit(edit)}</span>
      <span>{edit.before.trim() || TEXTS.blank}</span>
      <ArrowRightRegular aria-label="→" />
      <span className={styles.after}>{afterOf(edit) || TEXTS.blank}</span>
    </li>
  );
}

/** A row as a line of text: where it comes, what it is called, and its amounts under the names of their columns. */
function RowChange({ row }: { readonly row: ReportRow }) {
  const styles = useStyles();
  return (
    <li className={styles.edit}>
      <span className={styles.place}>
        {row.sheet} {FIX_TEXTS.row(row)}
      </span>
      <ArrowRightRegular aria-label="→" />
      <span className={styles.after}>{row.title}</span>
      {row.cells.flatMap(({ column, heading, after }) =>
        heading !== undefined && "number" in after ? (
          <span key={column}>
            {heading} <span className={styles.after}>{after.number}</span>
          </span>
        ) : (
          []
        ),
      )}
    </li>
  );
}
