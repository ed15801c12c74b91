import { onStored, storeAndTell, storedText, takeText } from "./storage";

/**
 * What a button of the ribbon asks of the pane. The ribbon's commands run in a runtime of their own, which cannot call the pane; both are pages of
 * one origin, so they write into the same storage, and each hears through the browser's `storage` event what the other has written.
 */
export type PaneCommand = "check" | "generate";

interface Request {
  readonly id: string;
  readonly command: PaneCommand;
  /** The workbook's address; one that was never saved has none, and is asked with all others that have none. */
  readonly workbook: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const REQUEST_KEY = "budget-disclosure/request";
const HEARD_KEY = "budget-disclosure/request-heard";

/** How long a request waits for its pane to be opened: who opens it later does so for a reason of his own. */
const WAITS_MS = 3 * 60_000;

/**
 * Leaves a request for the workbook's pane, and settles with whether one has taken it up within the time that `patience` gives. Where none has, it
 * waits for the pane to be opened.
 * @param patience calls back once an open pane would have answered
 */
export function requestOfPane(
  command: PaneCommand,
  workbook: string,
  patience: (giveUp: () => void) => void = (giveUp) => void setTimeout(giveUp, 800),
): Promise<boolean> {
  const id = crypto.randomUUID();
  return new Promise((settle) => {
    const settled = (isHeard: boolean): void => {
      stop();
      settle(isHeard);
    };
    const stop = onStored(HEARD_KEY, (heard) => {
      if (heard === id) settled(true);
    });
    storeAndTell(REQUEST_KEY, JSON.stringify({ id, command, workbook, at: Date.now() } satisfies Request));
    patience(() => settled(false));
  });
}

/** Calls back for a request that waits for this workbook's pane, and for every one that comes, until the returned function is called. */
export function onRequest(workbook: string, hear: (command: PaneCommand) => void): () => void {
  const take = (written: string | null | undefined): void => {
    const request = written ? (JSON.parse(written) as Request) : undefined;
    if (request?.workbook !== workbook) return;
    takeText(REQUEST_KEY);
    // Of two panes, which a double press on 打开任务窗格 can leave (OfficeDev/office-js#1007), one takes it up.
    if (storedText(HEARD_KEY) === request.id) return;
    if (Date.now() - request.at > WAITS_MS) return;
    storeAndTell(HEARD_KEY, request.id);
    hear(request.command);
  };
  take(storedText(REQUEST_KEY));
  return onStored(REQUEST_KEY, take);
}
