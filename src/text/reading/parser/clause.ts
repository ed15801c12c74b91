import type { Subject } from "./subject";

/** What has been read of a clause so far. */
export class Clause {
  /** `sign` stands before it. */
  constructor(readonly sign?: string) {}

  /** Words that nobody knows, before what is spoken of, or between that and the number. */
  unknown = false;
  mentioned = false;
  /** It follows members of a list that 、 holds together: 其中A 1万元、B 2万元，… */
  afterMembers = false;
  /** 增加 or 减少, without its number yet; `up` is left open where both are written. */
  direction: { readonly start: number; readonly end: number; readonly up?: boolean } | undefined;
  /** 增加至 */
  to = false;
  /** 由…: the figure it came from */
  from = false;
  share: { whole: Subject | undefined } | undefined;
  /** 比上年, and no number since */
  compared = false;
  /** 上年 */
  prior = false;
  executed = false;
  each = false;
  asOf = false;
  year: Subject["year"] | undefined;
  /** 和 stands between two that are spoken of. */
  joint = false;
  none: number | undefined;
  outside: number | undefined;
}
