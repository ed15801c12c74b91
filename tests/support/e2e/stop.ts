import { stopStarted } from "./processes";

/** Jest's global tear-down of the browser's tests. */
export default function stop(): void {
  stopStarted();
}
