import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useMemo } from "react";
import type { SelectedArea } from "../../app/port";
import type { Report, ReportFinding } from "../../diagnose/report";
import { formulaName, placeName, valueName } from "../../present/wording/cells";
import type { ListView } from "../problems/list-view";
import type { Commands } from "../session/commands";
import { SHORTCUTS } from "../shared/shortcuts";
import { SeverityLabel } from "../shared/severity";
import { type AtCell, atCell } from "./at-cell";
import { SELECTION_TEXTS } from "./selection-texts";
import { stopAt, stopsOf } from "./stops";
import { HelpButton } from "../help/HelpButton";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: "4px 12px",
    fontSize: "13px",
    lineHeight: "19px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", gap: "4px 8px", minHeight: "28px" },
  where: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  button: { minWidth: "28px", flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: 600 },
  list: {
    listStyle: "none",
    margin: "0 0 4px",
    padding: 0,
    maxHeight: "30vh",
    overflowY: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  item: { padding: "2px 0", overflowWrap: "anywhere" },
});

interface Props {
  readonly report: Report;
  readonly selected: SelectedArea | undefined;
  /** What of the list of problems is shown: it is walked through. */
  readonly view: ListView;
  readonly busy: boolean;
  readonly commands: Pick<Commands, "next" | "previous">;
}

/** Where the user stands in the sheet, what is wrong there, and the way from problem to problem. */
export function SelectionBar({ report, selected, view, busy, commands }: Props) {
  const styles = useStyles();
  const stops = useMemo(() => stopsOf(report, view), [report, view]);
  const at = useMemo(() => selected && atCell(report, selected), [report, selected]);
  if (stops.length === 0 && (at?.findings.length ?? 0) === 0) return null;
  return (
    <section className={styles.root} aria-label={SELECTION_TEXTS.title}>
      <div className={styles.row} role="group" aria-label={SELECTION_TEXTS.walk}>
        <div className={styles.where}>
          {selected && at ? <Where selected={selected} at={at} /> : SELECTION_TEXTS.place(-1, stops.length)}
        </div>
        <HelpButton topic="cell" />
        <span className={styles.quiet}>{selected && SELECTION_TEXTS.place(stopAt(stops, selected), stops.length)}</span>
        <Button
          className={styles.button}
          size="small"
          icon={<ChevronUpRegular />}
          aria-label={SELECTION_TEXTS.previous}
          title={SELECTION_TEXTS.previous}
          aria-keyshortcuts={SHORTCUTS.previous.keys}
          disabledFocusable={busy || stops.length === 0}
          onClick={commands.previous}
        />
        <Button
          className={styles.button}
          size="small"
          icon={<ChevronDownRegular />}
          aria-label={SELECTION_TEXTS.next}
          title={SELECTION_TEXTS.next}
          aria-keyshortcuts={SHORTCUTS.next.keys}
          disabledFocusable={busy || stops.length === 0}
          onClick={commands.next}
        />
      </div>
      {at && at.findings.length > 0 && (
        <ul className={styles.list} tabIndex={0} aria-label={SELECTION_TEXTS.count(at.findings.length)}>
          {at.findings.slice(0, MOST).map((finding) => (
            <Item key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A whole column may be selected; what is listed of it must be drawn at once. */
const MOST = 20;

/** The cell by row and column, what it holds and should hold. */
function Where({ selected, at: { cell, suspects, findings } }: { selected: SelectedArea; at: AtCell }) {
  const styles = useStyles();
  const [suspect] = suspects;
  const parts = [
    ...(cell ? [SELECTION_TEXTS.now(valueName(cell))] : []),
    ...(suspect ? [SELECTION_TEXTS.shouldBe(suspect.suggested)] : []),
    findings.length > 0 ? SELECTION_TEXTS.count(findings.length) : SELECTION_TEXTS.none,
  ];
  return (
    <>
      <span className={styles.strong}>{cell ? placeName(cell) : SELECTION_TEXTS.area(selected)}</span>{" "}
      {parts.join("，")}
    </>
  );
}

function Item({ finding }: { readonly finding: ReportFinding }) {
  const styles = useStyles();
  const formula = formulaName(finding);
  return (
    <li className={styles.item}>
      <SeverityLabel severity={finding.severity} /> {finding.message}
      {finding.explanation && <span className={styles.quiet}>（{SELECTION_TEXTS.explained}）</span>}
      {formula !== undefined && <div className={styles.quiet}>{formula}</div>}
    </li>
  );
}
