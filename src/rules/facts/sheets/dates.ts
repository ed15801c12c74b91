import type { CalendarDate, Fact } from "../../../facts";
import { BASES } from "../../bases";
import type { Finding } from "../../rule";
import { cellsOf, factRule } from "../fact-rule";

/** 预算法: within so many days of its approval a unit publishes its budget. */
const DAYS_TO_PUBLISH = 20;
const DAY = 86_400_000;

/** Approved, signed and published one after the other, and in time. */
export const dates = factRule(
  {
    id: "facts/dates",
    title: "批复后20日内公开，落款不晚于公开",
    severity: "warning",
    basis: BASES.law,
    messages: {
      late: "公开日期{published}距批复日期{approved}已有 {days} 天，超过 20 日。",
      before: "公开日期{published}早于批复日期{approved}。",
      signed: "落款日期{signed}晚于公开日期{published}。",
    },
    advice: "请核对“单位信息”的日期；属实的请说明原因。",
  },
  function* ({ facts: { unit }, looked }) {
    const { approvedOn: approved, publishedOn: published, signedOn: signed } = unit;
    if (published && approved) {
      looked();
      const days = daysOf(published.value) - daysOf(approved.value);
      if (days > DAYS_TO_PUBLISH) yield wrong("late", { published, approved }, { days });
      if (days < 0) yield wrong("before", { published, approved });
    }
    if (published && signed) {
      looked();
      if (daysOf(signed.value) > daysOf(published.value)) yield wrong("signed", { signed, published });
    }
  },
);

function wrong(
  messageId: string,
  days: Readonly<Record<string, Fact<CalendarDate>>>,
  more: Finding["data"] = {},
): Finding {
  const named = Object.entries(days).map(([name, { value }]) => [
    name,
    `${value.year}年${value.month}月${value.day}日`,
  ]);
  return {
    messageId,
    data: { ...(Object.fromEntries(named) as Record<string, string>), ...more },
    subject: messageId,
    cells: cellsOf(...Object.values(days)),
  };
}

function daysOf({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / DAY;
}
