import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { CheckJob } from "../../files/check-file";
import type { ListedFile } from "../list/file-list";
import { isSpreadsheetName } from "../../files/kinds";
import { MAKE_TEXTS } from "../make/texts";
import { LAST_YEAR_TEXTS } from "../list/last-year-texts";
import { nameIn } from "../../workbook";
import { TEXTS } from "../shell/texts";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": {
      padding: "6px 8px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
    "& th": { fontWeight: 600, whiteSpace: "nowrap" },
    // A narrow screen shows each file as a block of its own.
    "@media (max-width: 640px)": {
      "& thead": { display: "none" },
      "& tr": { display: "block", paddingBlock: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
      "& td": { display: "inline-block", borderBottom: "none", paddingBlock: "2px" },
      "& td[data-name]:before": {
        content: "attr(data-name)",
        marginRight: "4px",
        color: tokens.colorNeutralForeground2,
      },
      "& td:first-child": { display: "block" },
    },
  },
  count: { fontVariantNumeric: "tabular-nums" },
  soft: { color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  warn: { color: tokens.colorStatusWarningForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

/** So many files are shown at once: two thousand would take long to draw. */
const SHOWN = 200;

/** The files with what was found in each; a click opens its report. */
export function FilesTable({
  lines,
  open,
  make,
}: {
  readonly lines: readonly ListedFile[];
  readonly open: (job: CheckJob) => void;
  /** Opens 生成选项 of a file without tables. */
  readonly make: (job: CheckJob) => void;
}) {
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN);
  const { columns } = TEXTS;
  const rest = lines.length - shown;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={TEXTS.files}>
        <thead>
          <tr>
            {Object.values(columns).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map((line) => (
            <Row key={line.job.file} line={line} open={open} make={make} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button appearance="transparent" onClick={() => setShown(shown + SHOWN)}>
          {TEXTS.showMore(Math.min(SHOWN, rest))}
        </Button>
      )}
    </div>
  );
}

function priorText({ path, refusal }: NonNullable<ListedFile["prior"]>): string {
  return refusal === undefined ? LAST_YEAR_TEXTS.of(nameIn(path)) : LAST_YEAR_TEXTS.notTaken(nameIn(path), refusal);
}

interface RowProps {
  readonly line: ListedFile;
  readonly open: (job: CheckJob) => void;
  readonly make: (job: CheckJob) => void;
}

const Row = memo(function Row({ line, open, make }: RowProps) {
  const styles = useStyles();
  const { job, state, checked, prior } = line;
  const name = (
    <td>
      {checked ? <Link onClick={() => open(job)}>{job.file}</Link> : job.file}
      {job.text !== undefined && <div className={styles.soft}>{TEXTS.withText}</div>}
      {prior && <div className={prior.refusal === undefined ? styles.soft : styles.warn}>{priorText(prior)}</div>}
      {checked?.summary.state === "unread" && checked.summary.code === "no-tables" && isSpreadsheetName(job.file) && (
        <Button size="small" onClick={() => make(job)}>
          {MAKE_TEXTS.fromLedger}
        </Button>
      )}
    </td>
  );
  if (!checked)
    return (
      <tr>
        {name}
        <td colSpan={6} className={styles.soft}>
          {state === "waiting" ? TEXTS.waiting : TEXTS.givenUp}
        </td>
      </tr>
    );
  const { summary } = checked;
  if (summary.state === "unread")
    return (
      <tr>
        {name}
        <td colSpan={6}>
          <span className={styles.bad}>✗ {TEXTS.states.unread}</span>：{summary.message}
        </td>
      </tr>
    );
  const { verdict, unit, counts } = summary;
  const tone = { bad: styles.bad, warn: styles.warn, info: styles.warn, none: styles.soft, good: styles.good }[
    verdict.tone
  ];
  return (
    <tr>
      {name}
      <td>{unit?.trim() || TEXTS.noUnit}</td>
      <td className={tone}>
        <span aria-hidden>{verdict.sign}</span> {verdict.word}
      </td>
      {(["errors", "warnings", "rounding", "infos"] as const).map((kind) => (
        <td key={kind} className={styles.count} data-name={TEXTS.columns[kind]}>
          {counts[kind]}
        </td>
      ))}
    </tr>
  );
});
