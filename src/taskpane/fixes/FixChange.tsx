import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { type Fix, type FixRow, amountsOfRow } from "../../rules";
import { type CellEdit, namedPlaceText, placeText, shownText } from "../../workbook";
import { FIX_TEXTS, afterOf, titleOfRow } from "./fix-texts";
import { TEXTS } from "../shell/texts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  edit: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px", overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: 600 },
});

/** What a fix would change: each cell, what it holds, and what it will hold; each row that it would put in. */
export function FixChange({
  fix: { edits, names = [], rows = [] },
}: {
  readonly fix: Pick<Fix, "edits" | "names" | "rows">;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {edits.map((edit, index) => (
        <CellChange key={placeText(edit.cell)} edit={edit} name={names[index]} />
      ))}
      {rows.map((row) => (
        <RowChange key={titleOfRow(row)} row={row} />
      ))}
    </ul>
  );
}

function CellChange({ edit, name }: { readonly edit: CellEdit; readonly name: string | undefined }) {
  const styles = useStyles();
  return (
    <li className={styles.edit}>
      <span className={styles.place}>{namedPlaceText(edit.cell, name)}</span>
      <span>{shownText(edit.before.trim()) || TEXTS.blank}</span>
      <ArrowRightRegular aria-label="→" />
      <span className={styles.after}>{afterOf(edit) || TEXTS.blank}</span>
    </li>
  );
}

/** A row as a line of text: where it comes, what it is called, and its amounts under the names of their columns. */
function RowChange({ row }: { readonly row: FixRow }) {
  const styles = useStyles();
  return (
    <li className={styles.edit}>
      <span className={styles.place}>
        {row.insertion.insert.sheet} {FIX_TEXTS.row(row)}
      </span>
      <ArrowRightRegular aria-label="→" />
      <span className={styles.after}>{row.title}</span>
      {amountsOfRow(row.insertion).map(({ heading, decimal }) => (
        <span key={heading}>
          {heading} <span className={styles.after}>{decimal}</span>
        </span>
      ))}
    </li>
  );
}
