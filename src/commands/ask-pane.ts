import { type PaneCommand, requestOfPane } from "../taskpane/shared/ribbon-request";
import type { Notice } from "./run-command";

const NAMES: Readonly<Record<PaneCommand, string>> = { check: "一键校验", generate: "一键生成" };

/**
 * 一键校验 and 一键生成 of the ribbon: the open pane does it, in the view that it shows. Where no pane hears, it says how to open one, which then
 * begins by itself: no command can open it (docs/decisions, on ribbon and pane).
 * @param workbook the address of the workbook in which the button was pressed
 * @param request leaves the request, and tells whether the pane has heard it
 * @returns what to tell; undefined where the pane shows it
 */
export async function askPane(
  command: PaneCommand,
  workbook: string,
  request: typeof requestOfPane = requestOfPane,
): Promise<Notice | undefined> {
  if (await request(command, workbook)) return undefined;
  return {
    message: `${NAMES[command]}要在任务窗格里进行，任务窗格没有打开，或没有回应。`,
    advice: `请点“打开任务窗格”，打开后会自动开始${NAMES[command]}。窗格开着时，点“${NAMES[command]}”就立即进行。`,
  };
}
