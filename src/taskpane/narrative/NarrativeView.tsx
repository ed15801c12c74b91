import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { TextRead } from "../../app/narrate/read-text";
import { clipboardHtml } from "../../document/clipboard-html";
import { runsText } from "../../document/document-text";
import { NoticeBar } from "../shared/NoticeBar";
import { Blocks } from "./Blocks";
import { OpenPoints } from "./OpenPoints";
import { copyRich } from "./copy-rich";
import { NARRATIVE_TEXTS } from "./texts";
import type { NarrativeCommands, NarrativeState } from "./use-narrative";
import { HelpButton } from "../help/HelpButton";
import { VIEW_BAR, VIEW_CONTENT, VIEW_ROOT } from "../shared/view-look";

const useStyles = makeStyles({
  root: VIEW_ROOT,
  bar: { ...VIEW_BAR, flexWrap: "wrap", gap: "6px" },
  content: { ...VIEW_CONTENT, padding: "8px 12px 16px" },
  note: { margin: "0 0 8px", fontSize: "12px", lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  open: { fontSize: "14px", fontWeight: 600, margin: "4px 0" },
});

interface Props {
  readonly state: NarrativeState;
  readonly commands: NarrativeCommands;
}

/** 文字说明: what the document's text lacks, then the text itself; copied for Word, or saved as a Word file. */
export function NarrativeView({ state, commands }: Props) {
  const styles = useStyles();
  const { text, busy, stale, notice } = state;
  return (
    <main className={styles.root} aria-busy={busy}>
      <div className={styles.bar}>
        <Button appearance={text && !stale ? "secondary" : "primary"} disabled={busy} onClick={commands.read}>
          {text ? NARRATIVE_TEXTS.reread : NARRATIVE_TEXTS.read}
        </Button>
        {text && (
          <>
            <Button disabled={busy} title={NARRATIVE_TEXTS.copyNote} onClick={() => commands.copied(copyText(text))}>
              {NARRATIVE_TEXTS.copy}
            </Button>
            <Button disabled={busy} title={NARRATIVE_TEXTS.saveNote} onClick={commands.saveWord}>
              {NARRATIVE_TEXTS.save}
            </Button>
          </>
        )}
        <HelpButton topic="narrative" />
      </div>
      {notice && <NoticeBar notice={notice} onDismiss={commands.dismiss} />}
      <div className={styles.content} role="region" aria-label={NARRATIVE_TEXTS.content} tabIndex={0}>
        {busy && <Spinner size="tiny" label={NARRATIVE_TEXTS.working} />}
        {!text && <p className={styles.note}>{NARRATIVE_TEXTS.intro}</p>}
        {text && stale && <p className={styles.note}>{NARRATIVE_TEXTS.stale}</p>}
        {text && <Document text={text} busy={busy} commands={commands} />}
      </div>
    </main>
  );
}

interface DocumentProps {
  readonly text: TextRead;
  readonly busy: boolean;
  readonly commands: NarrativeCommands;
}

function Document({ text: { document }, busy, commands }: DocumentProps) {
  const styles = useStyles();
  const { measure, openPoints, stretches } = document;
  const tables = stretches.findIndex(({ kind }) => kind === "sheets");
  return (
    <>
      <h2 className={styles.open}>
        {openPoints.length > 0 ? NARRATIVE_TEXTS.open(openPoints.length) : NARRATIVE_TEXTS.complete}
      </h2>
      <OpenPoints points={openPoints} busy={busy} commands={commands} />
      {stretches.map((stretch, index) => {
        if (stretch.kind === "cover") return null;
        if (stretch.kind === "text")
          return <Blocks key={index} blocks={stretch.blocks} measure={measure} goTo={commands.goTo} />;
        return (
          <div key={index}>
            {stretch.heading && <Blocks blocks={[stretch.heading]} measure={measure} goTo={commands.goTo} />}
            <p className={styles.note}>{index === tables ? NARRATIVE_TEXTS.tables : NARRATIVE_TEXTS.targets}</p>
          </div>
        );
      })}
    </>
  );
}

/** Copies all text of the document, without its tables. */
function copyText({ document: { stretches } }: TextRead): boolean {
  const blocks = stretches.flatMap((stretch) => (stretch.kind === "text" ? stretch.blocks : []));
  const plain = blocks.flatMap((block) =>
    block.kind === "heading" || block.kind === "paragraph" ? [runsText(block.runs)] : [],
  );
  return copyRich(clipboardHtml(blocks), plain.join("\n"));
}
