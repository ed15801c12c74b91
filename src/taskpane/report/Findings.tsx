import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import { useMemo } from "react";
import type { TieEdge } from "../../present/map/tie-map";
import type { Report } from "../../diagnose/report";
import { numberIn } from "../../present/wording/tables";
import type { TableId } from "../../tables";
import { SHORTCUTS } from "../shared/shortcuts";
import { TEXTS } from "../shell/texts";
import type { Commands } from "../session/commands";
import { ProblemGroups } from "../problems/ProblemGroups";
import { ProblemTools } from "../problems/ProblemTools";
import { PROBLEM_TEXTS } from "../problems/texts";
import type { ListView } from "../problems/list-view";
import { listed, problemsIn } from "../problems/listed";
import { PairFilter } from "./PairFilter";
import { WriteReport } from "./WriteReport";
import { HelpButton } from "../help/HelpButton";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "4px" },
  section: { paddingTop: "10px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: "0 0 6px", fontSize: "14px", lineHeight: "20px" },
  actions: { display: "flex", gap: "8px", marginBottom: "4px" },
  action: { flex: "1 1 0", minWidth: 0 },
  count: { margin: "0 0 6px", fontSize: "13px", lineHeight: "18px" },
});

interface Props {
  readonly report: Report;
  readonly view: ListView;
  readonly busy: boolean;
  readonly commands: Commands;
  readonly writer: string;
  /** The pair of tables whose findings alone are shown. */
  readonly pair: TieEdge | undefined;
  readonly showAll: () => void;
}

/** What is wrong, problem by problem: each with what follows from it, and what mends it. */
export function Findings({ report, view, busy, commands, writer, pair, showAll }: Props) {
  const styles = useStyles();
  const problems = problemsIn(report);
  const groups = useMemo(() => listed(report, view), [report, view]);
  const shown = groups.reduce((count, group) => count + group.problems.length, 0);
  const { search } = view;
  const { goTo, fix, explain, withdraw, generateOnly, assignSheet } = commands;
  const { template, unreadSheets = [] } = report;
  const sheets = {
    unread: unreadSheets,
    numberOf: (table: TableId) => numberIn(report, table),
    assign: (sheet: string, table: TableId) => assignSheet({ sheet, template, table }),
  };
  const work = { goTo, mending: { busy, fix }, explaining: { busy, writer, explain, withdraw }, generateOnly, sheets };
  return (
    <section className={styles.section} aria-labelledby="findings">
      <div className={styles.head}>
        <h2 id="findings" className={styles.title}>
          {TEXTS.findings}
        </h2>
        <HelpButton topic="problems" />
      </div>
      {problems.length > 0 && (
        <p className={styles.count}>{PROBLEM_TEXTS.count(problems.length, report.findings.length)}</p>
      )}
      {report.findings.length === 0 ? (
        <p>{report.unchecked.length > 0 ? TEXTS.cleanButUnchecked : TEXTS.clean}</p>
      ) : (
        <MarkActions busy={busy} commands={commands} />
      )}
      <WriteReport busy={busy} commands={commands} />
      <PairFilter pair={pair} clear={showAll} />
      {report.findings.length > 0 && <ProblemTools view={view} shown={shown} change={commands.list} />}
      {report.findings.length > 0 && groups.length === 0 && !pair && search.trim() === "" && <p>{TEXTS.noneShown}</p>}
      <ProblemGroups groups={groups} {...work} />
    </section>
  );
}

function MarkActions({ busy, commands }: Pick<Props, "busy" | "commands">) {
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      <Button
        className={styles.action}
        size="small"
        icon={<HighlightRegular />}
        disabledFocusable={busy}
        aria-keyshortcuts={SHORTCUTS.mark.keys}
        onClick={commands.mark}
      >
        {TEXTS.mark}
      </Button>
      <Button
        className={styles.action}
        size="small"
        icon={<EraserRegular />}
        disabledFocusable={busy}
        aria-keyshortcuts={SHORTCUTS.clear.keys}
        onClick={commands.clear}
      >
        {TEXTS.clear}
      </Button>
      <HelpButton topic="marks" />
    </div>
  );
}
