import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import type { Report } from "../../diagnose/report";
import { uncheckedGroups } from "../../present/text/unchecked-groups";
import { LEFT_OUT, numbersText } from "../../present/wording/text-check";
import { Foldable } from "../shared/Foldable";
import { SeverityLabel } from "../shared/severity";
import { ShowMore } from "../shared/ShowMore";
import { TextBody, pageOf } from "./TextBody";
import { TextFindingItem } from "./TextFindingItem";
import { TEXT_CHECK_TEXTS } from "./texts";
import type { TextCheckCommands } from "./use-text-check";

const useStyles = makeStyles({
  file: { margin: 0, fontSize: "15px", lineHeight: "22px", fontWeight: 600, overflowWrap: "anywhere" },
  numbers: { margin: "2px 0", fontWeight: 600 },
  counts: { display: "flex", gap: "12px", flexWrap: "wrap", margin: "4px 0 8px" },
  list: { margin: "0 0 8px", padding: 0, listStyle: "none" },
  note: { margin: "0 0 4px", fontSize: "12px", lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  reason: { fontWeight: 600, margin: "6px 0 2px" },
  quotes: { margin: 0, paddingLeft: "18px" },
  quote: { overflowWrap: "anywhere" },
});

interface Props {
  readonly report: Report;
  readonly busy: boolean;
  readonly commands: TextCheckCommands;
}

/** What a check of a text found: how far it went, what is wrong, what was not checked, and the text itself. */
export function CheckedText({ report, busy, commands }: Props) {
  const styles = useStyles();
  const [page, setPage] = useState(0);
  const text = useRef<HTMLDivElement>(null);
  const { publishedText, narrative, uncheckedNumbers = [] } = report;
  const showParagraph = useCallback((paragraph: number) => {
    setPage(pageOf(paragraph));
    // The page it stands on is drawn first.
    setTimeout(() => {
      const place = text.current?.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"]`);
      place?.scrollIntoView({ block: "center" });
      place?.focus({ preventScroll: true });
    });
  }, []);
  if (!publishedText || !narrative) return null;
  const findings = report.findings.filter(({ text: places }) => places !== undefined);
  const open = uncheckedNumbers.filter(({ reason }) => reason !== "in-reason");
  return (
    <>
      <h2 className={styles.file}>{publishedText.file}</h2>
      <p className={styles.numbers} role="status">
        {numbersText(narrative)}
      </p>
      <div className={styles.counts}>
        {(["error", "warning", "info"] as const).map((severity) => (
          <SeverityLabel
            key={severity}
            severity={severity}
            count={findings.filter((finding) => finding.severity === severity).length}
          />
        ))}
      </div>
      {publishedText.leftOut.map((kind) => (
        <p key={kind} className={styles.note}>
          {LEFT_OUT[kind]}。
        </p>
      ))}
      <Foldable title={TEXT_CHECK_TEXTS.findings(findings.length)} open>
        {findings.length === 0 && <p className={styles.note}>{TEXT_CHECK_TEXTS.clean}</p>}
        <ul className={styles.list}>
          <ShowMore
            items={findings}
            first={20}
            more={100}
            render={(finding) => (
              <TextFindingItem key={finding.id} {...{ finding, text: publishedText, busy, commands, showParagraph }} />
            )}
          />
        </ul>
      </Foldable>
      {uncheckedNumbers.length > 0 && (
        <Foldable title={TEXT_CHECK_TEXTS.unchecked(open.length)} open={open.length > 0}>
          <p className={styles.note}>{TEXT_CHECK_TEXTS.uncheckedNote}</p>
          {uncheckedGroups(uncheckedNumbers).map(({ reason, word, numbers }) => (
            <div key={reason}>
              <p className={styles.reason}>
                {word}（{numbers.length}）
              </p>
              <ul className={styles.quotes}>
                <ShowMore
                  items={numbers.map((number, index) => ({ number, index }))}
                  first={5}
                  more={50}
                  render={({ number, index }) => (
                    <li key={index} className={styles.quote}>
                      {number.place.quote}
                    </li>
                  )}
                />
              </ul>
            </div>
          ))}
        </Foldable>
      )}
      <Foldable title={TEXT_CHECK_TEXTS.text} open>
        <div ref={text}>
          <TextBody report={report} page={page} setPage={setPage} goTo={commands.goTo} />
        </div>
      </Foldable>
    </>
  );
}
