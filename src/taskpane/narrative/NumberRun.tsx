import { Button, Popover, PopoverSurface, PopoverTrigger, makeStyles, tokens } from "@fluentui/react-components";
import { questionText } from "../../app/narrate/question-text";
import type { Run } from "../../document";
import { type Measure, formatAmount } from "../../money";
import { type CellRef, placeText } from "../../workbook";
import { NARRATIVE_TEXTS } from "./texts";

const useStyles = makeStyles({
  number: {
    font: "inherit",
    color: "inherit",
    padding: 0,
    border: "none",
    background: "none",
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  facts: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "10px", rowGap: "4px" },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

type NumberRunData = Extract<Run, { readonly kind: "number" }>;

interface Props {
  readonly run: NumberRunData;
  readonly measure: Measure;
  readonly goTo: (place: CellRef) => void;
}

/** A number of the text; pressed, it shows its question, both years' figures, and its cells. */
export function NumberRun({ run, measure, goTo }: Props) {
  const styles = useStyles();
  const { basis, cells, text } = run;
  const TEXTS = NARRATIVE_TEXTS.number;
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <button type="button" className={styles.number}>
          {text}
        </button>
      </PopoverTrigger>
      <PopoverSurface aria-label={TEXTS.says(text)}>
        <dl className={styles.facts}>
          {basis && (
            <>
              <dt>{TEXTS.question}</dt>
              <dd className={styles.fact}>{questionText(basis.question)}</dd>
              <dt>{TEXTS.now}</dt>
              <dd className={styles.fact}>
                {formatAmount(basis.now.amount, measure)} {measure}
                {basis.now.cells.length === 0 && `（${TEXTS.nowhere}）`}
              </dd>
              <dt>{TEXTS.prior}</dt>
              <dd className={styles.fact}>
                {basis.prior ? `${formatAmount(basis.prior.amount, measure)} ${measure}` : TEXTS.unknown}
              </dd>
            </>
          )}
          <dt>{NARRATIVE_TEXTS.goTo}</dt>
          <dd className={styles.fact}>
            {cells.map((cell) => (
              <Button key={placeText(cell)} size="small" onClick={() => goTo(cell)}>
                {placeText(cell)}
              </Button>
            ))}
          </dd>
        </dl>
      </PopoverSurface>
    </Popover>
  );
}
