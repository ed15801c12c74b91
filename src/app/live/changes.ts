/** Which sheets may hold something else than when they were last read, by their ids; or all of them. */
export type Changes = "all" | ReadonlySet<string>;

export const NO_CHANGES: Changes = new Set();

export function isNone(changes: Changes): boolean {
  return changes !== "all" && changes.size === 0;
}

/** Both changes together. */
export function together(one: Changes, other: Changes): Changes {
  return one === "all" || other === "all" ? "all" : new Set([...one, ...other]);
}
