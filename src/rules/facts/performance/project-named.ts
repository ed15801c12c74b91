import { normalName } from "../../../catalogue";
import type { ProjectFunds } from "../../../ledger";

/** The money of the project of that name, however it is spaced and bracketed; undefined where there is none. */
export function projectNamed(name: string, funds: ReadonlyMap<string, ProjectFunds>): ProjectFunds | undefined {
  const own = funds.get(name);
  if (own) return own;
  const key = normalName(name);
  return [...funds].find(([other]) => normalName(other) === key)?.[1];
}
