import { makeStyles } from "@fluentui/react-components";
import { TEXTS } from "../shell/texts";

/** Why the pane cannot work where it was opened. */
export type ObstacleKind = "noOffice" | "slow" | "notExcel" | "tooOld";

const useStyles = makeStyles({
  root: { padding: "24px 16px", minHeight: "100vh", boxSizing: "border-box" },
  title: { margin: 0, fontSize: "16px", lineHeight: "24px" },
});

/** The pane cannot work here: says why, and what to do. */
export function Obstacle({ kind }: { readonly kind: ObstacleKind }) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{TEXTS.failures[kind].title}</h1>
      <p>{TEXTS.failures[kind].advice}</p>
    </main>
  );
}
