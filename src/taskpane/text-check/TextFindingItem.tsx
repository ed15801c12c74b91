import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { textCellEdits } from "../../app/check-text/mend-text";
import type { ReportFinding, ReportText } from "../../diagnose/report";
import { editText } from "../../present/text/finding-comment";
import { placeText } from "../../workbook";
import { copyRich } from "../narrative/copy-rich";
import { CellChip } from "../report/CellChip";
import { SeverityLabel } from "../shared/severity";
import { ShowMore } from "../shared/ShowMore";
import { TEXT_CHECK_TEXTS } from "./texts";
import type { TextCheckCommands } from "./use-text-check";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "baseline" },
  heading: { color: tokens.colorNeutralForeground2, fontSize: "12px", overflowWrap: "anywhere" },
  message: { margin: "2px 0", overflowWrap: "anywhere" },
  quote: {
    margin: "4px 0",
    padding: "4px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px" },
  sentence: { margin: "4px 0", fontSize: "13px", overflowWrap: "anywhere" },
});

interface Props {
  readonly finding: ReportFinding;
  readonly text: ReportText;
  readonly busy: boolean;
  readonly commands: TextCheckCommands;
  readonly showParagraph: (paragraph: number) => void;
}

/** One finding of a text: its words, what is wrong with them, where the tables say so, and what to write instead. */
export function TextFindingItem({ finding, text, busy, commands, showParagraph }: Props) {
  const styles = useStyles();
  const { severity, message, cells, mending } = finding;
  const [place] = finding.text ?? [];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <SeverityLabel severity={severity} />
        <span className={styles.heading}>{place?.heading ?? TEXT_CHECK_TEXTS.missing}</span>
      </div>
      <p className={styles.message}>{message}</p>
      {place && <blockquote className={styles.quote}>{place.quote}</blockquote>}
      {mending && mending.edits.length > 0 && (
        <p className={styles.message}>{mending.edits.map(editText).join("；")}</p>
      )}
      {mending?.sentence !== undefined && (
        <p className={styles.sentence}>
          {TEXT_CHECK_TEXTS.sentence}
          {mending.sentence}
        </p>
      )}
      <div className={styles.actions}>
        {mending && <Mending mending={mending} text={text} busy={busy} commands={commands} />}
        {place && (
          <Button size="small" onClick={() => showParagraph(place.paragraph)}>
            {TEXT_CHECK_TEXTS.showInText}
          </Button>
        )}
        <ShowMore
          items={cells}
          first={4}
          more={20}
          render={(cell) => <CellChip key={placeText(cell.place)} cell={cell} goTo={commands.goTo} />}
        />
      </div>
    </li>
  );
}

interface MendingProps {
  readonly mending: NonNullable<ReportFinding["mending"]>;
  readonly text: ReportText;
  readonly busy: boolean;
  readonly commands: TextCheckCommands;
}

/** In a sheet the cell is written; in a file, which the pane cannot open, there is something to copy. */
function Mending({ mending, text, busy, commands }: MendingProps) {
  const { edits, find, sentence } = mending;
  if (textCellEdits(text, mending)) {
    return (
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={busy}
        title={TEXT_CHECK_TEXTS.changeNote}
        onClick={() => commands.mend(mending)}
      >
        {TEXT_CHECK_TEXTS.change(edits.map(({ after }) => after).join("、"))}
      </Button>
    );
  }
  const copy = (copied: string, label: string, note?: string): ReactNode => (
    <Button
      key={label}
      size="small"
      title={note}
      onClick={() => commands.copied(copied, copyRich(escaped(copied), copied))}
    >
      {label}
    </Button>
  );
  return (
    <>
      {edits.map(({ after }) => (after === "" ? null : copy(after, TEXT_CHECK_TEXTS.copyAfter(after))))}
      {find !== undefined && copy(find, TEXT_CHECK_TEXTS.copyFind, TEXT_CHECK_TEXTS.copyFindNote(find))}
      {sentence !== undefined && copy(sentence, TEXT_CHECK_TEXTS.copySentence)}
    </>
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
