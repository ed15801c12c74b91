import { normalName } from "../catalogue";

/** True where a name is one of a unit's: the same, the short one, or the full name without the place before it: 上海市普陀区某局 and 普陀区某局. */
export function isSameUnit(name: string, names: readonly string[]): boolean {
  const own = normalName(name);
  return names.map(normalName).some((other) => own === other || own.endsWith(other) || other.endsWith(own));
}
