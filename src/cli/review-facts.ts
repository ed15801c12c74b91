import { type ReviewFacts, dayNumber } from "../present/review/timeliness";
import { UsageError } from "./usage";

/** What the call tells about timeliness: `--approved` and `--published`, each a day like 2024-02-25. Throws UsageError for what is no day. */
export function reviewFacts({ approved, published }: ReviewFacts): ReviewFacts {
  for (const [option, day] of [
    ["--approved", approved],
    ["--published", published],
  ] as const) {
    if (day !== undefined && dayNumber(day) === undefined)
      throw new UsageError(`${option} 是一个日期，写作 2024-02-25，得到“${day}”。`);
  }
  return { ...(approved !== undefined && { approved }), ...(published !== undefined && { published }) };
}
