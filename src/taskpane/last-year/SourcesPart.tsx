import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LastYear } from "../../app/compare/last-year";
import { type Place, placeText } from "../../workbook";
import { Foldable } from "../shared/Foldable";
import { ShowMore } from "../shared/ShowMore";
import { LAST_YEAR_TEXTS, changedText } from "./texts";

const useStyles = makeStyles({
  title: { fontSize: "14px", fontWeight: 600, margin: "8px 0 4px" },
  list: { margin: "0 0 8px", paddingLeft: "18px", overflowWrap: "anywhere", lineHeight: "20px" },
  warned: { color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly lastYear: LastYear;
  readonly goTo: (place: Place) => void;
}

/** From where last year is known, where its sources contradict each other, and which codes changed since. */
export function SourcesPart({ lastYear: { sources, disagreements, changed }, goTo }: Props) {
  const styles = useStyles();
  return (
    <section aria-label={LAST_YEAR_TEXTS.sources}>
      <h2 className={styles.title}>{LAST_YEAR_TEXTS.sources}</h2>
      {sources.length === 0 && <p>{LAST_YEAR_TEXTS.unknown}</p>}
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.source}>
            {source.name}：{source.told}
            {source.failing !== undefined && <div className={styles.warned}>{source.failing}</div>}
          </li>
        ))}
      </ul>
      {disagreements.length > 0 && (
        <Foldable title={LAST_YEAR_TEXTS.disagreements(disagreements.length)} open>
          <ul className={styles.list}>
            <ShowMore
              items={disagreements}
              first={3}
              more={50}
              render={({ message, cell }) => (
                <li key={message}>
                  {message}{" "}
                  {cell && (
                    <Button size="small" title={LAST_YEAR_TEXTS.goToCell(placeText(cell))} onClick={() => goTo(cell)}>
                      {LAST_YEAR_TEXTS.goTo}
                    </Button>
                  )}
                </li>
              )}
            />
          </ul>
        </Foldable>
      )}
      {changed.length > 0 && (
        <Foldable title={LAST_YEAR_TEXTS.changed(changed.length)}>
          <ul className={styles.list}>
            {changed.map((one) => (
              <li key={one.code}>{changedText(one)}</li>
            ))}
          </ul>
        </Foldable>
      )}
    </section>
  );
}
