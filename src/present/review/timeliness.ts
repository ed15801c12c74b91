/**
 * Whether a part conforms (符合要求). `open` is for a person to decide: what no workbook tells, what is to be explained, and what could
 * not be checked. It is never shown as conforming.
 */
export type Conformity = "yes" | "no" | "open";

/** What a reviewer knows besides the workbook. Dates are days in ISO 8601: `2024-02-25`. */
export interface ReviewFacts {
  /** The day on which the finance bureau approved the budget (批复). */
  readonly approved?: string;
  /** The day on which it was published (公开). */
  readonly published?: string;
}

/** How a unit stands with the term for publishing, and why, as a Chinese sentence. */
export interface Timeliness {
  readonly conformity: Conformity;
  readonly text: string;
}

/** 《中华人民共和国预算法》第十四条: within twenty days after the approval. */
const TERM_DAYS = 20;
const DAY = 24 * 60 * 60 * 1000;

/** Whether it was published in time. Left open where a day is not given, is no day, or comes in the wrong order. */
export function timelinessOf({ approved, published }: ReviewFacts): Timeliness {
  if (approved === undefined || published === undefined) {
    const missing = [approved ?? "批复日期", published ?? "公开日期"].filter((text) => text.endsWith("日期"));
    return { conformity: "open", text: `需人工核对：没有提供${missing.join("和")}。` };
  }
  const [from, to] = [dayNumber(approved), dayNumber(published)];
  const days = `批复日期 ${approved}，公开日期 ${published}`;
  if (from === undefined || to === undefined)
    return { conformity: "open", text: `需人工核对：${days}，日期无法辨认。` };
  const passed = to - from;
  if (passed < 0) return { conformity: "open", text: `需人工核对：${days}，公开早于批复。` };
  if (passed <= TERM_DAYS) return { conformity: "yes", text: `${days}，批复后第 ${passed} 日公开。` };
  return { conformity: "no", text: `${days}，批复后第 ${passed} 日公开，超过规定期限 ${passed - TERM_DAYS} 日。` };
}

/** Days since 1970; undefined for what is no day of the calendar, as 2024-02-30. */
export function dayNumber(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? time.getTime() / DAY : undefined;
}
