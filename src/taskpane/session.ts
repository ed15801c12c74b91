import type { Consequences } from "../app/generate-tables";
import type { Step } from "../app/progress";
import type { Report } from "../diagnose/report";
import type { Notice } from "./notices";

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
  readonly notice?: Notice;
  /** What generating would replace or leave out; the user is being asked. */
  readonly asking?: Consequences;
  /** What was mended last, as long as it can be undone. */
  readonly mended?: Mended;
  /** Who wrote the last explanation: likely the writer of the next. */
  readonly writer?: string;
}

/** What fixes have changed, and what was not changed and why: sentences, as they are shown. */
export interface Mended {
  readonly made: readonly string[];
  readonly refused: readonly string[];
}

export type SessionEvent =
  | { readonly type: "step"; readonly step: Step; readonly cancellable: boolean }
  | { readonly type: "checked"; readonly report: Report; readonly time: string; readonly notice?: Notice }
  /** The same findings told anew, as with an explanation, or a check that nobody pressed for: the view stays as it is. */
  | { readonly type: "refreshed"; readonly report: Report; readonly time?: string }
  | { readonly type: "mended"; readonly mended: Mended | undefined }
  | { readonly type: "explained"; readonly writer: string }
  | { readonly type: "ended"; readonly notice?: Notice }
  | { readonly type: "asked"; readonly consequences: Consequences }
  | { readonly type: "answered" }
  | { readonly type: "dismissed" }
  | { readonly type: "changed" };

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
    case "asked":
      return { ...session, asking: event.consequences };
    case "answered":
      return { ...session, asking: undefined };
    case "changed":
      return session.report ? { ...session, report: { ...session.report, stale: true } } : session;
    case "dismissed":
      return { ...session, notice: undefined };
  }
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
