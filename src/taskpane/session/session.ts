import type { Preview } from "../../app/generate/generate-tables";
import type { PlanChoices } from "../../app/generate/planned-tables";
import type { Referrers } from "../../app/generate/referrers";
import type { Step } from "../../app/progress";
import type { SameNames } from "../../app/same-names";
import type { LiveState } from "../../app/live/live-check";
import type { Report } from "../../diagnose/report";
import type { WorkbookEdit } from "../../workbook";
import type { Notice } from "../shared/notices";
import type { Store } from "../shared/store";

/** What the pane shows. A failure or a notice stands over what was there before; a report stays until the next one. */
export interface Session {
  readonly report?: {
    readonly report: Report;
    readonly time: string;
    /** Which check of this session, from 1. */ readonly number: number;
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
  /** What was mended last, as long as it can be undone. */
  readonly mended?: Mended;
  /** How 实时校验 stands; off where it was never switched on. */
  readonly live?: LiveState;
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

/** What fixes have changed, and what was not changed and why: sentences, as they are shown; and how it is undone. */
export interface Mended {
  readonly made: readonly string[];
  readonly refused: readonly string[];
  readonly undo: readonly WorkbookEdit[];
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
  | { readonly type: "mended"; readonly mended: Mended | undefined }
  | { readonly type: "explained"; readonly writer: string }
  | { readonly type: "ended"; readonly notice?: Notice }
  /** Something is told beside what is at work. */
  | { readonly type: "told"; readonly notice: Notice }
  | { readonly type: "asked"; readonly question: Question }
  | { readonly type: "answered" }
  /** `fresh`: the workbook was read for it. */
  | { readonly type: "previewed"; readonly preview: Preview; readonly fresh?: boolean }
  | { readonly type: "choosing"; readonly choices: PlanChoices }
  | { readonly type: "preview-closed" }
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
        working: undefined,
        asking: undefined,
        preview: undefined,
        report: { report: event.report, time: event.time, number: (session.report?.number ?? 0) + 1, stale: false },
        notice: event.notice,
      };
    case "refreshed":
      return { ...session, report: refreshed(session.report, event) };
    case "mended":
      return { ...session, mended: event.mended };
    case "explained":
      return { ...session, writer: event.writer };
    case "ended":
      return { ...session, working: undefined, asking: undefined, notice: event.notice };
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
    case "dismissed":
      return { ...session, notice: undefined };
  }
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
  const number = before?.number ?? 1;
  if (time !== undefined) return { report, time, number, stale: false };
  return before && { ...before, report };
}
