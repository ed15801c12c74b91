import { type PaneCommand, requestOfPane } from "../taskpane/shared/ribbon-request";
import type { Notice } from "./run-command";

const NAMES: Readonly<Record<PaneCommand, string>> = { check: "一键校验", generate: "一键生成" };

/** How the pane is asked. */
export interface Asking {
  /** Leaves the request, and tells whether the pane has heard it. */
  readonly request?: typeof requestOfPane;
  /** Opens the pane, in whose page the command runs; absent where it runs in a page of its own, from which nothing can. */
  readonly show?: () => Promise<void>;
}

/**
 * 一键校验 and 一键生成 of the ribbon: the open pane does it, in the view that it shows. One that is closed is opened where that can be done; elsewhere
 * it is said how to open it, and it then begins by itself (docs/decisions, on ribbon and pane).
 * @param workbook the address of the workbook in which the button was pressed
 * @returns what to tell; undefined where the pane shows it
 */
export async function askPane(
  command: PaneCommand,
  workbook: string,
  { request = requestOfPane, show }: Asking = {},
): Promise<Notice | undefined> {
  const heard = request(command, workbook);
  // In one page the pane always hears, also where it is not to be seen; so what counts is that it opens.
  const isDone = show ? succeeds(show()) : heard;
  if (await isDone) return undefined;
  return {
    message: `${NAMES[command]}要在任务窗格里进行，任务窗格没有打开，或没有回应。`,
    advice: `请点“打开任务窗格”，打开后会自动开始${NAMES[command]}。窗格开着时，点“${NAMES[command]}”就立即进行。`,
  };
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
