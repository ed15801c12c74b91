import { makeStyles, tokens } from "@fluentui/react-components";
import type { Block, Run } from "../../document";
import type { Measure } from "../../money";
import { type Place, placeText } from "../../workbook";
import { NumberRun } from "./NumberRun";
import { NARRATIVE_TEXTS } from "./texts";

const useStyles = makeStyles({
  part: { fontSize: "16px", fontWeight: 600, margin: "16px 0 6px" },
  section: { fontSize: "14px", fontWeight: 600, margin: "12px 0 4px" },
  below: { fontSize: "14px", margin: "8px 0 4px" },
  paragraph: {
    margin: "0 0 4px",
    textIndent: "2em",
    lineHeight: "22px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  signature: { margin: "0 0 4px", textAlign: "right" },
  unfilled: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    padding: 0,
    border: "none",
    font: "inherit",
    cursor: "pointer",
    "@media (forced-colors: active)": { outline: "1px dashed" },
  },
});

interface Props {
  readonly blocks: readonly Block[];
  readonly measure: Measure;
  readonly goTo: (place: Place) => void;
}

/** The text of a document, heading by heading and paragraph by paragraph. */
export function Blocks({ blocks, measure, goTo }: Props) {
  const styles = useStyles();
  const headings = { 1: styles.part, 2: styles.section, 3: styles.below } as const;
  const inner = (runs: readonly Run[]) => <Runs runs={runs} measure={measure} goTo={goTo} />;
  return blocks.map((block, index) => {
    // A text is written anew as a whole, so that places in it are names enough.
    if (block.kind === "heading") {
      const Heading = `h${block.level + 1}` as "h2" | "h3" | "h4";
      return (
        <Heading key={index} className={headings[block.level]}>
          {inner(block.runs)}
        </Heading>
      );
    }
    if (block.kind !== "paragraph") return null;
    return (
      <p key={index} className={block.role === "signature" ? styles.signature : styles.paragraph}>
        {inner(block.runs)}
      </p>
    );
  });
}

function Runs({ runs, measure, goTo }: Omit<Props, "blocks"> & { readonly runs: readonly Run[] }) {
  const styles = useStyles();
  return runs.map((run, index) => {
    switch (run.kind) {
      case "text":
        return run.text;
      case "tab":
        return " ";
      case "number":
        return <NumberRun key={index} run={run} measure={measure} goTo={goTo} />;
      case "placeholder": {
        const { cell, text } = run;
        if (!cell)
          return (
            <mark key={index} className={styles.unfilled}>
              {text}
            </mark>
          );
        return (
          <button
            key={index}
            type="button"
            className={styles.unfilled}
            title={NARRATIVE_TEXTS.goToCell(placeText(cell))}
            onClick={() => goTo(cell)}
          >
            {text}
          </button>
        );
      }
    }
  });
}
