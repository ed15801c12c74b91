import type { Timer } from "../../app/live/live-check";

/** The browser's time. */
export const BROWSER_TIMER: Timer = {
  now: () => performance.now(),
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
