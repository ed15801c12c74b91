import { onStored, storeText, takeText } from "./storage";

/** What a command of the ribbon had to tell, and could show in no dialog: it waits for the pane. Both run in runtimes of their own, and share this storage. */
export interface LeftNotice {
  readonly message: string;
  readonly advice: string;
}

const KEY = "budget-disclosure/left-notice";

/** Leaves it; what was left before and nobody has seen goes. */
export function leaveNotice(notice: LeftNotice): void {
  storeText(KEY, JSON.stringify(notice));
}

/** Takes what was left; undefined where nothing is. */
export function takeNotice(): LeftNotice | undefined {
  const left = takeText(KEY);
  return left === undefined ? undefined : (JSON.parse(left) as LeftNotice);
}

/** Calls back now and whenever something is left, until the returned function is called. */
export function onLeftNotice(show: (notice: LeftNotice) => void): () => void {
  const look = (): void => {
    const notice = takeNotice();
    if (notice) show(notice);
  };
  look();
  return onStored(KEY, (left) => {
    if (left !== null) look();
  });
}
