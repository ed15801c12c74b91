import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { Obstacle, type ObstacleKind } from "./shell/Obstacle";
import { OPENING_TEXTS } from "./shell/opening-texts";
import { ViewTabs } from "./shell/ViewTabs";
import { useTheme } from "./theme";

const useStyles = makeStyles({
  root: { height: "100vh" },
  words: { padding: "0 16px" },
});

/** The pane while Excel is being found and what works in it is being fetched; or why it cannot work. */
export function Opening({ obstacle }: { readonly obstacle?: ObstacleKind }) {
  const styles = useStyles();
  // Office tells its theme only once it is ready.
  const { theme } = useTheme(undefined);
  return (
    <FluentProvider theme={theme}>
      {obstacle ? (
        <Obstacle kind={obstacle} />
      ) : (
        <div className={styles.root}>
          <ViewTabs view="check" />
          <main className={styles.words} aria-busy>
            <p role="status">{OPENING_TEXTS.connecting}</p>
          </main>
        </div>
      )}
    </FluentProvider>
  );
}
