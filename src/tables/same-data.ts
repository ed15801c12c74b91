/**
 * True where two values are data that say the same: lists, sets, maps and plain objects are gone into, all else must be one and the same. A property
 * that is there without a value is another thing than none: `{ a: undefined }` and `{}` differ.
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const kind: unknown = Object.getPrototypeOf(one);
  if (kind !== Object.getPrototypeOf(other)) return false;
  if (kind === Array.prototype) return sameList(one as readonly unknown[], other as readonly unknown[]);
  if (kind === Map.prototype || kind === Set.prototype)
    return sameList([...(one as Iterable<unknown>)], [...(other as Iterable<unknown>)]);
  return kind === Object.prototype && sameProperties(one as Properties, other as Properties);
}

type Properties = Readonly<Record<string, unknown>>;

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (!sameData(one[index], other[index])) return false;
  return true;
}

function sameProperties(one: Properties, other: Properties): boolean {
  // no lists of names: thousands of objects are compared after each change
  let more = 0;
  for (const name in one) {
    const mine = one[name];
    const theirs = other[name];
    if (mine === theirs ? mine === undefined && !Object.hasOwn(other, name) : !sameData(mine, theirs)) return false;
    more++;
  }
  for (const _ in other) more--;
  return more === 0;
}
