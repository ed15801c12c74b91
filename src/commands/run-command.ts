import { WorkbookError } from "../app/port";

/** What a ribbon command tells in a dialog. */
export interface Notice {
  readonly message: string;
  readonly advice: string;
}

/** The part of Office's event that a function command gets; Excel waits for `completed`. */
export interface CommandEvent {
  completed(): void;
}

/**
 * Runs a command of the ribbon that has no pane. What it returns, or how it failed, is told through `tell`; nothing is told
 * where it returns nothing, because the sheet shows it. The command ends when it is told: its runtime ends with it. `completed` is called in any case, else Excel shows its
 * “working” notice for minutes.
 */
export async function runCommand(
  event: CommandEvent,
  command: () => Promise<Notice | undefined>,
  tell: (notice: Notice) => Promise<void>,
): Promise<void> {
  try {
    const notice = await command();
    if (notice) await tell(notice);
  } catch (error) {
    await tell(noticeOf(error));
  } finally {
    event.completed();
  }
}

/**
 * What a button of the ribbon does: a press while its command is still at work, as the second of a double press, is no further command, and ends with
 * the first.
 */
export function onPress(
  command: () => Promise<Notice | undefined>,
  tell: (notice: Notice) => Promise<void>,
): (event: CommandEvent) => Promise<void> {
  const waiting: CommandEvent[] = [];
  let isAtWork = false;
  return async (event) => {
    waiting.push(event);
    if (isAtWork) return;
    isAtWork = true;
    const all: CommandEvent = { completed: () => waiting.splice(0).forEach((one) => one.completed()) };
    await runCommand(all, command, tell).finally(() => (isAtWork = false));
  };
}

function noticeOf(error: unknown): Notice {
  if (error instanceof WorkbookError) return { message: error.message, advice: error.advice };
  return {
    message: error instanceof Error ? error.message : String(error),
    advice: "请打开任务窗格再试一次。",
  };
}
