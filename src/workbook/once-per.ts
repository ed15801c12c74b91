/**
 * Finds something out about an object when it is first asked for, and keeps it as long as there is the object: `oncePer(findRegions)(sheet)`. Sound
 * for objects that never change (docs/decisions, “What is found once rests on objects that never change”), so that only they are taken: a property
 * that could be set, or a list that could grow, is a type error.
 */
export function oncePer<K extends object, T>(find: ((about: K) => T) & OnlyForUnchanging<K>): (about: K) => T {
  const found = new WeakMap<K, { readonly known: T }>();
  return (about) => {
    let one = found.get(about);
    if (!one) found.set(about, (one = { known: find(about) }));
    return one.known;
  };
}

/** Nothing more to ask of what finds out about `K`; of a `K` that may change a property that no function has, whose name is the reason. */
type OnlyForUnchanging<K> =
  CanChange<K> extends false ? unknown : { readonly "its properties must be readonly": never };

/** `false` where every property is readonly, and none of them is a list, set or map that can be changed. */
type CanChange<K> =
  IsSame<{ [P in keyof K]: K[P] }, { readonly [P in keyof K]: K[P] }> extends true
    ? true extends { [P in keyof K]-?: IsChangeable<K[P]> }[keyof K]
      ? true
      : false
    : true;

type IsChangeable<V> = V extends unknown[] | Set<unknown> | Map<unknown, unknown> ? true : false;

/** Assignability does not look at `readonly`; what two types make of an unknown third does. */
type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The same about nothing in particular: what is dear to make, and asked for by some only. */
export function once<T>(make: () => T): () => T {
  let made: { readonly known: T } | undefined;
  return () => (made ??= { known: make() }).known;
}
