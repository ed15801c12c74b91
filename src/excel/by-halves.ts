import { codeOf, refusedWhole } from "./errors";
import type { Conversation } from "./run";

/**
 * Does something for each of a list in as few round trips as it takes where Excel cannot do it for some: for all at once, and after a failure
 * for each half in a conversation of its own. Gives those for which it failed. What concerns the request as a whole (a user who is typing, no
 * answer) is thrown. `queue` queues the work for some of them; what it returns takes what came.
 */
export async function byHalves<T>(
  excel: Conversation,
  items: readonly T[],
  queue: (context: Excel.RequestContext, items: readonly T[]) => () => void,
): Promise<readonly T[]> {
  if (items.length === 0) return [];
  const take = queue(excel.context, items);
  try {
    await excel.sync();
  } catch (error) {
    if (concernsWhole(error)) throw error;
    if (items.length === 1) return items;
    const middle = Math.ceil(items.length / 2);
    const failed: T[] = [];
    for (const half of [items.slice(0, middle), items.slice(middle)]) {
      failed.push(...(await excel.anew((again) => byHalves(again, half, queue))));
    }
    return failed;
  }
  take();
  return [];
}

/** The same in a conversation of its own, which what Excel cannot do then spoils in place of this one; no round trip where the list is empty. */
export async function byHalvesApart<T>(
  ...[excel, items, queue]: Parameters<typeof byHalves<T>>
): Promise<readonly T[]> {
  // An empty conversation has a round trip, too: the library ends each with one.
  return items.length === 0 ? [] : excel.anew((again) => byHalves(again, items, queue));
}

/** Whether asking for less would fail just as well. */
export function concernsWhole(error: unknown): boolean {
  return refusedWhole(error) || codeOf(error) === "Timeout";
}
