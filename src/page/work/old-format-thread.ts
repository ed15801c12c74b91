import type { ReadingThread, StartThread, ThreadAnswer } from "../../old-formats";
import type { ThreadWish } from "./messages";

/** How a worker tells the page what it wishes. */
export type PostWish = (wish: ThreadWish, transfer: Transferable[]) => void;

/** What comes through the port from a thread: what it says, or, from the page, that it broke down. */
export type ThreadWord = ThreadAnswer | "failed";

/** Threads for old formats of a worker, which must not start one itself: the page does, and the two talk through a port of their own. */
export function oldFormatThreads(post: PostWish): StartThread {
  return (): ReadingThread => {
    const { port1: port, port2: theirs } = new MessageChannel();
    post({ thread: theirs }, [theirs]);
    return {
      post: (request) => port.postMessage(request),
      listen: ({ answered, ended }) => {
        port.onmessage = ({ data }: MessageEvent<ThreadWord>) => (data === "failed" ? ended("failed") : answered(data));
      },
      end: () => {
        port.close();
        post({ endThread: true }, []);
      },
    };
  };
}
