/** Finds something out about an object when it is first asked for, and keeps it as long as there is the object, which must not change. */
export function oncePer<K extends object, T>(find: (about: K) => T): (about: K) => T {
  const found = new WeakMap<K, { readonly known: T }>();
  return (about) => {
    let one = found.get(about);
    if (!one) found.set(about, (one = { known: find(about) }));
    return one.known;
  };
}
