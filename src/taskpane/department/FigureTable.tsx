import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    "& th, & td": {
      padding: "2px 8px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      overflowWrap: "anywhere",
    },
    "& td + td": { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  },
});

const SHOWN = 100;

/** Figures by their names, with three amounts each. */
export function FigureTable({
  heads,
  rows,
}: {
  readonly heads: readonly [string, string, string, string];
  readonly rows: readonly (readonly [string, string, string, string])[];
}) {
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, index) => (
            <tr key={index}>
              {row.map((text, column) => (
                <td key={column}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <Button appearance="transparent" onClick={() => setShown(shown + SHOWN)}>
          {TEXTS.more(rows.length - shown)}
        </Button>
      )}
    </>
  );
}
