import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useCallback, useMemo, useState } from "react";
import type { Report, ReportText, ReportTextClaim, ReportTextParagraph } from "../../diagnose/report";
import { type ClaimPlace, placesByParagraph, textPieces } from "../../present/text/text-pieces";
import { CLAIM_STATES } from "../../present/wording/text-check";
import type { Place } from "../../workbook";
import { ClaimPopover, type ShownClaim } from "./ClaimPopover";
import { useClaimStyles } from "./claim-styles";
import { TEXT_CHECK_TEXTS } from "./texts";

/** A text of 300 pages is shown in pages of so many paragraphs. */
const PAGE = 120;

/** The page that a paragraph stands on, from 0. */
export function pageOf(paragraph: number): number {
  return Math.floor(paragraph / PAGE);
}

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", gap: "4px 14px", margin: "0 0 8px", fontSize: "12px" },
  pages: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", margin: "6px 0" },
  paragraph: {
    margin: "0 0 4px",
    lineHeight: "24px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { fontWeight: 600, marginTop: "10px" },
  note: { margin: "0 0 4px", fontSize: "12px", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly report: Report;
  readonly page: number;
  readonly setPage: (page: number) => void;
  readonly goTo: (place: Place) => void;
}

/** The text itself, a page at a time, with each number by how it came out; a number pressed goes to its cell in the table and tells both figures. */
export function TextBody({ report, page, setPage, goTo }: Props) {
  const styles = useStyles();
  const claimStyles = useClaimStyles();
  const [shown, setShown] = useState<ShownClaim>();
  const press = useCallback(
    (claim: ReportTextClaim, target: HTMLElement) => {
      setShown({ claim, target });
      if (claim.cells[0]) goTo(claim.cells[0]);
    },
    [goTo],
  );
  const text = report.publishedText;
  const places = useMemo(() => placesByParagraph(text?.claims ?? []), [text]);
  if (!text) return null;
  const all = text.paragraphs.length;
  const from = page * PAGE;
  const to = Math.min(from + PAGE, all);
  return (
    <>
      <p className={styles.legend}>
        {(["held", "wrong", "unchecked"] as const).map((state) => (
          <span key={state}>
            <span className={claimStyles[state]}>123.45</span> {CLAIM_STATES[state].sign} {CLAIM_STATES[state].word}
          </span>
        ))}
      </p>
      <Pages from={from} to={to} all={all} page={page} setPage={setPage} />
      <Paragraphs text={text} from={from} to={to} places={places} press={press} />
      <Pages from={from} to={to} all={all} page={page} setPage={setPage} />
      {shown && <ClaimPopover shown={shown} report={report} goTo={goTo} close={() => setShown(undefined)} />}
    </>
  );
}

interface PagesProps {
  readonly from: number;
  readonly to: number;
  readonly all: number;
  readonly page: number;
  readonly setPage: (page: number) => void;
}

function Pages({ from, to, all, page, setPage }: PagesProps) {
  const styles = useStyles();
  if (all <= PAGE) return null;
  return (
    <div className={styles.pages} role="group" aria-label={TEXT_CHECK_TEXTS.pages}>
      <Button size="small" disabledFocusable={page === 0} onClick={() => setPage(page - 1)}>
        {TEXT_CHECK_TEXTS.previous}
      </Button>
      <span>{TEXT_CHECK_TEXTS.page(from + 1, to, all)}</span>
      <Button size="small" disabledFocusable={to >= all} onClick={() => setPage(page + 1)}>
        {TEXT_CHECK_TEXTS.next}
      </Button>
    </div>
  );
}

interface ParagraphsProps {
  readonly text: ReportText;
  readonly from: number;
  readonly to: number;
  readonly places: ReadonlyMap<number, readonly ClaimPlace[]>;
  readonly press: (claim: ReportTextClaim, target: HTMLElement) => void;
}

/** Not drawn anew when a number is pressed. */
const Paragraphs = memo(function Paragraphs({ text, from, to, places, press }: ParagraphsProps) {
  const styles = useStyles();
  return text.paragraphs.slice(from, to).map((paragraph, index) => {
    const number = from + index;
    if (paragraph.inTable) {
      const isFirst = index === 0 || !text.paragraphs[number - 1]?.inTable;
      return isFirst ? (
        <p key={number} className={styles.note} data-paragraph={number} tabIndex={-1}>
          {TEXT_CHECK_TEXTS.table}
        </p>
      ) : null;
    }
    if (paragraph.raw.trim() === "") return null;
    return <Paragraph key={number} {...{ paragraph, number, places: places.get(number) ?? [], press }} />;
  });
});

interface ParagraphProps {
  readonly paragraph: ReportTextParagraph;
  readonly number: number;
  readonly places: readonly ClaimPlace[];
  readonly press: (claim: ReportTextClaim, target: HTMLElement) => void;
}

function Paragraph({ paragraph, number, places, press }: ParagraphProps) {
  const styles = useStyles();
  const claimStyles = useClaimStyles();
  const { raw, list, isHeading } = paragraph;
  const Element = isHeading ? "h3" : "p";
  return (
    <Element
      className={mergeClasses(styles.paragraph, isHeading && styles.heading)}
      data-paragraph={number}
      tabIndex={-1}
    >
      {list}
      {textPieces(raw, places).map(({ text, claims: [claim] }, index) => {
        if (!claim) return text;
        const { sign, word } = CLAIM_STATES[claim.state];
        return (
          <button
            key={index}
            type="button"
            className={mergeClasses(claimStyles.button, claimStyles[claim.state])}
            title={word}
            aria-label={`${text}（${word}）`}
            onClick={({ currentTarget }) => press(claim, currentTarget)}
          >
            {text}
            {claim.state !== "held" && <span aria-hidden>{sign}</span>}
          </button>
        );
      })}
    </Element>
  );
}
