import { outlineOf } from "./outline";

/** A part has no outline, and so cannot be joined. */
class NotJoinable extends Error {
  constructor(
    readonly why: string,
    readonly part: string,
  ) {
    super(`XML cannot be joined: ${why}`);
  }
}

/**
 * Parts of one kind as one part, for programs and people who save at the same time can leave several: `<a><x/></a>`, `<a><y/></a>` → `<a><x/><y/></a>`. Where
 * one of them is no XML it is that one: whoever reads it then learns that what is kept cannot be read, and overwrites nothing.
 * @param parts one at least
 */
export function joinedParts(parts: readonly string[]): string {
  const [first = "", ...others] = new Set(parts);
  if (others.length === 0) return first;
  try {
    const inner = others.map(innerOf).join("");
    const { root } = outlineOf(first, (why) => new NotJoinable(why, first));
    return first.slice(0, root.closeStart) + inner + first.slice(root.closeStart);
  } catch (error) {
    if (!(error instanceof NotJoinable)) throw error;
    return error.why === "empty" ? joinedParts(others) : error.part;
  }
}

/** What is between a part's root and its end; nothing where the root is empty. */
function innerOf(part: string): string {
  try {
    const { root } = outlineOf(part, (why) => new NotJoinable(why, part));
    return part.slice(root.openEnd, root.closeStart);
  } catch (error) {
    if (error instanceof NotJoinable && error.why === "empty") return "";
    throw error;
  }
}
