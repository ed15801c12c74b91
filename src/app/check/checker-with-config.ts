import type { ConfigLayer } from "../../config";
import type { Checker } from "./checker";

/** A checker that checks and plans under the settings that are in force at the time, besides those that a workbook keeps. */
export function checkerWithConfig(checker: Checker, layers: () => readonly ConfigLayer[]): Checker {
  const under = <T extends { readonly config?: readonly ConfigLayer[] }>(options: T | undefined) => {
    const own = layers();
    return own.length === 0 ? options : { ...options, config: [...(options?.config ?? []), ...own] };
  };
  return {
    check: (snapshot, options) => checker.check(snapshot, under(options)),
    checkText: (snapshot, source, options) => checker.checkText(snapshot, source, under(options)),
    plan: (snapshot, options) => checker.plan(snapshot, under(options)),
    readOwnList: (source) => checker.readOwnList(source),
  };
}
