/** How one code differs from another by a single slip of the hand. */
export type Slip = "swapped" | "digit" | "length";

/**
 * The slip that makes `meant` into `typed`: two neighbouring digits swapped, one digit wrong, one missing or one too many;
 * undefined where it takes more, or nothing.
 */
export function slipBetween(typed: string, meant: string): Slip | undefined {
  if (typed.length === meant.length) {
    const wrong = [...typed].flatMap((digit, at) => (digit === meant[at] ? [] : [at]));
    if (wrong.length === 1) return "digit";
    const [first, second] = wrong;
    const swapped =
      wrong.length === 2 && first! + 1 === second && typed[first!] === meant[second] && typed[second] === meant[first!];
    return swapped ? "swapped" : undefined;
  }
  const [short, long] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  if (short.length + 1 !== long.length) return undefined;
  const at = sharedPrefix(short, long);
  return long.slice(at + 1) === short.slice(at) ? "length" : undefined;
}

/** How many characters two texts have in common from their beginning. */
export function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The least number of characters to insert, delete or exchange to make one text into the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const exchange = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(exchange, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * The most that `similarity` can be: characters that the other text lacks have to be touched. Far cheaper to tell, and
 * low for almost every pair of names.
 */
export function similarityBound(characters: ReadonlySet<string>, length: number, other: string): number {
  let shared = 0;
  for (const character of other) if (characters.has(character)) shared += 1;
  const longer = Math.max(length, other.length);
  return longer === 0 ? 1 : Math.min(shared, length) / longer;
}

/** From 0, nothing alike, to 1, the same text: the share of the longer text that need not be touched. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : (longer - editDistance(a, b)) / longer;
}
