import type { Checker } from "../../app/check/checker";
import { KnownWorkbook, type FoundChanges } from "../../app/live/known-workbook";
import { LiveCheck, type Timer } from "../../app/live/live-check";
import { MarksShown } from "../../app/mark/marks-shown";
import type { WorkbookPort } from "../../app/port";
import type { Report } from "../../diagnose/report";
import type { RowName } from "../../app/fix/row-names";
import type { Snapshot, WorkbookEdit } from "../../workbook";
import { LIVE_TEXTS } from "./live-texts";
import { noticeOfFailure } from "../shared/notices";
import type { SessionEvent } from "../session/session";
import { BROWSER_TIMER } from "../shared/timer";

interface Around {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  readonly clock: () => string;
  /** The report that is shown. */
  readonly shown: () => Report | undefined;
  readonly dispatch: (event: SessionEvent) => void;
  /** The browser's time where nothing is said. */
  readonly timer?: Timer;
}

/** 实时校验 as the pane has it. */
export interface Live {
  readonly check: LiveCheck<FoundChanges>;
  /** For the commands, so that a live check knows what they have read. */
  readonly checker: Checker;
  readonly marks: MarksShown;
  /** What the workbook keeps of ours may be other than at the last check. */
  readonly forgetKept: () => void;
  /** The print of the workbook that was checked last. */
  readonly print: () => Promise<string | undefined>;
  /** The names of the rows in which edits change cells, in the workbook that was checked last. */
  readonly rowNames: (edits: readonly WorkbookEdit[]) => readonly RowName[];
  /** What is shown is of this workbook, though it was not checked here. */
  readonly know: (snapshot: Snapshot) => void;
  /** A command begins; what is returned tells what came of it. */
  readonly command: () => (outcome: "checked" | "done" | "lost") => void;
}

/** Live checks over a workbook. They show nothing but a new report in place of the old, and the marks that go with it. */
export function createLive({ port, checker, clock, shown, dispatch, timer = BROWSER_TIMER }: Around): Live {
  const known = new KnownWorkbook(port, checker);
  const marks = new MarksShown(port);
  let failing = false;
  const fail = (error: unknown): void => {
    failing = true;
    dispatch({
      type: "ended",
      notice: { ...noticeOfFailure(error), title: LIVE_TEXTS.failed(noticeOfFailure(error).title) },
    });
  };
  const failToFollow = (error: unknown): void => {
    const notice = noticeOfFailure(error);
    dispatch({ type: "told", notice: { ...notice, title: LIVE_TEXTS.notFollowed(notice.title) } });
  };
  const check = new LiveCheck<FoundChanges>({
    timer,
    check: (changes, outdated) => known.check(changes, outdated),
    show: async (found) => {
      known.take(found);
      const report = found.report ?? shown();
      if (!report) return;
      if (failing) dispatch({ type: "dismissed" });
      failing = false;
      dispatch({ type: "refreshed", report, time: clock() });
      // What was told of the marks is of those before.
      if (await marks.follow(report)) dispatch({ type: "dismissed" });
    },
    tell: (state) => dispatch({ type: "live", state }),
    fail,
  });
  const command: Live["command"] = () => {
    const end = check.command();
    const before = shown();
    return (outcome) => {
      known.forgetKept();
      const report = shown();
      // What a command has mended or explained shows in the marks too; a failure to show it is no failure of the command.
      if (report && (outcome === "checked" || report !== before)) void marks.follow(report).catch(failToFollow);
      end(outcome);
    };
  };
  const know: Live["know"] = (snapshot) => known.take({ snapshot });
  return {
    check,
    checker: known.checker,
    marks,
    print: () => known.print(),
    rowNames: (edits) => known.rowNames(edits),
    know,
    forgetKept: () => known.forgetKept(),
    command,
  };
}
