import type { Checker } from "./checker";

/** A checker that reads workbooks by the set of tables that was chosen at the time; by the one that fits best while none is. */
export function checkerWithSet(checker: Checker, chosen: () => string | undefined): Checker {
  const withSet = <Options extends object>(options: Options | undefined) => {
    const template = chosen();
    return template === undefined ? options : { ...options, template };
  };
  return {
    check: (snapshot, options) => checker.check(snapshot, withSet(options)),
    checkText: (snapshot, source, options) => checker.checkText(snapshot, source, withSet(options)),
    plan: (snapshot, options) => checker.plan(snapshot, options),
    readOwnList: (source) => checker.readOwnList(source),
  };
}
