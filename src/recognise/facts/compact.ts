/** The object without the properties that are undefined: what is not stated is not there. */
export function compact<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}
