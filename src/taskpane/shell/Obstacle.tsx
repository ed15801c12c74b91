import { makeStyles } from "@fluentui/react-components";
import { OPENING_TEXTS } from "./opening-texts";

/** Why the pane cannot work where it was opened. */
export type ObstacleKind = keyof typeof OPENING_TEXTS.obstacles;

const useStyles = makeStyles({
  root: { padding: "24px 16px", minHeight: "100vh", boxSizing: "border-box" },
  title: { margin: 0, fontSize: "16px", lineHeight: "24px" },
});

/** The pane cannot work here: says why, and what to do. */
export function Obstacle({ kind }: { readonly kind: ObstacleKind }) {
  const styles = useStyles();
  const { title, advice } = OPENING_TEXTS.obstacles[kind];
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      <p>{advice}</p>
    </main>
  );
}
