import type { Preview } from "../../app/generate/generate-tables";
import type { PlanChoices } from "../../app/generate/planned-tables";
import type { Referrers } from "../../app/generate/referrers";
import type { RowName } from "../../app/fix/row-names";
import type { Step } from "../../app/progress";
import type { Unheard } from "../../app/recall/recall-steps";
import type { SameNames } from "../../app/same-names";
import type { SaidChange } from "../../app/sheet-tables/said-change";
import type { LiveState } from "../../app/live/live-check";
import type { SelectedArea } from "../../app/port";
import type { Report } from "../../diagnose/report";
import type { WorkbookEdit } from "../../workbook";
import { type ListView, wholeList } from "../problems/list-view";
import type { Notice } from "../shared/notices";
import type { Store } from "../shared/store";
import { stepsBeside, withoutLastStep } from "./undo-steps";

/** What the pane shows. A failure or a notice stands over what was there before; a report stays until the next one. */
export interface Session {
  readonly report?: {
    readonly report: Report;
    readonly time: string;
    /** Which check of this session, from 1. */ readonly number: number;
    /** How often the workbook was checked; live checks count, too. */
    readonly checks: number;
    /** The workbook was changed since. */
    readonly stale: boolean;
  };
  readonly working?: { readonly step: Step; readonly cancellable: boolean };
  /** Excel does nothing until the user ends typing in a cell. */
  readonly typing?: boolean;
  readonly notice?: Notice;
  /** What would be generated; it stands in the place of the report until it is written or closed. */
  readonly preview?: OpenPreview;
  /** The sheets that generating would replace; the user is being asked. */
  readonly asking?: Question;
  /** What was mended last, until it is put away or undone. */
  readonly mended?: Mended;
  /** What can be undone, the last step first to be; absent where there is nothing. */
  readonly steps?: readonly UndoStep[];
  /** What is being written, as long as nobody has heard whether it is done. */
  readonly unheard?: Unheard<UndoStep>;
  /** Where the user stands in the workbook, as far as Excel tells. */
  readonly selected?: SelectedArea;
  /** How 实时校验 stands; off where it was never switched on. */
  readonly live?: LiveState;
  /** What of the list of problems is shown; all of it, in the usual order, where nothing was chosen. */
  readonly list?: ListView;
  /** Who wrote the last explanation: likely the writer of the next. */
  readonly writer?: string;
}

/** The preview of 一键生成. */
export interface OpenPreview {
  readonly preview: Preview;
  /** What is chosen by now, which may not be planned yet. */
  readonly choices: PlanChoices;
  readonly replanning: boolean;
  /** The workbook was changed since it was read. */
  readonly stale: boolean;
}

/** What fixes have changed, and what was not changed and why: sentences, as they are shown. */
export interface Mended {
  readonly made: readonly string[];
  readonly refused: readonly string[];
}

/** Fixes that were made together, or what was said of a sheet, and how that is undone. */
export interface UndoStep {
  /** What was changed: sentences, as they are shown. */
  readonly made: readonly string[];
  readonly edits: readonly WorkbookEdit[];
  /** What the workbook kept about its sheets before and after; then there are no edits. */
  readonly said?: SaidChange;
  /** The rows that were changed, by name, right after it; absent where the check after it failed. */
  readonly rows?: readonly RowName[];
  /** It was asked for and could not be done: what it changed was changed again since. */
  readonly refused?: true;
}

/** A question that waits for its answer: may these sheets be replaced? */
export interface Question {
  readonly replaced: readonly string[];
  /** Those of them that somebody has changed since the preview. */
  readonly changed?: readonly string[];
  /** Who uses them, where ours may be written beside them instead. */
  readonly referrers?: Referrers;
  readonly answer: (answer: SameNames) => void;
}

export type SessionEvent =
  | { readonly type: "step"; readonly step: Step; readonly cancellable: boolean }
  | { readonly type: "checked"; readonly report: Report; readonly time: string; readonly notice?: Notice }
  /** The same findings told anew, as with an explanation, or a check that nobody pressed for: the view stays as it is. */
  | { readonly type: "refreshed"; readonly report: Report; readonly time?: string }
  /** Fixes were made; `edits` undo them. */
  | {
      readonly type: "mended";
      readonly mended: Mended;
      readonly edits: readonly WorkbookEdit[];
      readonly rows?: readonly RowName[];
    }
  | { readonly type: "mended-told" }
  /** It was said which table a sheet is, or that was taken back. */
  | { readonly type: "said"; readonly step: UndoStep }
  /** The last step is no step any more: it was undone. */
  | { readonly type: "undone" }
  /** Fixes are about to be made, or something is about to be said of a sheet, which this step will undo; those before it, of the same command, are made. */
  | { readonly type: "editing"; readonly step: UndoStep }
  /** The last step is about to be undone. */
  | { readonly type: "undoing" }
  /** What was remembered when the pane was closed, as far as it holds. */
  | {
      readonly type: "recalled";
      readonly report?: { readonly report: Report; readonly time: string; readonly stale: boolean };
      readonly steps: readonly UndoStep[];
      readonly mended?: Mended;
      readonly writer?: string;
      readonly list?: ListView;
      readonly notice?: Notice;
    }
  /** The last step could not be undone. */
  | { readonly type: "undo-refused" }
  /** What the last step changed stays. */
  | { readonly type: "undo-skipped" }
  /** These sheets were replaced by others: no step gives anything back there. */
  | { readonly type: "replaced"; readonly sheets: readonly string[] }
  | { readonly type: "explained"; readonly writer: string }
  /** Something else of the list of problems is to be shown. */
  | { readonly type: "listed"; readonly list: ListView }
  | { readonly type: "ended"; readonly notice?: Notice }
  /** Something is told beside what is at work. */
  | { readonly type: "told"; readonly notice: Notice }
  | { readonly type: "asked"; readonly question: Question }
  | { readonly type: "answered" }
  /** `fresh`: the workbook was read for it. */
  | { readonly type: "previewed"; readonly preview: Preview; readonly fresh?: boolean }
  | { readonly type: "choosing"; readonly choices: PlanChoices }
  | { readonly type: "preview-closed" }
  | { readonly type: "selected"; readonly selected: SelectedArea | undefined }
  | { readonly type: "dismissed" }
  | { readonly type: "live"; readonly state: LiveState }
  | { readonly type: "typing"; readonly isTyping: boolean }
  | { readonly type: "changed" };

/** Where the session is kept: commands read it there, and the pane shows it. */
export type SessionStore = Store<Session, SessionEvent>;

/** The session after an event. Pure. */
export function reduceSession(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case "step":
      return { ...session, notice: undefined, working: { step: event.step, cancellable: event.cancellable } };
    case "checked":
      return {
        ...session,
        ...AT_REST,
        // what a filter was set for may be mended by now
        list: session.list && wholeList(session.list.order),
        preview: undefined,
        report: {
          report: event.report,
          time: event.time,
          number: (session.report?.number ?? 0) + 1,
          checks: (session.report?.checks ?? 0) + 1,
          stale: false,
        },
        notice: event.notice,
      };
    case "refreshed":
      return { ...session, report: refreshed(session.report, event) };
    case "mended":
      return {
        ...session,
        unheard: undefined,
        mended: event.mended,
        ...withSteps([...(session.steps ?? []), ...stepsOf(event)]),
      };
    case "said":
      return {
        ...session,
        unheard: undefined,
        mended: undefined,
        ...withSteps([...(session.steps ?? []), event.step]),
      };
    case "mended-told":
      return { ...session, mended: undefined };
    case "editing":
      return { ...session, unheard: { kind: "fixing", steps: [...fixing(session), event.step] } };
    case "undoing":
      return { ...session, unheard: { kind: "undoing" } };
    case "recalled":
      return recalled(session, event);
    case "undone":
      return { ...session, unheard: undefined, mended: undefined, ...withSteps((session.steps ?? []).slice(0, -1)) };
    case "undo-refused":
      return { ...session, ...withSteps(refusedLast(session.steps ?? [])) };
    case "undo-skipped":
      return { ...session, mended: undefined, ...withSteps(withoutLastStep(session.steps ?? [])) };
    case "replaced":
      return { ...session, mended: undefined, ...withSteps(stepsBeside(session.steps ?? [], event.sheets)) };
    case "listed":
      return { ...session, list: event.list };
    case "explained":
      return { ...session, writer: event.writer };
    case "ended":
      return { ...session, ...AT_REST, notice: event.notice };
    case "told":
      return { ...session, notice: event.notice };
    case "asked":
      return { ...session, asking: event.question };
    case "answered":
      return { ...session, asking: undefined };
    case "previewed":
      return previewed(session, event);
    case "choosing":
      return session.preview
        ? { ...session, notice: undefined, preview: { ...session.preview, choices: event.choices, replanning: true } }
        : session;
    case "preview-closed":
      return { ...session, preview: undefined, notice: undefined };
    case "changed":
      return {
        ...session,
        ...(session.report && { report: { ...session.report, stale: true } }),
        ...(session.preview && { preview: { ...session.preview, stale: true } }),
      };
    case "typing":
      return { ...session, typing: event.isTyping };
    case "live":
      return { ...session, live: event.state };
    case "selected":
      return { ...session, selected: event.selected };
    case "dismissed":
      return { ...session, notice: undefined };
  }
}

/** Nothing is at work, so nothing is being written. */
const AT_REST = { working: undefined, asking: undefined, unheard: undefined } as const;

function fixing({ unheard }: Session): readonly UndoStep[] {
  return unheard?.kind === "fixing" ? unheard.steps : [];
}

function recalled(session: Session, event: SessionEvent & { type: "recalled" }): Session {
  const { report, steps, mended, writer, list, notice } = event;
  return {
    ...session,
    ...AT_REST,
    ...(report && { report: { ...report, number: 1, checks: 1 } }),
    ...withSteps(steps),
    mended,
    writer,
    list,
    notice,
  };
}

/** What was all refused is told, and leaves nothing to undo. */
function stepsOf({ mended, edits, rows }: SessionEvent & { type: "mended" }): readonly UndoStep[] {
  return edits.length === 0 ? [] : [{ made: mended.made, edits, ...(rows && { rows }) }];
}

function refusedLast(steps: readonly UndoStep[]): readonly UndoStep[] {
  return steps.map((step, index) => (index === steps.length - 1 ? { ...step, refused: true } : step));
}

function withSteps(steps: readonly UndoStep[]): Pick<Session, "steps"> {
  return { steps: steps.length === 0 ? undefined : steps };
}

/** A plan under other choices is of the workbook as it was read: it is as stale as the one before. */
function previewed(session: Session, { preview, fresh }: SessionEvent & { type: "previewed" }): Session {
  const stale = !fresh && session.preview?.stale === true;
  const open: OpenPreview = { preview, choices: preview.choices, replanning: false, stale };
  return { ...session, ...(fresh && { working: undefined, asking: undefined }), preview: open };
}

/** With a time it is a check, and fresh; without one it is as stale as it was. */
function refreshed(
  before: Session["report"],
  { report, time }: { readonly report: Report; readonly time?: string },
): Session["report"] {
  const { number = 1, checks = 0 } = before ?? {};
  if (time !== undefined) return { report, time, number, checks: checks + 1, stale: false };
  return before && { ...before, report };
}
