import { explainFinding, withdrawExplanation } from "../../app/explain/explain-finding";
import type { WorkbookPort } from "../../app/port";
import type { FindingExplanation, ReportFinding } from "../../diagnose/report";
import type { DraftBook } from "../memory/drafts";
import type { ReportRunner } from "../session/report-runner";

/** The commands about explanations, which are kept in the workbook. */
export interface ExplainingCommands {
  /** Keeps in the workbook why a finding may stand. */
  explain(finding: ReportFinding, words: Omit<FindingExplanation, "when">): void;
  /** Takes back what is kept about a finding, named by its id. */
  withdraw(finding: string): void;
}

interface Around {
  readonly port: WorkbookPort;
  readonly runner: ReportRunner;
  /** The time in ISO 8601. */
  readonly now: () => string;
  /** What was half written, which is done with once it is kept. */
  readonly drafts?: DraftBook;
}

/** The commands over a workbook. */
export function createExplaining({ port, runner, now, drafts }: Around): ExplainingCommands {
  return {
    explain: (finding, { kind, text, who }) =>
      runner.runOn(async (report, current) => {
        current.onStep("keeping");
        const words = { kind, text, who, when: now() };
        current.dispatch({ type: "refreshed", report: await explainFinding(port, report, finding, words) });
        current.dispatch({ type: "explained", writer: who });
        drafts?.close(finding.id);
        current.dispatch({ type: "ended" });
      }),
    withdraw: (finding) =>
      runner.runOn(async (report, current) => {
        current.onStep("keeping");
        current.dispatch({ type: "refreshed", report: await withdrawExplanation(port, report, finding) });
        current.dispatch({ type: "ended" });
      }),
  };
}
